/**
 * Is a graph drawn whole as long as it can be, and is what is left out of a crowd said to the last relation?
 */
import { expect, test } from 'vitest';
import { DAY } from '../../src/scene/palette.ts';
import {
  budgetFor,
  CROWD,
  describeCrowd,
  DRAWING_BUDGET,
  isCrowd,
  paintDetail,
  paintShown,
  sayDrawn,
} from '../../src/scene/crowd.ts';
import { paint } from '../../src/scene/picture.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';

const kg = essayLikeGraph(1, 40, 120);
const state = { ...INITIAL_STATE, depth: 'everything' as const };
const focus = focusOf(kg.dataset, state);
const counts = { ...focus.counts, shownEntities: CROWD.entities + 1, shownRelations: 1200 };

test('what is shown decides: at the bound a graph is whole, above it a crowd', () => {
  expect(isCrowd({ shownEntities: CROWD.entities, shownRelations: CROWD.relations })).toBe(false);
  expect(isCrowd({ shownEntities: CROWD.entities + 1, shownRelations: 0 })).toBe(true);
  expect(isCrowd({ shownEntities: 2, shownRelations: CROWD.relations + 1 })).toBe(true);
});

test('a graph that is no crowd is the very picture it was', () => {
  expect(paintShown(kg, state, focus, DAY)).toEqual(paint(kg, state, focus, DAY));
});

test('of a crowd nothing is painted before one looks, then what was chosen, with room for labels', () => {
  const { crowd, nodes, edges } = paintShown(kg, state, { ...focus, counts }, DAY);
  expect([nodes, edges]).toEqual([[], []]);
  const detail = { entities: Int32Array.of(2, 5), relations: Int32Array.of(7) };
  const picture = paintDetail(crowd!, detail, false);
  expect(picture.nodes.map(({ key }) => key)).toEqual(['n2', 'n5']);
  expect(picture.edges.map(({ key }) => key)).toEqual(['e7']);
  expect(picture.nodes.every(({ leastPx = 0 }) => leastPx > 1)).toBe(true);
  expect(picture.drawn).toEqual({ relations: 1, entities: 2, isComplete: false });
});

test('the counts are said, and nothing is said where nothing is left out', () => {
  const drawn = { relations: 600, entities: 200, isComplete: false };
  expect(sayDrawn(counts, drawn)).toContain('600 of 1,200 relations');
  expect(sayDrawn(counts, { ...drawn, isComplete: true })).toContain('all that is in view');
  expect(sayDrawn(focus.counts, drawn)).toBeNull();
  expect(sayDrawn(counts, undefined)).toBeNull();
  expect(describeCrowd({ ...focus, counts }, drawn)).toMatch(/between .* 600 of 1,200 relations/);
});

test('a small window has a smaller budget, none a larger one', () => {
  expect(budgetFor({ width: 4000, height: 3000 })).toEqual(DRAWING_BUDGET);
  const small = budgetFor({ width: 390, height: 500 });
  expect(small.entities).toBeLessThan(100);
  expect(small.relations).toBeLessThan(200);
});
