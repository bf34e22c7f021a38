/**
 * Does agreement count what two readings share, and turn round when they do?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, haveSameTexts, makeSentenceFinder } from '../../src/corpus/agreement.ts';
import type { Agreement } from '../../src/corpus/agreement.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import {
  changeRelation,
  dropRelations,
  reindex,
  renameEntities,
} from '../fixtures/vary-reading.ts';

const dataset = smallDataset();

test('a reading agrees fully with itself', () => {
  const { share, facets, relations, covered } = agreementOf(dataset, dataset);
  expect(share).toBe(1);
  expect(relations.shared).toHaveLength(dataset.relations.length);
  expect(Object.values(facets).every(({ alike, compared }) => alike === compared)).toBe(true);
  expect(covered).toEqual({ both: 5, onlyA: 0, onlyB: 0, neither: 1 });
});

test('what one lacks lowers the share, and shows at its sentence', () => {
  const fewer = dropRelations(dataset, 's03-harms');
  const { share, sentences, covered } = agreementOf(dataset, fewer);
  expect(share).toBeCloseTo((2 * 8) / (9 + 8), 12);
  expect(sentences.map(({ number, both, onlyA, onlyB }) => [number, both, onlyA, onlyB])).toEqual([
    [0, 0, 0, 0],
    [1, 2, 0, 0],
    [2, 3, 0, 0],
    [3, 0, 1, 0],
    [4, 2, 0, 0],
    [5, 1, 0, 0],
    [6, 0, 0, 0],
  ]);
  expect(covered).toEqual({ both: 4, onlyA: 1, onlyB: 0, neither: 1 });
});

test('two empty readings have no share', () => {
  const empty = reindex(dataset, { relations: [] });
  expect(agreementOf(empty, empty).share).toBeNull();
});

test('only the same texts are the same texts', () => {
  const other = reindex(dataset, {
    sources: dataset.sources.map((source) => ({ ...source, sha256: '0'.repeat(64) })),
  });
  expect([haveSameTexts(dataset, dataset), haveSameTexts(dataset, other)]).toEqual([true, false]);
});

test('a place in no sentence has the number 0', () => {
  const find = makeSentenceFinder(dataset);
  const [source] = dataset.sources;
  if (source === undefined) throw new Error('no source');
  const at = (start: number) => find({ source: source.id, start, end: start + 1 });
  expect([at(0), at(18), at(78)]).toEqual([0, 1, 2]);
});

/** Two readings of one text, made from one by leaving out and renaming at will. */
const pairOfReadings = fc
  .tuple(arbitraryDataset, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()))
  .map(([base, ...choices]) =>
    choices.map((stream) => {
      const toss = (): boolean => stream.next().value === true;
      const renamed = new Map(
        base.entities.map(({ id }) => [String(id), toss() ? `their ${id}` : id]),
      );
      return renameEntities(
        reindex(base, {
          mentions: base.mentions.filter(toss),
          relations: base.relations
            .filter(() => toss() || toss())
            .map((one) => (toss() ? { ...one, source: one.target, target: one.source } : one)),
        }),
        (id) => renamed.get(id) ?? id,
      );
    }),
  );

/** What an agreement says, in an order of its own; `isTurned` exchanges the two readings. */
function toPlain(
  { entities, relations, share, facets, sentences, covered }: Agreement,
  isTurned: boolean,
) {
  const sides = <Item>(ofA: Item, ofB: Item) => (isTurned ? [ofB, ofA] : [ofA, ofB]);
  const toKeys = (items: readonly unknown[]) =>
    items.map((item) => JSON.stringify(item)).toSorted();
  return {
    groups: toKeys(entities.groups.map(({ a, b }) => sides(toKeys(a), toKeys(b)))),
    only: sides(toKeys(entities.onlyA), toKeys(entities.onlyB)),
    shared: toKeys(relations.shared.map(({ a, b, level }) => [sides(a.id, b.id), level])),
    contested: toKeys(relations.contested.map(({ a, b }) => sides(a.id, b.id))),
    share,
    facets,
    sentences: sentences.map(({ number, both, onlyA, onlyB }) => [
      number,
      both,
      sides(onlyA, onlyB),
    ]),
    covered: [covered.both, covered.neither, sides(covered.onlyA, covered.onlyB)],
  };
}

describe('agreement does not ask which reading comes first', () => {
  test('on an example', () => {
    const a = changeRelation(dataset, 's02-opposes', { type: 'joins' });
    const b = dropRelations(
      renameEntities(dataset, (id) => `${id}-too`),
      's03-harms',
    );
    expect(toPlain(agreementOf(b, a), true)).toEqual(toPlain(agreementOf(a, b), false));
  });

  test('on any two readings of one text', () => {
    fc.assert(
      fc.property(pairOfReadings, ([a = dataset, b = dataset]) => {
        expect(toPlain(agreementOf(b, a), true)).toEqual(toPlain(agreementOf(a, b), false));
      }),
      { numRuns: 200 },
    );
  });
});
