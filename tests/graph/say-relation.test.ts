/**
 * Is a relation said with its reserve first, and in the words of the interface?
 */
import { expect, test } from 'vitest';
import {
  describeHolder,
  describeRelation,
  entityLabel,
  reserveOf,
  sentenceOf,
} from '../../src/graph/say-relation.ts';
import { entityIdSchema } from '../../src/model/ids.ts';
import { CERTAINTIES } from '../../src/model/stance.ts';
import { modelWords } from '../../src/words/model.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const relationOf = (id: string) => small.relations.find((relation) => relation.id === id)!;

test('a denial and a doubt come before the claim', () => {
  expect(describeRelation(relationOf('s01-joins'), small)).toBe('Arvel joins the water treaty');
  expect(describeRelation(relationOf('s03-harms'), small)).toBe(
    'Reported, denied: the water treaty harms Corva',
  );
  expect(sentenceOf(relationOf('s04-closes'), small)).toEqual({
    reserve: 'Prospective',
    source: 'Corva',
    verb: 'harms',
    target: 'the river',
  });
});

test('the words of a reserve are those of the interface', () => {
  const stance = { holders: [], presupposed: false };
  for (const certainty of CERTAINTIES.filter((word) => word !== 'asserted'))
    expect(reserveOf({ ...stance, certainty, negated: true }).toLowerCase()).toBe(
      `${modelWords().certainties[certainty].word}, ${modelWords().negations.negated.word}`,
    );
  expect(reserveOf({ ...stance, certainty: 'asserted', negated: false })).toBe('');
});

test('a chain of voices is told from the nearest outward, and an unknown id is said as it is', () => {
  const [holder] = relationOf('s04-closes').stance.holders;
  expect(describeHolder(holder!, small)).toBe(
    'Minister Odo, as told by newspapers, as told by someone unnamed',
  );
  expect(entityLabel(small, entityIdSchema.parse('__proto__'))).toBe('__proto__');
});

test('a certainty that a file made up is said as it stands, and harms nothing', () => {
  const stance = { holders: [], presupposed: false, negated: false };
  for (const odd of ['unheard-of', '__proto__', 'constructor'])
    expect(reserveOf({ ...stance, certainty: odd as (typeof CERTAINTIES)[number] })).toContain(
      odd.slice(1),
    );
});
