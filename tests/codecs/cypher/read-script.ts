/**
 * What does a Cypher script say, once its literals are taken apart as a database would?
 *
 * A strict reader of the little Cypher we write: text in single quotes with openCypher's escapes, joined by
 * `+`, numbers, truth values, `date('…')`, lists and maps. Whatever is not data is handed back as the bare
 * statement, so that a test can hold it against the few it expects. `resolveFirst` does as Neo4j 4 did: it
 * resolves `\uXXXX` before anything is parsed, also behind a doubled backslash.
 */
export type Value = string | number | boolean | readonly Value[] | Row;
export type Row = ReadonlyMap<string, Value>;

export interface Statement {
  /** Without rows, and with `$` for every other literal. */
  readonly bare: string;
  readonly rows: readonly Row[];
  readonly literals: readonly Value[];
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

export const resolveFirst = (script: string): string =>
  script.replaceAll(/\\u(.{0,4})/gs, (_found, digits: string) => {
    if (!/^[0-9a-f]{4}$/i.test(digits)) throw new Error(`no unicode escape: \\u${digits}`);
    return String.fromCharCode(Number.parseInt(digits, 16));
  });

class Reader {
  at = 0;
  readonly script: string;

  constructor(script: string) {
    this.script = script;
  }

  isAt(mark: string): boolean {
    return this.script.startsWith(mark, this.at);
  }

  skipSpace(): void {
    this.at += /^[ \n]*/.exec(this.script.slice(this.at, this.at + 99))?.[0].length ?? 0;
  }

  take(mark: string): boolean {
    this.skipSpace();
    if (!this.isAt(mark)) return false;
    this.at += mark.length;
    return true;
  }

  expect(mark: string): void {
    if (!this.take(mark))
      throw new Error(
        `${mark} expected at ${this.at}: ${this.script.slice(this.at, this.at + 40)}`,
      );
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.script)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  readPiece(): string {
    this.expect("'");
    let text = '';
    while (!this.isAt("'")) {
      const character = this.script[this.at];
      if (character === undefined) throw new Error('the script ends inside a text');
      if (character === '\n') throw new Error('a text runs over the end of a line');
      this.at += 1;
      text += character === '\\' ? this.readEscape() : character;
    }
    this.at += 1;
    return text;
  }

  readEscape(): string {
    const letter = this.script[this.at] ?? '';
    this.at += 1;
    const digits = letter === 'u' ? this.match(/[0-9a-f]{4}/gy) : undefined;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    const plain = ESCAPES.get(letter);
    if (plain === undefined) throw new Error(`no escape: \\${letter}`);
    return plain;
  }

  readText(): string {
    let text = this.readPiece();
    while (this.take('+')) text += this.readPiece();
    return text;
  }

  readList<Item>(close: string, readItem: () => Item): readonly Item[] {
    const items: Item[] = [];
    if (this.take(close)) return items;
    do items.push(readItem());
    while (this.take(','));
    this.expect(close);
    return items;
  }

  readRow(): Row {
    this.expect('{');
    const entries = this.readList('}', (): [string, Value] => {
      this.skipSpace();
      const key = this.match(/[A-Za-z][A-Za-z0-9]*/gy);
      if (key === undefined) throw new Error('a key expected');
      this.expect(':');
      return [key, this.readValue()];
    });
    return new Map(entries);
  }

  readValue(): Value {
    this.skipSpace();
    if (this.isAt("'")) return this.readText();
    if (this.isAt('{')) return this.readRow();
    if (this.take('[')) return this.readList(']', () => this.readValue());
    if (this.take("date('")) {
      const day = this.match(/\d{4}-\d\d-\d\d/gy) ?? '';
      this.expect("')");
      return day;
    }
    if (this.take('true')) return true;
    if (this.take('false')) return false;
    const number = this.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gy);
    if (number === undefined) throw new Error(`a value expected at ${this.at}`);
    return Number(number);
  }

  /** One statement with its semicolon. */
  readStatement(): Statement {
    let rows: readonly Row[] = [];
    const literals: Value[] = [];
    let bare = '';
    while (!this.isAt(';')) {
      if (this.isAt('UNWIND [')) {
        this.at += 'UNWIND ['.length;
        rows = this.readList(']', () => this.readRow());
        bare += 'UNWIND $rows';
      } else if (this.isAt("'")) {
        literals.push(this.readText());
        bare += '$';
      } else {
        if (this.at >= this.script.length) throw new Error('the script ends inside a statement');
        bare += this.script[this.at] ?? '';
        this.at += 1;
      }
    }
    this.at += 1;
    return { bare, rows, literals };
  }
}

export function readScript(script: string): readonly Statement[] {
  const reader = new Reader(script);
  const statements: Statement[] = [];
  for (;;) {
    reader.skipSpace();
    if (reader.at === script.length) return statements;
    if (reader.isAt('//')) reader.match(/[^\n]*\n/gy);
    else statements.push(reader.readStatement());
  }
}
