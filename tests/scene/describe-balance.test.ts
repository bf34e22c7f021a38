/**
 * Do the sentences about triangles say both signs, the way they are had, and no more than the words?
 */
import { afterEach, describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import { balanceOf } from '../../src/graph/balance-search.ts';
import {
  describeAlmost,
  describeBalance,
  describeShape,
  describeSides,
  drawnTogether,
  namesOf,
  sayMissing,
  sayOtherSigns,
  sayProduct,
  signMark,
  titleOfReading,
  wordsOfReading,
} from '../../src/scene/describe-balance.ts';
import { speak } from '../../src/words/speaking.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const made = makeDataset({
  entities: { Ann: 'person', Bob: 'person', Cid: 'person', Dot: 'person', plan: 'policy' },
  relations: [
    { id: 'ab', source: 'Ann', target: 'Bob', valence: 1 },
    { id: 'ba', source: 'Bob', target: 'Ann', valence: -1 },
    { id: 'bc', source: 'Bob', target: 'Cid', valence: -1 },
    { id: 'own', source: 'Cid', target: 'plan' },
    { id: 'ap', source: 'Ann', target: 'plan', valence: -1 },
    { id: 'cd', source: 'Cid', target: 'Dot', valence: 1 },
    { id: 'no', source: 'Dot', target: 'Bob', valence: 1, negated: true },
  ],
});
// The made vocabulary has no type that owns.
const relations = made.relations.map((relation) =>
  relation.id === 'own' ? { ...relation, type: 'pursues' as Relation['type'] } : relation,
);
const dataset = { ...made, relations };
const balance = balanceOf(dataset, relations, 'through');
const [triangle] = balance.triangles;
const { reading } = balance.dislikes[0]!;

afterEach(() => speak('en', null));

test('names are joined as in a sentence', () => {
  expect(namesOf(dataset, [])).toBe('');
  expect(namesOf(dataset, triangle!.actors.slice(0, 1))).toBe('Ann');
  expect(namesOf(dataset, triangle!.actors)).toBe('Ann, Bob and Cid');
});

describe('a triangle', () => {
  test('names every side, both signs of one, and the thing another is had by', () => {
    expect(describeSides(dataset, triangle!.sides)).toBe(
      'Ann and Bob: both friendly and hostile; ' +
        'Ann and Cid: hostile, only by way of plan; Bob and Cid: hostile.',
    );
  });

  test('a reading names whom the two dislike, its product, and what is said to the contrary', () => {
    expect(titleOfReading(dataset, triangle!, reading)).toBe('Ann and Bob, against Cid');
    expect(drawnTogether(triangle!, reading)).toEqual(['Ann', 'Bob']);
    expect(describeShape(dataset, reading)).toBe('two with a common dislike (Cid)');
    expect(sayProduct(reading.signs)).toBe('+ × − × − = +');
    expect(sayOtherSigns(dataset, triangle!, reading)).toBe(
      'Elsewhere the text also says − of Ann and Bob.',
    );
  });

  test('a reading rests on the words of its own signs alone', () => {
    const [first] = wordsOfReading(triangle!, reading);
    expect(first?.attitudes.map(({ relation }) => relation.id)).toEqual(['ab']);
  });

  test('the product is − for an odd number of dislikes', () => {
    expect(sayProduct([-1, -1, -1])).toBe('− × − × − = −');
    expect(signMark(1)).toBe('+');
  });
});

test('an almost triangle says what little there is, and the sign that would balance it', () => {
  const almost = balance.almost.find(({ missing }) => missing.ends.join() === 'Bob,Dot')!;
  expect(describeAlmost(dataset, almost)).toBe(
    'Bob − Cid, Cid + Dot; of Bob and Dot there is only 1 denied relation; − would balance the three.',
  );
  const bare = balance.almost.find(({ missing }) => missing.ends.join() === 'Ann,Dot')!;
  expect(sayMissing(bare.missing)).toBe('nothing is said');
});

test('counts are of a total', () => {
  expect(describeBalance(balance, 7, 7)).toMatch(
    /^1 triangle \(0 balanced, 0 unbalanced, 1 undecided\) among 4 pairs .* from all 7 relations/,
  );
  expect(describeBalance(balance, 3, 7)).toContain('from the 3 of 7 relations that pass');
});

test('where nobody likes or dislikes anybody there is one sentence, not a row of noughts', () => {
  const counts = { ...balance.counts, pairs: 0, undecided: 0 };
  expect(describeBalance({ counts }, 7, 7)).toBe(
    'None of the 7 relations that pass the filters says a friendly or hostile attitude between two actors, so there is nothing to weigh.',
  );
});

test('in Chinese the sentences have their own order and stops; names stay', () => {
  speak('zh-Hans', ZH_HANS);
  expect(describeSides(dataset, triangle!.sides)).toBe(
    'Ann 和 Bob：友好与敌对兼有；Ann 和 Cid：敌对（仅通过 plan）；Bob 和 Cid：敌对。',
  );
  const almost = balance.almost.find(({ missing }) => missing.ends.join() === 'Bob,Dot')!;
  expect(describeAlmost(dataset, almost)).toBe(
    'Bob − Cid，Cid + Dot；Bob 和 Dot 之间只有 1 条被否定的关系；取 − 则三者平衡。',
  );
});
