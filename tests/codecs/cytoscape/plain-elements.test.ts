/**
 * Does the plain reader find in every file that it takes exactly what the strict one finds, and does it take the files
 * that graphs come in?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadFlaw } from '../../../src/codecs/codec.ts';
import type { ElementList, FoundElements } from '../../../src/codecs/cytoscape/element-lists.ts';
import { readPlainElements } from '../../../src/codecs/cytoscape/plain-elements.ts';
import { splitElements } from '../../../src/codecs/cytoscape/split-elements.ts';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { readJson } from '../../../src/kit/strict-json.ts';
import { decodeUtf8, encodeUtf8 } from '../../../src/kit/utf8.ts';
import { eachChange } from '../../fixtures/each-change.ts';

/** Element by element, whatever the numbers of their keys. */
const sayList = ({ what, numbers, shapes, shapeOf, starts, values, others }: ElementList) =>
  numbers.map((number, at) => {
    const keys = shapes[shapeOf[at] ?? -1] ?? [];
    const start = starts[at] ?? 0;
    return {
      what,
      number,
      data: keys.map((key, k) => [key, values[start + k]]),
      other: others[at],
    };
  });

/** The elements as they are told; what stands at the top beside them only as far as it is looked at. */
const say = ({ top, nodes, edges }: FoundElements) => ({
  top: Object.entries(top ?? {}).filter(([key]) => key !== 'elements'),
  nodes: sayList(nodes),
  edges: sayList(edges),
});

/** Null where the strict reader, or what splits its elements, refuses. */
function readStrictly(bytes: Uint8Array): FoundElements | null {
  const text = decodeUtf8(bytes);
  if (!text.ok) return null;
  const json = readJson(text.value.replace(/^\ufeff/u, ''), {
    depth: LIMITS.depth,
    values: LIMITS.values,
  });
  if (!json.ok) return null;
  const flaws: ReadFlaw[] = [];
  const found = splitElements(json.value, flaws);
  return flaws.length === 0 ? found : null;
}

/** Never another story; and is it plain? */
function agree(content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const plain = readPlainElements(bytes);
  if (plain === undefined) return false;
  const strict = readStrictly(bytes);
  expect(say(plain)).toStrictEqual(strict === null ? null : say(strict));
  return true;
}

const WHOLE = `\u{feff}{ "format_version" : "1.0", "data": {"name": "Net \\u00e9", "list": [1, {"a": null}]},
 "elements": { "nodes": [
  { "data": { "id": "a", "label": "에이 \\"A\\"", "weight": -1.50e1, "가": true }, "position": {"x": 1, "y": -2.5} },
  { "data": { "id": "b", "label": "B", "weight": 0, "가": false }, "selected": false, "classes": "x y" },
  { "data": {} }, { "group": "nodes", "data": { "id": 7, "inner": {"deep": [[]]} } }
 ], "other": [1], "edges": [
  {"data":{"id":"e1","source":"a","target":"b","since":2001}},
  {"data":{"id":"e2","source":"b","target":"a","since":123456789012345678}},
  {"data":{"id":"e3","source":"b","target":"a","since":-0}},
  {"data":{"source":"b","target":"a"}},{"data":{"source":"b","target":"a","since":1,"more":""}}
 ]}, "style": [] }
`;

test('a file of every plain part is plain', () => {
  expect(agree(WHOLE)).toBe(true);
  expect(agree('{"elements":{}}')).toBe(true);
  expect(agree('{"elements":{"nodes":[],"edges":[]}}')).toBe(true);
});

test('keys that look like others', () => {
  const data = (...elements: readonly string[]) =>
    `{"elements":{"nodes":[${elements.map((one) => `{"data":${one}}`).join(',')}]}}`;
  expect(agree(data('{"a\\"b":1}', '{"a\\"b":2}'))).toBe(true);
  expect(agree(data('{"a\\"b":1}', '{"a"b":2}'))).toBe(false);
  expect(agree(data('{"a":1,"b":2}', '{"a":1}', '{"a":1,"b":2,"c":3}', '{"b":1,"a":2}'))).toBe(
    true,
  );
  for (const odd of ['{"a":1,"a":2}', '{"__proto__":1}', '{"b":1,"1":2}'])
    expect(agree(data('{"a":1}', odd))).toBe(false);
  const bytes = encodeUtf8(data('{"é":1}', '{"é":2}'));
  const second = bytes.lastIndexOf(0xc3);
  const cut = Uint8Array.from([...bytes.subarray(0, second), 0xe9, ...bytes.subarray(second + 2)]);
  expect(agree(bytes)).toBe(true);
  expect(agree(cut)).toBe(false);
});

/** Lists in a list, so many deep, empty or not. */
const nest = (depth: number, inner: string): string =>
  '['.repeat(depth) + inner + ']'.repeat(depth);

test.each([
  [58, true],
  [60, false],
  [64, false],
])('lists %i deep are plain: %s', (depth, isPlain) => {
  for (const value of [nest(depth + 1, ''), nest(depth, '"x"')])
    expect(agree(`{"elements":{"nodes":[{"data":{"id":${value}}}]}}`)).toBe(isPlain);
  for (const more of [59, 60, 61, 62, 63, 64].map((deep) => nest(deep, '')))
    agree(`{"elements":{"nodes":[{"data":{},"more":${more}}],"more":${more}},"more":${more}}`);
});

test('every cut, and every changed byte', () => {
  const bytes = encodeUtf8(WHOLE);
  const signs = encodeUtf8('"\\,:[]{}0-. eé\n\u{0}');
  expect(eachChange(bytes, signs, agree)).toBeGreaterThan(500);
});

const key = fc.oneof(
  fc.constantFrom('id', 'source', 'target', 'label', 'name', 'data', 'position', 'é', '1', 'x"y'),
  fc.string({ maxLength: 4 }),
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, [], {}, [[1, 'a']], { x: 1, y: 2 }),
);
const element = fc.record(
  {
    data: fc.dictionary(key, value, { maxKeys: 5 }),
    position: value,
    group: fc.constantFrom('nodes', 'edges'),
    more: value,
  },
  { requiredKeys: ['data'] },
);
const file = fc.record(
  {
    elements: fc.record(
      { nodes: fc.array(element), edges: fc.array(element), more: value },
      { requiredKeys: [] },
    ),
    data: value,
    directed: fc.boolean(),
  },
  { requiredKeys: ['elements'] },
);

test('any file of elements, with blanks or without', () => {
  let plain = 0;
  fc.assert(
    fc.property(file, fc.constantFrom(undefined, 1, '\t'), (content, blank) => {
      if (agree(JSON.stringify(content, null, blank))) plain += 1;
    }),
    { numRuns: 400 },
  );
  expect(plain).toBeGreaterThan(100);
});
