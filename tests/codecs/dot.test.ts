/**
 * Is every entity a node and every relation an edge, and can no word end its string?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from '../../src/codecs/dot.ts';
import { fromDotString } from '../../src/codecs/graphviz/dot-text.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(dot);

const STRING = /"((?:[^"\\\n]|\\.)*)"/g;

/** The file with every string as `$`, and the strings. */
function takeApart(written: string) {
  const strings = [...written.matchAll(STRING)].map(([, inner = '']) =>
    fromDotString(inner.replaceAll('\\"', '"')),
  );
  return { bare: written.replaceAll(STRING, '$'), strings };
}

test('the small corpus as a person reads it', async () => {
  await expect(String(dot.write(sampleView()))).toMatchFileSnapshot(
    '../golden/three-neighbours.dot',
  );
});

test('outside its strings a file has only our own statements', () => {
  const attributes =
    /^(?:\/\/.*|digraph \$ \{|\}|  \w+=\$;|  (?:node|edge|\$|\$ -> \$) \[(?:\w+=\$(?:, )?)+\];|)$/;
  fc.assert(
    fc.property(arbitraryDataset, (records) => {
      const { bare } = takeApart(String(dot.write({ records })));
      expect(bare.split('\n').filter((line) => !attributes.test(line))).toEqual([]);
      expect(bare.match(/^ {2}\$ \[/gm)?.length ?? 0).toBe(records.entities.length);
      expect(bare.match(/^ {2}\$ -> \$ \[/gm)?.length ?? 0).toBe(records.relations.length);
    }),
  );
});

test('a tooltip holds the quotations whole', () => {
  fc.assert(
    fc.property(arbitraryDataset, (records) => {
      const { strings } = takeApart(String(dot.write({ records })));
      for (const { evidence } of records.relations)
        for (const { passage } of evidence) {
          const words = `“${records.passageOf.get(passage)?.exact ?? ''}”`;
          expect(strings.some((string) => string.includes(words))).toBe(true);
        }
    }),
  );
});

test('crafted words add no statement', () => {
  const words = '"]; "x" -> "y" [label=<<b>html</b>>, URL="javascript:alert(1)"]; // \\';
  const records = makeDataset({
    entities: { [words]: 'state', b: 'state' },
    relations: [{ id: words, source: words, target: 'b' }],
  });
  const plain = makeDataset({
    entities: { a: 'state', b: 'state' },
    relations: [{ id: 'a', source: 'a', target: 'b' }],
  });
  const crafted = takeApart(
    String(dot.write({ records: { ...records, name: words }, address: words })),
  );
  expect(crafted.bare).toBe(takeApart(String(dot.write({ records: plain, address: 'a' }))).bare);
  expect(crafted.strings.filter((string) => string === words).length).toBeGreaterThan(4);
});
