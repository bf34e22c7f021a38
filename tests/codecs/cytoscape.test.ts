/**
 * Does Cytoscape JSON keep what a flat graph can, and are bad files refused with their place?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cytoscape } from '../../src/codecs/cytoscape.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(cytoscape);

const whole = String(cytoscape.write(sampleView()));

function verdictOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const outcome = readFiles([{ name: 'graph.cyjs', bytes }]);
  if (outcome.ok) {
    const { dataset } = validate(outcome.value.document);
    const notes = outcome.value.notes.map(
      ({ kind, count, sentence }) => `${kind} ${count} ${sentence}`,
    );
    return `read, ${dataset?.entities.length} and ${dataset?.relations.length}\n${notes.join('\n')}`;
  }
  const { line, column, sentence } = outcome.failure[0] ?? { line: 0, column: 0, sentence: '' };
  return `${line}:${column} ${sentence}`;
}

const graph = (nodes: string, edges = '') => `{"elements":{"nodes":[${nodes}],"edges":[${edges}]}}`;
const a = '{"data":{"id":"a"}}';

describe('a bad file', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['cut off', whole.slice(0, -3), /^\d+:\d+ Here should stand/],
    ['followed by something', `${whole}{}`, /^\d+:1 Something follows/],
    ['no JSON', '{"elements": {nodes: []}}', /^1:15 Here should stand a key in double quotes/],
    ['with a key twice', graph('{"data":{"id":"a","id":"b"}}'), /The key “id” stands twice/],
    [
      'with __proto__',
      graph('{"data":{"id":"a","__proto__":{"x":1}}}'),
      /“__proto__” is not allowed/,
    ],
    ['with NaN', graph('{"data":{"id":"a","x":NaN}}'), /^1:\d+ Here should stand a value/],
    ['with single quotes', "{'elements':[]}", /^1:1 |^1:2 /],
    ['too deep', `{"elements":${'['.repeat(100)}`, /more than 64 deep/],
    [
      'with half a character',
      Uint8Array.from([...encodeUtf8('{"elements":"'), 0xc3]),
      /byte 13 is no part of a character/,
    ],
    ['without elements', '{"elements":null}', /The elements should be a list, or/],
    ['with elements that are none', '[1,2]', /element 1 has no data/],
    ['with nodes that are no list', '{"elements":{"nodes":{}}}', /The nodes should be a list/],
    ['with a node without data', graph('{"id":"a"}'), /node 1 has no data/],
    ['with a node without an id', graph('{"data":{"label":"x"}}'), /The id of node 1 is missing/],
    ['with an empty id', graph('{"data":{"id":""}}'), /A node has an empty id/],
    ['with an id that is a list', graph('{"data":{"id":["a"]}}'), /is neither text nor a number/],
    [
      'with an id beyond 2^53',
      graph('{"data":{"id":9007199254740993}}'),
      /is a number beyond 2\^53/,
    ],
    [
      'with an id that is too long',
      graph(`{"data":{"id":"${'x'.repeat(401)}"}}`),
      /401 characters; 400 are allowed/,
    ],
    ['with a node twice', graph(`${a},${a}`), /A second node has the id “a”/],
    [
      'with an edge to nowhere',
      graph(a, '{"data":{"source":"a","target":"z"}}'),
      /An edge ends at “z”/,
    ],
    [
      'with an edge of one end',
      graph(a, '{"data":{"source":"a"}}'),
      /The target of edge 1 is missing/,
    ],
    [
      'with an endless place',
      graph('{"data":{"id":"a"},"position":{"x":1e999,"y":0}}'),
      /no pair of finite numbers/,
    ],
    [
      'with half a place',
      graph('{"data":{"id":"a"},"position":{"x":1}}'),
      /no pair of finite numbers/,
    ],
    [
      'with a place in words',
      graph('{"data":{"id":"a"},"position":{"x":"1","y":"2"}}'),
      /no pair of finite numbers/,
    ],
  ])('that is %s', (_name, content, verdict) => {
    expect(verdictOf(content)).toMatch(verdict);
  });

  test('cut off at any byte is never taken for whole', () => {
    const small = graph(`${a},{"data":{"id":"b"}}`, '{"data":{"source":"a","target":"b"}}');
    expect(verdictOf(small)).toMatch(/^read, 2 and 1/);
    for (let length = 0; length < small.length; length += 1)
      expect(verdictOf(small.slice(0, length)), `${length}`).not.toMatch(/^read/);
  });

  test('no change of characters makes the reader throw or the prototype change', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const change = fc.tuple(
      fc.nat(whole.length - 1),
      fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        '1',
        '-',
        'null',
        '\0',
        '"__proto__":',
        '"id":',
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let mutant = whole;
        for (const [at, text] of changes)
          mutant = mutant.slice(0, at) + text + mutant.slice(at + 1);
        expect(verdictOf(mutant)).toMatch(/^read|^\d+:\d+ \S/);
      }),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  });
});
