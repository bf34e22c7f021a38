/**
 * How is a tree of linked data laid out as Turtle?
 *
 * A block for each node that has a name, in order of first appearance; nodes without one stand in square
 * brackets where they belong. Names are percent-encoded already (record-iris.ts) and what is no plain
 * letter in a text is escaped, so that nothing from a reading can end a string, a name or a statement.
 * W3C RDF 1.1 Turtle; n3's Writer is not used, since it leaves names unescaped.
 */
import { toReadingIri, toRecordPrefixes } from './record-iris.ts';
import { DATATYPES, PREFIXES, TERMS, type Term } from './terms.ts';
import { isObject, type JsonObject } from './two-way.ts';

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Quotes, controls, line separators, and what is not seen but turns the direction or means “byte order”. */
const ESCAPED =
  // oxlint-disable-next-line no-control-regex -- these are what must not stand bare.
  /["\\\0-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb]/gu;

function escapeMark(mark: string): string {
  const short = SHORT_ESCAPES.get(mark);
  if (short !== undefined) return short;
  return `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const toTurtleString = (text: string): string => `"${text.replaceAll(ESCAPED, escapeMark)}"`;

/** A name that Turtle takes in its short form without escapes; otherwise the reading's IRI is spelt out. */
const SHORT_NAME = /^[a-z-]+:[A-Za-z0-9_%][A-Za-z0-9_%-]*$/;

const HEADER = [
  '# A reading of texts as linked data, written by Relata.',
  '# Each relation is a node: it may be reported, hedged or denied, so none is said as a bare triple.',
  '# relata:start and relata:end count UTF-16 code units from 0, oa:start and oa:end characters.',
  '# In a text, the sign U+241B and four digits stand for the character of that code.',
].join('\n');

/** What stands between the statements of a node and between the items of its lists. */
interface Borders {
  readonly statements: string;
  readonly items: string;
  readonly listEnd: string;
}

const BLOCK: Borders = { statements: ' ;\n  ', items: '\n    ', listEnd: '\n  ' };
const INLINE: Borders = { statements: ' ; ', items: ' ', listEnd: ' ' };

/** Writes one tree; made anew for each, since it holds which nodes are still to be written. */
class TurtleWriter {
  private readonly base: string;
  private readonly waiting: JsonObject[] = [];

  constructor(name: string) {
    this.base = toReadingIri(name);
  }

  writeAll(root: JsonObject): readonly string[] {
    const blocks: string[] = [];
    this.waiting.push(root);
    // A list that grows while it is walked gives the new members too.
    for (const node of this.waiting)
      blocks.push(`${this.nameOf(node['id'])} ${this.statements(node, BLOCK)} .`);
    return blocks;
  }

  private nameOf(iri: unknown): string {
    const name = String(iri);
    if (SHORT_NAME.test(name)) return name;
    return `<${name.startsWith(this.base) ? '' : this.base}${name}>`;
  }

  private statements(node: JsonObject, borders: Borders): string {
    const type = [node['type']].flat().join(', ');
    const parts = Object.entries(node).flatMap(([key, value]) => {
      const term = TERMS.get(key);
      if (term === undefined) return [];
      const object = this.objects(value, term, borders);
      return object === '' ? [] : [`${term.iri} ${object}`];
    });
    return [`a ${type}`, ...parts].join(borders.statements);
  }

  private objects(value: unknown, term: Term, { items, listEnd }: Borders): string {
    if (!Array.isArray(value)) return this.object(value, term);
    const objects = value.map((item) => this.object(item, term));
    if (term.container === 'set') return [...new Set(objects)].join(', ');
    return objects.length === 0 ? '()' : `(${items}${objects.join(items)}${listEnd})`;
  }

  private object(value: unknown, { kind }: Term): string {
    if (isObject(value)) return this.node(value);
    if (kind === 'iri') return this.nameOf(value);
    if (typeof value === 'boolean' || kind === 'integer') return String(value);
    const datatype = DATATYPES[kind];
    return toTurtleString(String(value)) + (datatype === undefined ? '' : `^^${datatype}`);
  }

  private node(node: JsonObject): string {
    if (node['id'] === undefined) return `[ ${this.statements(node, INLINE)} ]`;
    this.waiting.push(node);
    return this.nameOf(node['id']);
  }
}

export function toTurtle(tree: JsonObject, reading: string): string {
  const prefixes = [...PREFIXES, ...toRecordPrefixes(reading)];
  const head = prefixes.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`).join('\n');
  return `${[HEADER, head, ...new TurtleWriter(reading).writeAll(tree)].join('\n\n')}\n`;
}
