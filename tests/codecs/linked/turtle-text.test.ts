/**
 * Does Turtle hold any text and any name without breaking?
 */
import fc from 'fast-check';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { encodeId } from '../../../src/codecs/linked/record-iris.ts';
import { toTurtle, toTurtleString } from '../../../src/codecs/linked/turtle-text.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const parse = (text: string) => new Parser({ format: 'text/turtle' }).parse(text);

test.each([
  ['plain “text” 🌊', '"plain “text” 🌊"'],
  ['" . <a> <b> "', '"\\" . <a> <b> \\""'],
  ['\\"\n\r\t', '"\\\\\\"\\n\\r\\t"'],
  ['\0\u0007\u007f', '"\\u0000\\u0007\\u007F"'],
  ['\u202eabc\ufeff\u2028', '"\\u202Eabc\\uFEFF\\u2028"'],
])('%j is written %s', (words, written) => {
  expect(toTurtleString(words)).toBe(written);
});

test('any text is one literal', () => {
  const words = fc.oneof(nastyText, fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(words, (text) => {
      const quads = parse(`<urn:a> <urn:b> ${toTurtleString(text)} .`);
      expect(quads.map(({ object }) => object.value)).toEqual([text]);
    }),
    { numRuns: 1000 },
  );
});

test('any name is one IRI, short or long', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (reading, id) => {
      fc.pre(id !== '');
      const tree = {
        id: `urn:relata:${encodeId(reading)}:reading`,
        type: 'relata:Reading',
        entities: [{ id: `entity:${encodeId(id)}`, type: 'relata:Entity' }],
      };
      const subjects = parse(toTurtle(tree, reading)).map(({ subject }) => subject.value);
      expect(subjects).toContain(`urn:relata:${encodeId(reading)}:entity:${encodeId(id)}`);
    }),
  );
  expect(toTurtle({ id: 'entity:-x', type: 'relata:Entity' }, 'r')).toContain(
    '\n<urn:relata:r:entity:-x> a relata:Entity .',
  );
});

test('sets are values, lists are lists, nodes without a name stand in brackets', () => {
  const tree = {
    id: 'urn:relata:r:reading',
    type: 'relata:Reading',
    remarks: [],
    altLabel: ['b', 'a', 'b'],
    participants: [],
    position: { type: 'oa:TextPositionSelector', characterStart: 1, characterEnd: 2 },
    x: '1.5',
    negated: false,
    valence: -1,
  };
  expect(toTurtle(tree, 'r').split('\n\n').at(-1)).toBe(
    [
      '<urn:relata:r:reading> a relata:Reading ;',
      '  relata:remarks () ;',
      '  skos:altLabel "b", "a" ;',
      '  oa:hasSelector [ a oa:TextPositionSelector ; oa:start "1"^^xsd:nonNegativeInteger ; oa:end "2"^^xsd:nonNegativeInteger ] ;',
      '  relata:x "1.5"^^xsd:double ;',
      '  relata:negated false ;',
      '  relata:valence -1 .',
      '',
    ].join('\n'),
  );
});
