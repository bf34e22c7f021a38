import { expect, test } from 'vitest';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import { isSameSelection, NOTHING, updateSelection } from '../../src/state/selection.ts';

const china = 'china' as EntityId;
const rok = 'rok' as EntityId;
const relation = 'r' as RelationId;

test('a plain choice replaces, an additive one toggles, the last one out clears', () => {
  const one = updateSelection(NOTHING, { type: 'entityChosen', entity: china });
  const two = updateSelection(one, { type: 'entityChosen', entity: rok, additive: true });
  expect(two).toEqual({ kind: 'entities', ids: [china, rok] });
  const back = updateSelection(two, { type: 'entityChosen', entity: china, additive: true });
  expect(back).toEqual({ kind: 'entities', ids: [rok] });
  expect(updateSelection(back, { type: 'entityChosen', entity: rok, additive: true })).toBe(
    NOTHING,
  );
  expect(updateSelection(two, { type: 'entityChosen', entity: rok })).toEqual({
    kind: 'entities',
    ids: [rok],
  });
});

test('one kind at a time: a relation added to entities replaces them', () => {
  const entities = updateSelection(NOTHING, { type: 'entityChosen', entity: china });
  expect(updateSelection(entities, { type: 'relationChosen', relation, additive: true })).toEqual({
    kind: 'relations',
    ids: [relation],
  });
});

test('a whole set replaces what was chosen in one step', () => {
  const before = updateSelection(NOTHING, { type: 'relationChosen', relation });
  const selection = { kind: 'entities', ids: [china, rok] } as const;
  expect(updateSelection(before, { type: 'setChosen', selection })).toBe(selection);
});

test('no passages are nothing', () => {
  expect(updateSelection(NOTHING, { type: 'passagesChosen', passages: [] })).toBe(NOTHING);
});

test('two selections are the same when they choose the same, in whatever order', () => {
  expect(isSameSelection(NOTHING, { kind: 'nothing' })).toBe(true);
  const both = { kind: 'entities', ids: [china, rok] } as const;
  expect(isSameSelection(both, { kind: 'entities', ids: [rok, china] })).toBe(true);
  expect(isSameSelection(both, { kind: 'entities', ids: [china] })).toBe(false);
  expect(isSameSelection(both, NOTHING)).toBe(false);
  expect(isSameSelection({ kind: 'relations', ids: [relation] }, both)).toBe(false);
});
