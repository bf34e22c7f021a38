/**
 * Are the first questions found in the data, and do their answers answer them?
 */
import { expect, test } from 'vitest';
import { questionsFor } from '../../src/graph/questions.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';

const ask = (relations: readonly RelationWords[]) =>
  questionsFor(
    makeDataset({
      entities: { ann: 'person', bob: 'person', cid: 'state', fog: 'issue' },
      relations,
    }),
  );

test('the pair with relations both ways wins over the pair with more one way', () => {
  const [first] = ask([
    { id: 'r1', source: 'ann', target: 'cid' },
    { id: 'r2', source: 'ann', target: 'cid' },
    { id: 'r3', source: 'ann', target: 'cid' },
    { id: 'r4', source: 'bob', target: 'ann' },
    { id: 'r5', source: 'ann', target: 'bob' },
  ]);
  expect(first).toEqual({
    question: 'What stands between bob and ann?',
    answer: { kind: 'relations', ids: ['r4', 'r5'] },
  });
});

test('things are no actors: they make no pair and affect nobody in a question', () => {
  expect(
    ask([
      { id: 'r1', source: 'fog', target: 'ann' },
      { id: 'r2', source: 'ann', target: 'fog', influence: 'none' },
    ]),
  ).toEqual([]);
});

test('who affects most is asked, read from influence and not from grammar', () => {
  const questions = ask([
    { id: 'r1', source: 'ann', target: 'bob', influence: 'backward' },
    { id: 'r2', source: 'fog', target: 'bob', influence: 'backward' },
  ]).map(({ question }) => question);
  expect(questions).toEqual(['Whom does bob affect?']);
});

test('a denied claim is asked for before a reported one', () => {
  const told: RelationWords = {
    id: 'r1',
    source: 'ann',
    target: 'fog',
    certainty: 'reported',
    holder: 'cid',
  };
  const denied: RelationWords = { ...told, id: 'r2', negated: true, type: 'opposes' };
  expect(ask([told, denied]).at(-1)).toEqual({
    question: 'Who denies that ann opposes fog?',
    answer: { kind: 'relations', ids: ['r2'] },
  });
  expect(ask([told]).at(-1)?.question).toBe('Who says that ann meets fog?');
});

test('names from a prototype are names like any other', () => {
  const dataset = makeDataset({
    entities: Object.fromEntries([
      ['constructor', 'person' as const],
      ['toString', 'person' as const],
    ]),
    relations: [
      { id: 'r1', source: 'constructor', target: 'toString' },
      { id: 'r2', source: 'toString', target: 'constructor' },
    ],
  });
  expect(questionsFor(dataset)[0]?.question).toBe(
    'What stands between constructor and toString?',
  );
});
