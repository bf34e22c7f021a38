/**
 * Does each way back bring back what it promises, and is none offered that brings nothing?
 */
import { expect, test } from 'vitest';
import type { Filter } from '../../src/graph/filters.ts';
import { focusOf } from '../../src/state/focus.ts';
import { egoAround } from '../../src/state/questions.ts';
import { NOTHING } from '../../src/state/selection.ts';
import { waysBack } from '../../src/state/ways-back.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', bob: 'person', lake: 'place' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob', negated: true },
    { id: 'r2', source: 'bob', target: 'ann' },
    { id: 'r3', source: 'ann', target: 'lake' },
  ],
});
const folded = makeDataset({
  entities: { ann: 'person', bob: 'person', lake: 'place' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob' },
    { id: 'r2', source: 'bob', target: 'ann' },
    { id: 'r3', source: 'ann', target: 'lake', negated: true },
  ],
});
const only = (facet: 'negation', value: string): Filter => ({
  by: 'facet',
  facet,
  mode: 'only',
  values: [value],
  paused: false,
});
const words: Filter = { by: 'words', words: 'nothing like it', paused: false };

test('each filter counts what comes back without it, most first', () => {
  const filters = [only('negation', 'negated'), words];
  expect(
    waysBack(dataset, { depth: 'actors', filters }).map(({ kind, relations }) => [kind, relations]),
  ).toEqual([['pause', 1]]);
  const [way] = waysBack(dataset, { depth: 'actors', filters: [words] });
  expect(way).toMatchObject({ kind: 'pause', index: 0, relations: 2 });
  const paused = [{ ...words, paused: true }];
  const after = focusOf(dataset, { selection: NOTHING, depth: 'actors', filters: paused });
  expect(after.counts.shownRelations).toBe(way?.relations);
});

test('all kinds are a way back where the depth hides the rest', () => {
  const filters = [only('negation', 'negated')];
  const ways = waysBack(folded, { depth: 'actors', filters });
  expect(ways.map(({ kind, relations }) => [kind, relations])).toEqual([
    ['pause', 2],
    ['allKinds', 1],
  ]);
});

test('where an ego is asked nothing is promised', () => {
  const [ann] = dataset.entities.map(({ id }) => id);
  if (ann === undefined) throw new Error('the made corpus has changed');
  expect(waysBack(dataset, { depth: 'actors', filters: [words, egoAround([], [ann])] })).toEqual(
    [],
  );
});
