/**
 * Where does a key lead in the list, and which row is that of what is chosen?
 *
 * The keys of the ARIA tree pattern: down and up walk what is in sight; right opens, then goes in; left closes,
 * then goes out; Home, End and the Page keys jump; a star opens all beside; letters seek the next row that
 * begins with them. Says what to do and does nothing itself. Pure.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Selection } from '../state/selection.ts';
import { describeRelation } from './describe.ts';
import { hasBelow, isOpen, rowsAbove, type OutlineRow } from './outline.ts';

export type OutlineMove =
  | { readonly kind: 'goTo'; readonly row: OutlineRow }
  /** Rows that change from open to closed or back. */
  | { readonly kind: 'turn'; readonly rows: readonly OutlineRow[] }
  /** A key of the tree that leads nowhere from here. */
  | { readonly kind: 'stay' };

export interface OutlineSight {
  readonly outline: readonly OutlineRow[];
  /** What is in sight, from top to bottom. */
  readonly rows: readonly OutlineRow[];
  readonly turned: ReadonlySet<string>;
}

const STAY: OutlineMove = { kind: 'stay' };

const goTo = (row: OutlineRow | undefined): OutlineMove => (row ? { kind: 'goTo', row } : STAY);

function openBeside(row: OutlineRow, { outline, turned }: OutlineSight): OutlineMove {
  const rows = outline.filter(
    (other) => other.parent === row.parent && hasBelow(other) && !isOpen(other, turned),
  );
  return { kind: 'turn', rows };
}

/** From the row at place `at` of those in sight; null for a key that the list leaves alone. */
export function moveInOutline(
  key: string,
  at: number,
  sight: OutlineSight,
  page: number,
): OutlineMove | null {
  const { outline, rows, turned } = sight;
  const row = rows[at];
  if (!row) return null;
  const walk = (to: number) => goTo(rows[Math.max(0, Math.min(rows.length - 1, to))]);
  switch (key) {
    case 'ArrowDown':
      return walk(at + 1);
    case 'ArrowUp':
      return walk(at - 1);
    case 'PageDown':
      return walk(at + page);
    case 'PageUp':
      return walk(at - page);
    case 'Home':
      return walk(0);
    case 'End':
      return walk(rows.length - 1);
    case 'ArrowRight':
      if (isOpen(row, turned)) return walk(at + 1);
      return hasBelow(row) ? { kind: 'turn', rows: [row] } : STAY;
    case 'ArrowLeft':
      if (isOpen(row, turned)) return { kind: 'turn', rows: [row] };
      return row.parent === null ? STAY : goTo(outline[row.parent]);
    case ' ':
      return hasBelow(row) ? { kind: 'turn', rows: [row] } : STAY;
    case '*':
      return openBeside(row, sight);
    default:
      return null;
  }
}

/** What a row begins with, for those who type it; a way has no name of its own in the data. */
export function nameOfRow({ content }: OutlineRow, dataset: Dataset): string {
  switch (content.kind) {
    case 'entity':
      return content.entity.label;
    case 'relation':
      return describeRelation(content.relation, dataset);
    case 'passage':
      return content.passage.exact;
    case 'way':
      return '';
  }
}

/**
 * The next row in sight that begins with what was typed, round and round. One letter, also when typed again
 * and again, seeks from the next row on; more letters keep the row they fit.
 */
export function seekTyped(
  typed: string,
  at: number,
  rows: readonly OutlineRow[],
  dataset: Dataset,
): OutlineRow | undefined {
  const letters = Array.from(typed.toLocaleLowerCase('en'));
  const isOne = letters.every((letter) => letter === letters[0]);
  const sought = isOne ? (letters[0] ?? '') : letters.join('');
  if (sought === '') return undefined;
  const from = isOne ? at + 1 : at;
  for (let turn = 0; turn < rows.length; turn += 1) {
    const row = rows[(from + turn) % rows.length];
    if (row && nameOfRow(row, dataset).toLocaleLowerCase('en').startsWith(sought)) return row;
  }
  return undefined;
}

export function isChosenRow({ content }: OutlineRow, selection: Selection): boolean {
  switch (content.kind) {
    case 'entity':
      return selection.kind === 'entities' && selection.ids.includes(content.entity.id);
    case 'relation':
      return selection.kind === 'relations' && selection.ids.includes(content.relation.id);
    case 'passage':
      return selection.kind === 'passages' && selection.ids.includes(content.passage.id);
    case 'way':
      return false;
  }
}

/** What was chosen last, and nothing else. */
function lastOf(selection: Selection): Selection {
  switch (selection.kind) {
    case 'entities':
      return { kind: 'entities', ids: selection.ids.slice(-1) };
    case 'relations':
      return { kind: 'relations', ids: selection.ids.slice(-1) };
    case 'passages':
      return { kind: 'passages', ids: selection.ids.slice(0, 1) };
    case 'nothing':
      return selection;
  }
}

/**
 * The row to bring into sight: where the reader stands if that is the thing, else where it can be seen
 * already, else below the source of the relation.
 */
export function findChosenRow(
  selection: Selection,
  at: OutlineRow | undefined,
  { outline, turned }: OutlineSight,
): OutlineRow | undefined {
  const last = lastOf(selection);
  if (last.kind === 'nothing') return undefined;
  if (at && isChosenRow(at, last)) return at;
  const all = outline.filter((row) => isChosenRow(row, last));
  const atSource = ({ content }: OutlineRow): boolean =>
    content.kind === 'relation' && content.under === content.relation.source;
  const isInSight = (row: OutlineRow): boolean =>
    rowsAbove(row, outline).every((above) => isOpen(above, turned));
  return all.find(isInSight) ?? all.find(atSource) ?? all[0];
}

/** Below which entities the chosen thing stands: their rows must be laid out before it is sought. */
export function entitiesAbove(selection: Selection, dataset: Dataset): readonly EntityId[] {
  const last = lastOf(selection);
  switch (last.kind) {
    case 'nothing':
    case 'entities':
      return [];
    case 'relations': {
      const [id] = last.ids;
      const relation = id === undefined ? undefined : dataset.relationOf.get(id);
      return relation === undefined ? [] : [relation.source, relation.target];
    }
    case 'passages': {
      const [id] = last.ids;
      const resting = id === undefined ? [] : (dataset.relationsOn.get(id) ?? []);
      return resting.flatMap(({ source, target }) => [source, target]);
    }
  }
}

/** The keys to turn so that a row stands in sight, and is open itself. */
export const toTurnFor = (
  row: OutlineRow,
  { outline, turned }: OutlineSight,
): readonly OutlineRow[] =>
  [...rowsAbove(row, outline), row].filter((each) => hasBelow(each) && !isOpen(each, turned));
