/**
 * Is each selection said in one sentence?
 */
import { expect, test } from 'vitest';
import { selectionSentence } from '../../../src/panels/shell/selection-sentence.ts';
import { INITIAL_STATE, update, type Action } from '../../../src/state/app-state.ts';
import { focusOf } from '../../../src/state/focus.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', bob: 'person' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob', negated: true },
    { id: 'r2', source: 'bob', target: 'ann', sharesPassageOf: 'r1' },
  ],
});

const said = (...actions: readonly Action[]): string => {
  const state = actions.reduce(update, INITIAL_STATE);
  return selectionSentence(dataset, state.selection, focusOf(dataset, state));
};
const [r1, r2] = dataset.relations.map(({ id }) => id);
const [ann, bob] = dataset.entities.map(({ id }) => id);
const [passage] = dataset.passages.map(({ id }) => id);

test('each kind of selection has its sentence', () => {
  if (!r1 || !r2 || !ann || !bob || !passage) throw new Error('the made corpus has changed');
  expect(said()).toBe('Nothing chosen. 2 of 2 relations · 2 of 2 entities.');
  expect(said({ type: 'relationChosen', relation: r1 })).toBe('Denied: ann meets bob · 1 passage.');
  expect(
    said(
      { type: 'relationChosen', relation: r1 },
      { type: 'relationChosen', relation: r2, additive: true },
    ),
  ).toBe('2 relations chosen.');
  expect(said({ type: 'entityChosen', entity: ann })).toBe('ann, person: 2 relations.');
  expect(
    said(
      { type: 'entityChosen', entity: ann },
      { type: 'entityChosen', entity: bob, additive: true },
    ),
  ).toBe('ann, bob: 2 relations.');
  expect(said({ type: 'passagesChosen', passages: [passage] })).toBe('1 passage: 2 relations.');
});
