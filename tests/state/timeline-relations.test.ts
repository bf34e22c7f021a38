import { describe, expect, test } from 'vitest';
import type { Filter } from '../../src/graph/filters.ts';
import type { Depth } from '../../src/state/depth.ts';
import { focusOf } from '../../src/state/focus.ts';
import { timelineRelations } from '../../src/state/timeline-relations.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const ask = (filters: readonly Filter[], depth: Depth = 'everything') => {
  const focus = focusOf(dataset, { selection: { kind: 'nothing' }, depth, filters });
  return { focus, relations: timelineRelations(dataset, { depth, filters }, focus) };
};
const window: Filter = { by: 'time', from: '2014-04', to: '2014-04', paused: false };

describe('what the timeline draws', () => {
  test('without a window, or with one that rests, exactly what is shown', () => {
    for (const filters of [[], [{ ...window, paused: true }]]) {
      const { focus, relations } = ask(filters);
      expect(relations).toBe(focus.relations);
    }
  });

  test('with a window all that would be shown without it', () => {
    const { focus, relations } = ask([window]);
    expect(focus.relations.length).toBeLessThan(dataset.relations.length);
    expect(relations).toEqual(dataset.relations);
  });

  test('the other conditions and the depth still hold outside the window', () => {
    const friendly: Filter = {
      by: 'facet',
      facet: 'valence',
      mode: 'without',
      values: ['0'],
      paused: false,
    };
    expect(ask([friendly, window]).relations).toEqual(ask([friendly]).relations);
    expect(ask([window], 'actors').relations).toEqual(ask([], 'actors').relations);
  });
});
