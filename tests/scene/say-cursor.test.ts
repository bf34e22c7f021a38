/**
 * Is every place where the keyboard can stand said in one sentence?
 */
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { addBit, makeBits } from '../../src/graph/bit-set.ts';
import { CROWD, paintDetail, paintShown } from '../../src/scene/crowd.ts';
import { DAY } from '../../src/scene/palette.ts';
import { paint } from '../../src/scene/picture.ts';
import { sayCursor, sayFirstPassage, sayNoEdges } from '../../src/scene/say-cursor.ts';
import { edgesRound } from '../../src/scene/walk-edges.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', bob: 'state' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob', negated: true },
    { id: 'r2', source: 'bob', target: 'ann', sharesPassageOf: 'r1' },
  ],
});
const [ann, bob] = dataset.entities.map(({ id }) => id);
const [r1] = dataset.relations.map(({ id }) => id);
const kg = buildGraph(dataset);

test('a node with its kind and its relations, an edge with its claim, its passages and its turn', () => {
  if (!ann || !bob || !r1) throw new Error('the made corpus has changed');
  const state = { ...INITIAL_STATE, pins: [{ entity: bob, x: 0, y: 0 }] };
  const picture = paint(kg, state, focusOf(dataset, state), DAY);
  const round = edgesRound(picture.edges, 'n0', (node) => ({ x: node === 'n0' ? 0 : 1, y: 0 }));
  expect(sayCursor(picture, { kind: 'node', entity: ann }, round, dataset)).toBe(
    'ann, person, 2 relations.',
  );
  expect(sayCursor(picture, { kind: 'node', entity: bob }, round, dataset)).toBe(
    'bob, state, 2 relations, pinned.',
  );
  expect(sayCursor(picture, { kind: 'edge', relation: r1, from: ann }, round, dataset)).toMatch(
    /^Denied: ann meets bob · 1 passage, [12] of 2 round ann\.$/,
  );
  const fewer = { ...picture, edges: picture.edges.filter(({ relation }) => relation === r1) };
  expect(sayCursor(fewer, { kind: 'node', entity: ann }, fewer.edges, dataset)).toBe(
    'ann, person, 1 of 2 relations.',
  );
  const nothing = { nodes: [], edges: [] };
  expect(sayCursor(nothing, { kind: 'edge', relation: r1, from: ann }, [], dataset)).toBe('');
});

test('of a crowd it says how many relations are shown, and of how many of them the keys go round', () => {
  if (!ann || !r1) throw new Error('the made corpus has changed');
  const focus = focusOf(dataset, INITIAL_STATE);
  const counts = { ...focus.counts, shownEntities: CROWD.entities + 1 };
  const { crowd } = paintShown(kg, INITIAL_STATE, { ...focus, counts }, DAY);
  if (!crowd) throw new Error('so many are a crowd');
  const detail = { entities: Int32Array.of(0, 1), relations: Int32Array.of(0) };
  const part = paintDetail(crowd, detail, false);
  const onAnn = { kind: 'node', entity: ann } as const;
  const onR1 = { kind: 'edge', relation: r1, from: ann } as const;
  expect(sayCursor(part, onAnn, part.edges, dataset)).toBe('ann, person, 2 relations, 1 drawn.');
  expect(sayCursor(part, onR1, part.edges, dataset)).toMatch(/, 1 of 1 drawn round ann\.$/);

  const bare = paintDetail(crowd, { ...detail, relations: new Int32Array() }, false);
  expect(sayCursor(bare, onAnn, [], dataset)).toBe('ann, person, 2 relations, 0 drawn.');
  expect(sayNoEdges(bare, ann, dataset)).toBe('From here no relation of ann is drawn.');

  // Of what the filters let through; where all of that is drawn there is nothing more to say.
  const seen = makeBits(dataset.relations.length);
  addBit(seen, 0);
  const filtered = paintDetail({ ...crowd, seen }, detail, false);
  expect(sayCursor(filtered, onAnn, filtered.edges, dataset)).toBe(
    'ann, person, 1 of 2 relations.',
  );
  expect(sayCursor(filtered, onR1, filtered.edges, dataset)).toMatch(/, 1 of 1 round ann\.$/);
  const none = paintDetail(
    { ...crowd, seen: makeBits(2) },
    { ...detail, relations: new Int32Array() },
    false,
  );
  expect(sayNoEdges(none, ann, dataset)).toBe('No relation of ann is shown.');
});

test('the words that say a relation are said as they are quoted', () => {
  const [relation] = dataset.relations;
  const [passage] = dataset.passages;
  if (!relation || !ann || !passage) throw new Error('the made corpus has changed');
  expect(sayFirstPassage({ kind: 'edge', relation: relation.id, from: ann }, dataset)).toBe(
    `First passage: “${passage.exact}”`,
  );
  const unknown = { ...dataset, relationOf: new Map() };
  expect(sayFirstPassage({ kind: 'edge', relation: relation.id, from: ann }, unknown)).toBe('');
});
