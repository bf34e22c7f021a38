/**
 * Does a term stand in the names, types and phrases where a plain look finds it, with as few slips as there are?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from '../../src/graph/bit-set.ts';
import { wordsInTurns } from '../../src/graph/folded-words.ts';
import { atOnce } from '../../src/graph/in-turns.ts';
import {
  countSlipsInRelations,
  forgive,
  inAll,
  readTexts,
  relationsWithAll,
  slipsInNames,
  standingOf,
  toTerms,
} from '../../src/graph/scan-texts.ts';
import { slipsForgiven } from '../../src/graph/word-slips.ts';
import { makeChain } from '../fixtures/make-dataset.ts';
import { plainSlips } from '../fixtures/plain-slips.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 2, maxLength: 9 });
const asked = fc.record({
  labels: fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
    { minLength: 2, maxLength: 6 },
  ),
  typed: fc.array(fc.oneof(word, fc.constantFrom('meets', 'oppo')), { minLength: 1, maxLength: 2 }),
});

/** null where neither the word begins one of the text nor is near one. */
function plainSlipsIn(text: string, typed: string): number | null {
  const words = text.split(' ');
  if (words.some((own) => own.startsWith(typed))) return 0;
  const fewest = Math.min(...words.map((own) => plainSlips(own, typed)));
  return fewest <= slipsForgiven(typed) ? fewest : null;
}

const sumOf = (slips: readonly (number | null)[]): number | null =>
  slips.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);

test('entities and relations are found with the slips that a plain look counts', () => {
  fc.assert(
    fc.property(asked, ({ labels, typed }) => {
      const dataset = makeChain(labels, ['meets', 'opposes']);
      const texts = atOnce(readTexts(dataset));
      const words = atOnce(wordsInTurns(texts.names));
      const near = toTerms(typed.join(' ')).map((term) => forgive(words, standingOf(texts, term)));
      const found = <Item>(items: readonly Item[], slipsOf: (item: Item) => number | null) =>
        items.flatMap((item, at) => {
          const slips = slipsOf(item);
          return slips === null ? [] : [[at, slips]];
        });
      const entities = inAll(
        near.map(({ names }) => names),
        labels.length,
      );
      expect([...numbersIn(entities)].map((at) => [at, slipsInNames(near, at)])).toEqual(
        found(dataset.entities, ({ label }) => sumOf(typed.map((one) => plainSlipsIn(label, one)))),
      );
      const slipsOf = countSlipsInRelations(dataset, texts, near);
      const relations = relationsWithAll(dataset, texts, near);
      expect([...numbersIn(relations)].map((at) => [at, slipsOf(at)])).toEqual(
        found(dataset.relations, ({ source, target, type }) =>
          sumOf(
            typed.map((one) =>
              type.startsWith(one) ? 0 : plainSlipsIn(`${source} ${target}`, one),
            ),
          ),
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test('a term in a script without spaces may stand anywhere and is forgiven nothing', () => {
  expect(toTerms('Été 外交')).toEqual([
    { folded: 'ete', anywhere: false, slips: 1 },
    { folded: '外交', anywhere: true, slips: 0 },
  ]);
});
