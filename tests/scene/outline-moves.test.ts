/**
 * Does each key of the tree lead where the pattern says, and is what was chosen found where the reader is?
 */
import { describe, expect, test } from 'vitest';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import {
  entitiesAbove,
  findChosenRow,
  isChosenRow,
  moveInOutline,
  nameOfRow,
  seekTyped,
  toTurnFor,
  type OutlineSight,
} from '../../src/scene/outline-moves.ts';
import { rowsInSight, type OutlineRow } from '../../src/scene/outline.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import { NOTHING } from '../../src/state/selection.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { outlineOf } from '../fixtures/outline-of.ts';

const dataset = makeDataset({
  entities: { Alpha: 'state', Beta: 'state', Apex: 'state', '3rd': 'state' },
  relations: [
    { id: 'one', source: 'Alpha', target: 'Beta', type: 'opposes' },
    { id: 'two', source: 'Beta', target: 'Alpha', type: 'helps', negated: true },
    { id: 'three', source: 'Apex', target: '3rd' },
  ],
});
const outline = outlineOf(dataset, focusOf(dataset, INITIAL_STATE), 'name');

const named = (row: OutlineRow): string =>
  row.content.kind === 'way' ? row.content.way : nameOfRow(row, dataset);
const find = (name: string, from = outline): OutlineRow => {
  const row = from.find((each) => named(each) === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
const sightOf = (...opened: readonly OutlineRow[]): OutlineSight => {
  const turned = new Set(opened.map(({ key }) => key));
  return { outline, rows: rowsInSight(outline, turned), turned };
};

const ALPHA = find('Alpha');
const ONE = find('Alpha opposes Beta');
const allOpen = sightOf(ALPHA, ONE);

/** What a key does from a row, said in a few words. */
function press(key: string, row: OutlineRow, sight: OutlineSight, page = 2): string | null {
  const move = moveInOutline(key, sight.rows.indexOf(row), sight, page);
  if (move === null) return null;
  if (move.kind === 'stay') return 'stay';
  return move.kind === 'goTo'
    ? named(move.row)
    : `turn ${move.rows.map((each) => named(each)).join(', ')}`;
}

test('the rows of the example', () => {
  expect(sightOf().rows.map(named)).toEqual(['3rd', 'Alpha', 'Apex', 'Beta']);
  expect(allOpen.rows.map(named)).toEqual([
    '3rd',
    'Alpha',
    'affects',
    'Alpha opposes Beta',
    'Alpha acts on Beta.',
    'isAffectedBy',
    'Denied: Beta helps Alpha',
    'Apex',
    'Beta',
  ]);
});

describe('keys', () => {
  test('down and up walk what is in sight and stop at its ends', () => {
    expect(press('ArrowDown', ALPHA, sightOf())).toBe('Apex');
    expect(press('ArrowDown', ALPHA, allOpen)).toBe('affects');
    expect(press('ArrowUp', ALPHA, allOpen)).toBe('3rd');
    expect(press('ArrowUp', find('3rd'), allOpen)).toBe('3rd');
    expect(press('ArrowDown', find('Beta'), allOpen)).toBe('Beta');
  });

  test('right opens, then goes in, and stays at what holds nothing', () => {
    expect(press('ArrowRight', ALPHA, sightOf())).toBe('turn Alpha');
    expect(press('ArrowRight', ALPHA, allOpen)).toBe('affects');
    expect(press('ArrowRight', find('Alpha acts on Beta.'), allOpen)).toBe('stay');
  });

  test('left closes, then goes out, and stays at the top', () => {
    expect(press('ArrowLeft', ALPHA, allOpen)).toBe('turn Alpha');
    expect(press('ArrowLeft', find('Alpha acts on Beta.'), allOpen)).toBe('Alpha opposes Beta');
    expect(press('ArrowLeft', find('Denied: Beta helps Alpha'), allOpen)).toBe('isAffectedBy');
    expect(press('ArrowLeft', ALPHA, sightOf())).toBe('stay');
  });

  test('Home, End and the Page keys jump', () => {
    expect(press('Home', ONE, allOpen)).toBe('3rd');
    expect(press('End', ONE, allOpen)).toBe('Beta');
    expect(press('PageDown', ONE, allOpen)).toBe('isAffectedBy');
    expect(press('PageUp', ONE, allOpen, 10)).toBe('3rd');
  });

  test('blank turns, a star opens all beside that are closed', () => {
    expect(press(' ', ALPHA, allOpen)).toBe('turn Alpha');
    expect(press('*', ALPHA, allOpen)).toBe('turn 3rd, Apex, Beta');
    expect(press('*', ONE, allOpen)).toBe('turn ');
  });

  test('other keys, whatever their name, are left alone', () => {
    for (const key of ['Enter', 'a', 'Escape', 'toString', '__proto__', '1'])
      expect(press(key, ALPHA, allOpen)).toBeNull();
    expect(moveInOutline('ArrowDown', -1, { ...sightOf(), rows: [] }, 1)).toBeNull();
  });
});

describe('typing', () => {
  const seek = (typed: string, from: OutlineRow, sight = sightOf()) => {
    const found = seekTyped(typed, sight.rows.indexOf(from), sight.rows, dataset);
    return found && named(found);
  };

  test('one letter goes to the next that begins with it, round and round, in any case', () => {
    expect(seek('a', find('3rd'))).toBe('Alpha');
    expect(seek('a', ALPHA)).toBe('Apex');
    expect(seek('aa', ALPHA)).toBe('Apex');
    expect(seek('A', find('Apex'))).toBe('Alpha');
  });

  test('more letters keep the row they fit', () => {
    expect(seek('al', ALPHA)).toBe('Alpha');
    expect(seek('ap', ALPHA)).toBe('Apex');
    expect(seek('den', ALPHA, allOpen)).toBe('Denied: Beta helps Alpha');
  });

  test('what nothing begins with leads nowhere', () => {
    expect(seek('x', ALPHA)).toBeUndefined();
    expect(seek('', ALPHA)).toBeUndefined();
  });
});

describe('what is chosen', () => {
  const relations = (...ids: readonly string[]) =>
    ({ kind: 'relations', ids: ids as unknown as readonly RelationId[] }) as const;

  test('a row is chosen with its thing, wherever it stands', () => {
    const chosen = outline.filter((row) => isChosenRow(row, relations('one')));
    expect(chosen.map(named)).toEqual(['Alpha opposes Beta', 'Alpha opposes Beta']);
    expect(outline.some((row) => isChosenRow(row, NOTHING))).toBe(false);
  });

  test('it is where the reader stands, else where it is in sight, else under its source', () => {
    const [underAlpha, underBeta] = outline.filter((row) => isChosenRow(row, relations('one')));
    const beta = find('Beta');
    expect(findChosenRow(relations('one'), underBeta, allOpen)).toBe(underBeta);
    expect(findChosenRow(relations('one'), beta, sightOf(beta))).toBe(underBeta);
    expect(findChosenRow(relations('one'), undefined, sightOf())).toBe(underAlpha);
    expect(findChosenRow(NOTHING, ALPHA, sightOf())).toBeUndefined();
  });

  test('of several it is the one chosen last; of passages the first', () => {
    const found = findChosenRow(relations('one', 'three'), undefined, sightOf());
    expect(found && named(found)).toBe('Apex meets 3rd');
    const ids = dataset.passages.map(({ id }) => id);
    const passage = findChosenRow({ kind: 'passages', ids }, undefined, sightOf());
    expect(passage && named(passage)).toBe(dataset.passages[0]?.exact);
    const entities = dataset.entities.map(({ id }): EntityId => id);
    const entity = findChosenRow({ kind: 'entities', ids: entities }, undefined, sightOf());
    expect(entity && named(entity)).toBe('3rd');
  });

  test('it stands below the ends of the relation, or of those that rest on the passage', () => {
    const idsOf = (...given: Parameters<typeof entitiesAbove>) =>
      entitiesAbove(...given).map(String);
    expect(idsOf(relations('one', 'three'), dataset)).toEqual(['Apex', '3rd']);
    const ids = dataset.passages.slice(0, 1).map(({ id }) => id);
    expect(idsOf({ kind: 'passages', ids }, dataset)).toEqual(['Alpha', 'Beta']);
    expect(idsOf(NOTHING, dataset)).toEqual([]);
    expect(idsOf(relations('nobody'), dataset)).toEqual([]);
  });

  test('what hides it is opened, and it itself', () => {
    expect(toTurnFor(ONE, sightOf()).map(named)).toEqual(['Alpha', 'Alpha opposes Beta']);
    expect(toTurnFor(ONE, allOpen)).toEqual([]);
    const way = find('affects');
    expect(toTurnFor(ONE, sightOf(ALPHA, way)).map(named)).toEqual([
      'affects',
      'Alpha opposes Beta',
    ]);
  });
});
