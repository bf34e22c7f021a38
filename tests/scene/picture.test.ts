import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { DAY } from '../../src/scene/palette.ts';
import { crowdFactor, lineOf, paint, passageCount } from '../../src/scene/picture.ts';
import { INITIAL_STATE, type AppState } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import type { Selection } from '../../src/state/selection.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'agreement' },
  relations: [
    { id: 'foe', source: 'a', target: 'b', valence: -1, certainty: 'prospective', negated: true },
    { id: 'each', source: 'b', target: 'c', direction: 'mutual', effect: 'raises', valence: 1 },
    { id: 'less', source: 'c', target: 'a', effect: 'lowers', certainty: 'hedged' },
    { id: 'some', source: 'c', target: 'c', effect: 'unsigned' },
  ],
});
const kg = buildGraph(dataset);
const pictureOf = (change: Partial<AppState> = {}) => {
  const state = { ...INITIAL_STATE, ...change };
  return paint(kg, state, focusOf(dataset, state), DAY);
};

test('each mark says one thing of its relation', () => {
  const [foe, each, less, some] = pictureOf().edges;
  expect(foe).toMatchObject({ colour: DAY.hostile, line: 'dotted', negated: true, arrow: true });
  expect(each).toMatchObject({ colour: DAY.friendly, line: 'solid', arrow: false, sign: '+' });
  expect(less).toMatchObject({ colour: DAY.neutral, line: 'dashed', sign: '−' });
  expect(some).toMatchObject({ source: 'n2', target: 'n2', sign: null });
});

test('the chosen stands out with its ends and all else steps back', () => {
  const selection: Selection = { kind: 'relations', ids: [dataset.relations[0]!.id] };
  const { nodes, edges } = pictureOf({ selection });
  expect(edges.map(({ light }) => light)).toEqual(['lit', 'faded', 'faded', 'faded']);
  expect(nodes.map(({ light }) => light)).toEqual(['lit', 'lit', 'faded']);
  expect(edges[0]!.selected).toBe(true);
  expect(edges[1]!.colour).not.toBe(DAY.friendly);
});

test('a pin shows, and nothing chosen means nothing is faded', () => {
  const { nodes } = pictureOf({ pins: [{ entity: 'a' as EntityId, x: 0, y: 0 }] });
  expect(nodes.map(({ pinned }) => pinned)).toEqual([true, false, false]);
  expect(nodes.every(({ light }) => light === 'plain')).toBe(true);
});

test('size grows with relations, never past its bound, and actors outweigh things', () => {
  expect(crowdFactor(150)).toBe(1);
  expect(crowdFactor(400)).toBe(1);
  expect(crowdFactor(1600)).toBe(0.5);
  const [a, , c] = pictureOf().nodes;
  expect(a!.weight).toBeGreaterThan(c!.weight);
});

test('what is left of a large graph is seen: its discs have a least size, those of an essay none', () => {
  expect(pictureOf().nodes.every(({ leastPx }) => leastPx === undefined)).toBe(true);
  const large = essayLikeGraph(3, 900, 40);
  const state = { ...INITIAL_STATE, depth: 'everything' as const };
  const { nodes } = paint(large, state, focusOf(large.dataset, state), DAY);
  expect(nodes.length).toBeGreaterThan(0);
  for (const { leastPx = 0, radiusPx } of nodes) {
    expect(leastPx).toBeGreaterThan(1.5);
    expect(leastPx).toBeLessThan(radiusPx);
  }
});

test('lines and widths follow stance and support', () => {
  expect(
    ['asserted', 'reported', 'hypothetical'].map((word) => lineOf(word as 'asserted')),
  ).toEqual(['solid', 'dashed', 'dotted']);
  const [relation] = dataset.relations;
  const [piece] = relation!.evidence;
  const supported = {
    ...relation!,
    evidence: [piece!, piece!, { ...piece!, role: 'resolves' as const }],
  };
  expect(passageCount(supported)).toBe(2);
});
