/**
 * Is a literal the text it stands for, in every version of the parser, and nothing besides?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCypher, toCypherMap } from '../../../src/codecs/cypher/literal.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';
import { readScript, resolveFirst } from './read-script.ts';

/** What a database reads: as Neo4j 5 does, or with escapes resolved before parsing, as version 4 did. */
const readBack = (literal: string, isOld: boolean) => {
  const script = `RETURN ${literal};`;
  const [statement, ...more] = readScript(isOld ? resolveFirst(script) : script);
  return { more: more.length, bare: statement?.bare, text: statement?.literals[0] };
};

const crafted = fc.oneof(
  nastyText,
  fc.string({ unit: fc.constantFrom(...Array.from(`a'"\\u0027\n\r\0\u202e;}{)(/*`)) }),
  fc.constantFrom('\\u0027', '\\\\u0027', "'}) DETACH DELETE n //", 'C:\\users\\Uwe', '\\', '`'),
);

describe('text', () => {
  test.each([
    ['plain “words” 🌊', "'plain “words” 🌊'"],
    ["it's", String.raw`'it\'s'`],
    ['a\\b', String.raw`'a\\b'`],
    ['C:\\users', String.raw`'C:\\' + 'users'`],
    ['\n\t\0', String.raw`'\n\t\u0000'`],
    ['\u202eabc\u200d', String.raw`'\u202eabc\u200d'`],
  ])('%j is written %s', (text, literal) => {
    expect(toCypher(text)).toBe(literal);
  });

  test.each([false, true])('is read as it was (escapes resolved first: %s)', (isOld) => {
    fc.assert(
      fc.property(crafted, (text) => {
        expect(readBack(toCypher(text), isOld)).toEqual({ more: 0, bare: 'RETURN $', text });
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  [1, '1'],
  [true, 'true'],
  [{ float: 1 }, '1.0'],
  [{ float: -1.5 }, '-1.5'],
  [{ float: 1e300 }, '1e300'],
  [{ float: 5e-324 }, '5e-324'],
  [{ isoDay: '2015-04-11' }, "date('2015-04-11')"],
  [['a', "b'"], String.raw`['a', 'b\'']`],
  [[], '[]'],
])('%j is written %s', (value, literal) => {
  expect(toCypher(value)).toBe(literal);
});

test('a map leaves out what is not there', () => {
  expect(toCypherMap({ id: 'a', note: undefined, at: 0 })).toBe("{id: 'a', at: 0}");
});
