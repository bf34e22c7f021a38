/**
 * At which lines and columns do some values stand in a JSON file?
 *
 * In goes a text that is known to be JSON, and for each value the keys and indexes that lead to it; out
 * comes the place of its first character, or of the deepest value on the way there that exists. One pass
 * over the text, whatever the number of values asked for.
 */
export interface JsonPlace {
  /** Both from 1; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

const isSpace = (mark: string | undefined): boolean =>
  mark === ' ' || mark === '\t' || mark === '\n' || mark === '\r';
const isOpening = (mark: string | undefined): boolean => mark === '{' || mark === '[';
const isClosing = (mark: string | undefined): boolean => mark === '}' || mark === ']';

function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text[at])) at += 1;
  return at;
}

/** The offset after the string whose first quote stands at `start`. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
}

/** The offset after the value that begins at `start`. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const mark = text[at];
    if (depth === 0 && (mark === ',' || isClosing(mark) || (isSpace(mark) && at > start)))
      return at;
    if (isOpening(mark)) depth += 1;
    if (isClosing(mark)) depth -= 1;
    at = mark === '"' ? skipString(text, at) : at + 1;
    if (depth === 0 && (mark === '"' || isClosing(mark))) return at;
  }
  return at;
}

/** The members of the object or the items of the list at `start`: key or index, and offset. */
function* stepsOf(text: string, start: number): Generator<readonly [string | number, number]> {
  const isList = text[start] === '[';
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && !isClosing(text[at]); index += 1) {
    let step: string | number = index;
    if (!isList) {
      const end = skipString(text, at);
      step = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield [step, at];
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

function toPlaces(text: string, offsets: readonly number[]): readonly JsonPlace[] {
  const placeAt = new Map<number, JsonPlace>();
  let line = 1;
  let lineStart = 0;
  for (const offset of [...new Set(offsets)].toSorted((a, b) => a - b)) {
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset;) {
      line += 1;
      lineStart = at + 1;
      at = text.indexOf('\n', lineStart);
    }
    placeAt.set(offset, { line, column: offset - lineStart + 1 });
  }
  return offsets.map((offset) => placeAt.get(offset) ?? { line: 1, column: 1 });
}

/** One place a path, in their order. */
export function findJsonPlaces(text: string, paths: readonly JsonPath[]): readonly JsonPlace[] {
  const offsets = paths.map(() => 0);
  const walk = (at: number, depth: number, wanted: readonly number[]): void => {
    for (const which of wanted) offsets[which] = at;
    const deeper = wanted.filter((which) => (paths[which]?.length ?? 0) > depth);
    if (deeper.length === 0 || !isOpening(text[at])) return;
    for (const [step, offset] of stepsOf(text, at)) {
      const inside = deeper.filter((which) => paths[which]?.[depth] === step);
      if (inside.length > 0) walk(offset, depth + 1, inside);
    }
  };
  walk(
    skipSpace(text, 0),
    0,
    paths.map((_path, which) => which),
  );
  return toPlaces(text, offsets);
}
