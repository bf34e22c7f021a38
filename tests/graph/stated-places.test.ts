/**
 * Does a relation stand in the sentences that its stating passages touch, and in no other?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, statedPlacesOf } from '../../src/graph/stated-places.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const relation = (id: string, dataset: Dataset = small) =>
  dataset.relations.find((one) => one.id === id)!;
const wordsOf = (id: string) =>
  [...statedPlacesOf(small, relation(id)).sentences].map((at) => {
    const { source, start, end } = sentenceAt(small, at)!;
    return small.textOf.get(source)!.slice(start, end);
  });

test('the sentence that states it, not the one that only names an end', () => {
  expect(wordsOf('s02-opposes')).toEqual(['Corva protested against it and criticised Arvel.']);
});

test('two sentences of one paragraph share the paragraph and nothing else', () => {
  const first = statedPlacesOf(small, relation('s01-joins'));
  const second = statedPlacesOf(small, relation('s02-opposes'));
  expect([...first.paragraphs]).toEqual([...second.paragraphs]);
  expect([...first.sentences]).not.toEqual([...second.sentences]);
  expect([...statedPlacesOf(small, relation('s03-harms')).paragraphs]).not.toEqual([
    ...first.paragraphs,
  ]);
});

test('what does not stand as quoted is in no sentence', () => {
  const checkOf = new Map(small.passages.map(({ id }) => [id, { status: 'missing' as const }]));
  const moved = { ...small, checkOf };
  expect(statedPlacesOf(moved, relation('s01-joins', moved)).sentences.size).toBe(0);
});

test('any text in any language can be cut, and sentences lie where passages do', () => {
  fc.assert(
    fc.property(
      arbitraryDataset,
      fc.constantFrom('en', 'ko', '', 'no such language'),
      (dataset, language) => {
        const sources = dataset.sources.map((source) => ({ ...source, language }));
        const changed = { ...dataset, sources };
        for (const one of changed.relations) {
          for (const at of statedPlacesOf(changed, one).sentences) {
            const sentence = sentenceAt(changed, at)!;
            const touches = one.evidence.some(({ passage: id }) => {
              const passage = changed.passageOf.get(id)!;
              return (
                passage.source === sentence.source &&
                passage.start < sentence.end &&
                sentence.start < passage.end
              );
            });
            expect(touches).toBe(true);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});
