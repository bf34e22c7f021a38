/**
 * Does the script hold the whole reading, and can no word of it become a command?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, type ExportView } from '../../src/codecs/codec.ts';
import { cypher } from '../../src/codecs/cypher.ts';
import { arbitraryDataset, nastyText } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';
import { readScript, resolveFirst } from './cypher/read-script.ts';
import { viewOfScript } from './cypher/view-of-script.ts';
import { FACET_PROBES } from './facet-probes.ts';

testConformance(cypher);

const write = (view: ExportView): string => String(cypher.write(view));
const bareOf = (script: string): readonly string[] => readScript(script).map(({ bare }) => bare);

test('the small corpus as a person reads it', async () => {
  await expect(write(sampleView())).toMatchFileSnapshot('../golden/three-neighbours.cypher');
});

test.each(FACETS)('%s is all there', (facet) => {
  const { probe } = FACET_PROBES[facet];
  const back = viewOfScript(readScript(write(sampleView())));
  expect(probe(back)).toEqual(probe(sampleView()));
});

test('whatever the words, all of them come back, also where escapes are resolved first', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.option(nastyText, { nil: undefined }), (records, address) => {
      const view = { records, address };
      const script = write(view);
      for (const read of [script, resolveFirst(script)]) {
        const back = viewOfScript(readScript(read));
        for (const facet of FACETS)
          expect(FACET_PROBES[facet].probe(back)).toEqual(FACET_PROBES[facet].probe(view));
      }
    }),
    { numRuns: 150 },
  );
});

describe('words that look like commands', () => {
  const crafted = "'}) DETACH DELETE n //";
  const craftedView = (words: string): ExportView => {
    const records = makeDataset({
      entities: { [words]: 'state', b: 'group' },
      relations: [{ id: words, source: words, target: 'b', holder: words }],
    });
    return { records: { ...records, name: words }, address: words };
  };
  const plain = bareOf(write(craftedView('a')));

  test.each([
    crafted,
    String.raw`\u0027}) DETACH DELETE n //`,
    String.raw`\\u0027;MATCH (n) DETACH DELETE n;`,
    '`; CALL dbms.shutdown(); //',
    '*/ RETURN 1; /*',
    '\n:exit\n',
    '\\',
  ])('%j leaves the statements as they are', (words) => {
    const script = write(craftedView(words));
    expect(bareOf(script)).toEqual(plain);
    expect(bareOf(resolveFirst(script))).toEqual(plain);
  });

  test('no line but the header and our own statements is outside a literal', () => {
    const words = new Set(plain.join(' ').match(/[A-Za-z_]+/g));
    fc.assert(
      fc.property(arbitraryDataset, (records) => {
        const written =
          bareOf(write({ records }))
            .join(' ')
            .match(/[A-Za-z_]+/g) ?? [];
        const ours =
          /^(?:Section|Remark|Theme|Mention|MENTIONED_IN|MADE_ON|PART_OF|PARTICIPATES_IN|row|how|at|start|end|reason|participant|entity|source|heading|supplied)$/;
        expect(written.filter((word) => !words.has(word) && !ours.test(word))).toEqual([]);
      }),
    );
  });
});

test('many rows go in batches', () => {
  const entities = Object.fromEntries(
    Array.from({ length: 450 }, (_, at) => [`entity ${at}`, 'state' as const]),
  );
  const records = makeDataset({ entities, relations: [] });
  const merges = readScript(write({ records })).filter(({ bare }) => bare.includes('(n:Entity'));
  expect(merges.slice(1).map(({ rows }) => rows.length)).toEqual([200, 200, 50]);
});
