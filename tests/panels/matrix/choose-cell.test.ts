import { expect, test } from 'vitest';
import type { RelationId } from '../../../src/model/ids.ts';
import { chooseCell, isWholeSelection } from '../../../src/panels/matrix/choose-cell.ts';
import { NOTHING, type Selection } from '../../../src/state/selection.ts';

const ids = (...names: string[]) => names as RelationId[];
const chosen = (...names: string[]): Selection => ({ kind: 'relations', ids: ids(...names) });

test('a press chooses the whole cell, a second one lets it go', () => {
  expect(chooseCell(NOTHING, ids('a', 'b'), false)).toEqual(chosen('a', 'b'));
  expect(chooseCell(chosen('b', 'a'), ids('a', 'b'), false)).toEqual(NOTHING);
  expect(chooseCell(chosen('a'), ids('a', 'b'), false)).toEqual(chosen('a', 'b'));
});

test('an additive press brings the cell beside what is chosen, or takes it from there', () => {
  expect(chooseCell(chosen('c', 'a'), ids('a', 'b'), true)).toEqual(chosen('c', 'a', 'b'));
  expect(chooseCell(chosen('c', 'a', 'b'), ids('a', 'b'), true)).toEqual(chosen('c'));
  expect(chooseCell(chosen('a'), ids('a'), true)).toEqual(NOTHING);
});

test('only exactly these count as chosen', () => {
  expect(isWholeSelection(chosen('a', 'b'), ids('b', 'a'))).toBe(true);
  expect(isWholeSelection(chosen('a', 'b'), ids('a'))).toBe(false);
  expect(isWholeSelection(NOTHING, ids('a'))).toBe(false);
});
