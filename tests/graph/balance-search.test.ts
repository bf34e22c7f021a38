/**
 * Is what is listed of very many the beginning of everything, and is everything counted?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceInTurns, balanceOf } from '../../src/graph/balance-search.ts';
import type { Verdict } from '../../src/graph/balance.ts';
import { makeBits } from '../../src/graph/bit-set.ts';
import { atOnce } from '../../src/graph/in-turns.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const NAMES = ['Ann', 'Bob', 'Cid', 'Dot', 'Eve', 'Fay'] as const;
const entities = {
  Ann: 'person',
  Bob: 'state',
  Cid: 'group',
  Dot: 'person',
  Eve: 'person',
  Fay: 'person',
} as const;

const name = fc.constantFrom(...NAMES);
const someRelations = fc
  .array(fc.tuple(name, name, fc.constantFrom<-1 | 0 | 1>(-1, 0, 1), fc.boolean()), {
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(([source, target, valence, isFirst], at): RelationWords => {
      const words = { id: `r${at}`, source, target, valence };
      return isFirst && at > 0 ? { ...words, sharesPassageOf: 'r0' } : words;
    }),
  );

test('a limit leaves the order and the counts as they are', () => {
  fc.assert(
    fc.property(someRelations, fc.integer({ min: 1, max: 4 }), (relations, most) => {
      const dataset = makeDataset({ entities, relations });
      const all = balanceOf(dataset, dataset.relations, 'direct');
      const admitted = makeBits(dataset.relations.length, true);
      const part = atOnce(balanceInTurns(dataset, admitted, 'direct', most));
      const ofVerdict = (verdict: Verdict) =>
        all.triangles.filter((triangle) => triangle.verdict === verdict);
      expect(part.counts).toEqual(all.counts);
      expect(part.ambivalent).toEqual(all.ambivalent.slice(0, most));
      expect(part.dislikes).toEqual(all.dislikes.slice(0, most));
      expect(part.almost).toEqual(all.almost.slice(0, most));
      for (const verdict of ['balanced', 'unbalanced', 'undecided'] as const) {
        expect(part.triangles.filter((triangle) => triangle.verdict === verdict)).toEqual(
          ofVerdict(verdict).slice(0, most),
        );
        expect(all.counts[verdict]).toBe(ofVerdict(verdict).length);
      }
      expect(all.counts).toMatchObject({
        pairs: all.sides.length,
        ambivalent: all.sides.filter(({ sign }) => sign === 'ambivalent').length,
        dislikes: all.dislikes.length,
        dislikesTold: all.dislikes.filter(({ reading }) => reading.inOneSentence !== null).length,
        almost: all.almost.length,
      });
    }),
  );
});

test('dislikes are all readings of their shape, what one sentence says first', () => {
  fc.assert(
    fc.property(someRelations, (relations) => {
      const dataset = makeDataset({ entities, relations });
      const { dislikes, triangles } = balanceOf(dataset, dataset.relations, 'direct');
      const rank = ({ reading }: (typeof dislikes)[number]) => [
        reading.inOneSentence === null ? 1 : 0,
        reading.vias,
        -reading.passages,
      ];
      const plain = triangles
        .flatMap((triangle) => triangle.readings.map((reading) => ({ triangle, reading })))
        .filter(({ reading }) => reading.shape === 'common-dislike')
        .toSorted((a, b) => {
          const [one, other] = [rank(a), rank(b)];
          const at = one.findIndex((value, place) => value !== other[place]);
          return (one[at] ?? 0) - (other[at] ?? 0);
        });
      expect(dislikes).toEqual(plain);
    }),
  );
});

test('ways through things are weighed as the sides have them', () => {
  const dataset = smallDataset();
  const { triangles, almost } = balanceOf(dataset, dataset.relations, 'through');
  const countVias = (
    sides: (typeof triangles)[number]['sides'] | (typeof almost)[number]['sides'],
  ) => sides.filter(({ attitudes }) => attitudes.every(({ via }) => via !== null)).length;
  expect(triangles.map(({ sides }) => countVias(sides))).toEqual(triangles.map(({ vias }) => vias));
  const order = triangles.map(({ vias, passages }) => vias * 1e6 - passages);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(almost.map(({ sides }) => countVias(sides))).toEqual(almost.map(({ vias }) => vias));
});
