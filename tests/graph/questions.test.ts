/**
 * Are the first questions found in the data, and do their answers answer them?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsFor } from '../../src/graph/questions.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
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
  expect(questionsFor(dataset)[0]?.question).toBe('What stands between constructor and toString?');
});

test('a pair that gets on and does not is asked about before any other', () => {
  const [first] = ask([
    { id: 'r1', source: 'ann', target: 'cid' },
    { id: 'r2', source: 'cid', target: 'ann' },
    { id: 'r3', source: 'ann', target: 'bob', valence: 1 },
    { id: 'r4', source: 'bob', target: 'ann', valence: -1 },
    { id: 'r5', source: 'ann', target: 'bob' },
  ]);
  expect(first).toEqual({
    question: 'Do ann and bob get on or not?',
    answer: { kind: 'relations', ids: ['r3', 'r4'] },
  });
});

test('how one affects another is asked only where no word says so outright, and steps lead there', () => {
  const traced = (relations: readonly RelationWords[]) =>
    ask(relations).find(({ answer }) => answer.kind === 'trace');
  const steps: readonly RelationWords[] = [
    { id: 'r1', source: 'ann', target: 'fog' },
    { id: 'r2', source: 'fog', target: 'bob' },
  ];
  expect(traced(steps)).toEqual({
    question: 'How does ann affect bob?',
    answer: { kind: 'trace', from: ['ann'], to: ['bob'] },
  });
  const outright: RelationWords = { id: 'r3', source: 'ann', target: 'bob' };
  expect(traced([...steps, outright])).toBeUndefined();
  expect(traced([...steps, { ...outright, certainty: 'reported' }])).toBeDefined();
  expect(traced([{ ...outright, negated: true }])).toBeUndefined();
});

test('those who say what others deny are part of the answer', () => {
  const denied: RelationWords = {
    id: 'r1',
    source: 'ann',
    target: 'fog',
    certainty: 'reported',
    holder: 'cid',
    negated: true,
  };
  expect(ask([denied, { id: 'r2', source: 'ann', target: 'fog' }]).at(-1)).toEqual({
    question: 'Who denies that ann meets fog, and who says so?',
    answer: { kind: 'relations', ids: ['r1', 'r2'] },
  });
});

test('never more than five, never one without an answer', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const questions = questionsFor(dataset);
      expect(questions.length).toBeLessThanOrEqual(5);
      for (const { answer } of questions) {
        const ids = answer.kind === 'trace' ? answer.from : answer.ids;
        expect(ids.length).toBeGreaterThan(0);
      }
      expect(questionsFor(dataset, [])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
