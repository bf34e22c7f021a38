/**
 * Are triangles judged as Heider, Cartwright and Harary judge them, and never with a sign nobody said?
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validate } from '../../src/corpus/validate.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { balanceOf } from '../../src/graph/balance-search.ts';
import type { Balance, Triangle } from '../../src/graph/balance.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';
import { renameEntities } from '../fixtures/vary-reading.ts';

const NAMES = ['Ann', 'Bob', 'Cid', 'Dot', 'Eve'] as const;
const entities = {
  Ann: 'person',
  Bob: 'state',
  Cid: 'group',
  Dot: 'person',
  Eve: 'person',
} as const;

const told = (signs: Readonly<Record<string, -1 | 0 | 1>>): readonly RelationWords[] =>
  Object.entries(signs).map(([pair, valence], at) => {
    const [source = '', target = ''] = pair.split(' ');
    return { id: `r${at}`, source, target, valence };
  });

function weigh(relations: readonly RelationWords[]): Balance {
  const dataset = makeDataset({ entities, relations });
  return balanceOf(dataset, dataset.relations, 'direct');
}

test.each([
  [{ 'Ann Bob': 1, 'Ann Cid': 1, 'Bob Cid': 1 }, 'balanced', 'friends', null],
  [{ 'Ann Bob': 1, 'Ann Cid': -1, 'Cid Bob': -1 }, 'balanced', 'common-dislike', 'Cid'],
  [{ 'Ann Bob': 1, 'Cid Ann': 1, 'Bob Cid': -1 }, 'unbalanced', 'torn-friend', 'Ann'],
  [{ 'Ann Bob': -1, 'Ann Cid': -1, 'Bob Cid': -1 }, 'unbalanced', 'opponents', null],
] as const)('%j is %s: %s', (signs, verdict, shape, apart) => {
  const { triangles, counts, almost } = weigh(told(signs));
  expect(triangles).toMatchObject([{ verdict, vias: 0, readings: [{ verdict, shape, apart }] }]);
  expect(counts[verdict]).toBe(1);
  expect(almost).toEqual([]);
});

test('an ambivalent side leaves it undecided, with a reading for every choice of sign', () => {
  const { triangles } = weigh([
    ...told({ 'Ann Bob': 1, 'Ann Cid': -1, 'Bob Cid': -1 }),
    { id: 'too', source: 'Bob', target: 'Ann', valence: -1 },
  ]);
  expect(triangles[0]?.verdict).toBe('undecided');
  expect(triangles[0]?.readings.map(({ shape }) => shape).toSorted()).toEqual([
    'common-dislike',
    'opponents',
  ]);
});

test('a missing side is named, with what is there instead and what would balance', () => {
  const { triangles, almost } = weigh(told({ 'Ann Bob': 1, 'Bob Cid': -1, 'Ann Cid': 0 }));
  expect(triangles).toEqual([]);
  expect(almost).toHaveLength(1);
  expect(almost[0]).toMatchObject({ shared: 'Bob', balancingSign: -1 });
  expect(almost[0]?.missing).toMatchObject({ ends: ['Ann', 'Cid'], neutral: [{ id: 'r2' }] });
});

describe('one sentence', () => {
  const three = told({ 'Ann Bob': 1, 'Ann Cid': -1, 'Bob Cid': -1 });
  const inOne = three.map((words, at) => (at === 0 ? words : { ...words, sharesPassageOf: 'r0' }));

  test('that says all three sides is found', () => {
    const [found] = weigh(inOne).dislikes;
    expect(found?.reading.inOneSentence?.map(({ relation }) => relation.id)).toEqual([
      'r0',
      'r1',
      'r2',
    ]);
    expect(weigh(three).dislikes[0]?.reading.inOneSentence).toBeNull();
  });

  test('that says a side with both signs says neither reading', () => {
    const both = weigh([
      ...inOne,
      { id: 'too', source: 'Bob', target: 'Ann', valence: -1, sharesPassageOf: 'r0' },
    ]);
    expect(both.triangles[0]?.readings.map(({ inOneSentence }) => inOneSentence)).toEqual([
      null,
      null,
    ]);
  });
});

test('most evidence comes first', () => {
  const { triangles } = weigh([
    ...told({ 'Ann Bob': 1, 'Ann Cid': 1, 'Bob Cid': 1, 'Dot Ann': 1, 'Dot Bob': 1 }),
    { id: 'more', source: 'Dot', target: 'Bob', valence: 1 },
  ]);
  expect(triangles.map(({ actors, passages }) => [actors.join(' '), passages])).toEqual([
    ['Ann Bob Dot', 4],
    ['Ann Bob Cid', 3],
  ]);
});

const someRelations = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.constantFrom(-1, 0, 1)),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(([source, target, valence], at) => ({ id: `r${at}`, source, target, valence })),
  ) as fc.Arbitrary<readonly RelationWords[]>;

const sayTriangle = ({ actors, verdict, passages, readings }: Triangle) => ({
  actors: actors.map(String).toSorted(),
  verdict,
  passages,
  shapes: readings.map(({ shape, apart }) => `${shape} ${apart ?? ''}`).toSorted(),
});
const sayAll = ({ triangles }: Balance) =>
  triangles.map(sayTriangle).toSorted((a, b) => (a.actors.join() < b.actors.join() ? -1 : 1));

test('names and the order of the relations do not matter', () => {
  fc.assert(
    fc.property(someRelations, (relations) => {
      const dataset = makeDataset({ entities, relations });
      const plain = sayAll(balanceOf(dataset, dataset.relations, 'direct'));
      const turned = balanceOf(dataset, dataset.relations.toReversed(), 'direct');
      expect(sayAll(turned)).toEqual(plain);
      const renamed = renameEntities(dataset, (id) => `the ${id}`);
      const back = JSON.parse(
        JSON.stringify(sayAll(balanceOf(renamed, renamed.relations, 'direct'))).replaceAll(
          'the ',
          '',
        ),
      );
      expect(back).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test('every three actors with three signed sides are found, and no others', () => {
  fc.assert(
    fc.property(someRelations, (relations) => {
      const balance = weigh(relations);
      const signed = new Set(balance.sides.map(({ ends }) => ends.join(' ')));
      const expected = NAMES.flatMap((a, i) =>
        NAMES.slice(i + 1).flatMap((b, j) =>
          NAMES.slice(i + j + 2).flatMap((c) => {
            const sides = [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`].filter((side) =>
              signed.has(side),
            );
            return sides.length === 3 ? [`${a} ${b} ${c}`] : [];
          }),
        ),
      );
      expect(balance.triangles.map(({ actors }) => actors.join(' ')).toSorted()).toEqual(
        expected.toSorted(),
      );
    }),
    { numRuns: 30 },
  );
});

describe('the essay', () => {
  let dataset: Dataset;
  beforeAll(() => {
    const found = validate(readCorpus(readFolder('graph-data/three-anti-sentiments'))).dataset;
    if (found === null) throw new Error('the essay was refused');
    dataset = found;
  });

  test('says in one sentence that China and South Korea share a dislike, over Japan', () => {
    const balance = balanceOf(dataset, dataset.relations, 'through');
    const found = balance.dislikes.filter(({ reading }) => reading.inOneSentence !== null);
    expect(found).toHaveLength(1);
    expect(found[0]?.triangle.actors).toEqual(['china', 'rok', 'japan']);
    expect(found[0]?.reading.apart).toBe('japan');
    expect(found[0]?.reading.inOneSentence).toMatchObject([
      { via: null, sign: 1 },
      { via: 'tokyo-policy', sign: -1 },
      { via: 'tokyo-policy', sign: -1 },
    ]);
  });

  test('says nothing of how South Korea stands to the North, so that three stay almost a triangle', () => {
    const { almost } = balanceOf(dataset, dataset.relations, 'direct');
    const found = almost.find(({ missing }) => missing.ends.join(' ') === 'rok dprk');
    expect(found).toMatchObject({ shared: 'china', missing: { attitudes: [], notRealised: [] } });
    expect(found?.inOneSentence?.map(({ sign }) => sign)).toEqual([1, -1]);
  });
});
