/**
 * Is each step of the reader said, and only what it changed?
 */
import { expect, test } from 'vitest';
import { sayChange, type Heard } from '../../../src/panels/shell/say-change.ts';
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
const [ann, bob] = dataset.entities.map(({ id }) => id);

function heardAfter(actions: readonly Action[]): Heard {
  const state = actions.reduce(update, INITIAL_STATE);
  const { selection, pins, view } = state;
  return { dataset, selection, pins, lens: view.lens, focus: focusOf(dataset, state) };
}

const said = (before: readonly Action[], ...then: readonly Action[]): string =>
  sayChange(heardAfter(before), heardAfter([...before, ...then]));

if (!ann || !bob) throw new Error('the made corpus has changed');
const pin = (x: number): Action => ({ type: 'entityPinned', pin: { entity: ann, x, y: 0 } });
const chosen: Action = { type: 'entityChosen', entity: ann };

test('the first look says nothing, nor does what changed nothing', () => {
  expect(sayChange(null, heardAfter([chosen]))).toBe('');
  expect(said([chosen, pin(1)])).toBe('');
  // A link that says the same again brings other objects.
  const again = heardAfter([chosen, pin(1)]);
  expect(sayChange(heardAfter([chosen, pin(1)]), again)).toBe('');
});

test('a pin is set, moved and taken away', () => {
  expect(said([], pin(1))).toBe('ann pinned.');
  expect(said([pin(1)], pin(2))).toBe('ann moved.');
  expect(said([pin(1)], { type: 'entityUnpinned', entity: ann })).toBe('ann no longer pinned.');
  const other: Action = { type: 'entityPinned', pin: { entity: bob, x: 0, y: 0 } };
  expect(said([pin(1), other], { type: 'allUnpinned' })).toBe('Nothing is pinned any more.');
});

test('what is chosen, what is shown and the lens are said in one go', () => {
  expect(said([], chosen)).toBe('ann, person: 2 relations.');
  expect(said([], { type: 'valueToggled', facet: 'negation', values: ['negated'] })).toBe(
    '1 of 2 relations shown, 2 of 2 entities.',
  );
  expect(said([], { type: 'lensChosen', lens: 'matrix' }, chosen)).toBe(
    'Matrix. ann, person: 2 relations.',
  );
  // Letting go says what is shown, once.
  const away: Action = { type: 'valueToggled', facet: 'negation', values: ['negated'] };
  expect(said([chosen], away, { type: 'selectionCleared' })).toBe(
    'Nothing chosen. 1 of 2 relations · 2 of 2 entities · 1 hidden by filters.',
  );
});
