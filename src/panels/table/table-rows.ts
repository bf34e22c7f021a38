/**
 * What stands in the table, and in which order?
 *
 * One row a relation, in words, made when it is looked at: of half a million rows only those in sight are ever
 * said. In which order they stand is told by table-order.ts in numbers.
 */
import { numbersOf } from '../../graph/dataset-index.ts';
import { sayTime } from '../../graph/say-time.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import {
  describeHolder,
  describeRelation,
  entityLabel,
  influenceWord,
} from '../../scene/describe.ts';
import { passageCount } from '../../scene/picture.ts';
import { TABLE_COLUMNS, type TableColumn } from '../../state/arrangement.ts';
import { modelWords } from '../../words/model.ts';
import { tableWords } from '../../words/table.ts';

export interface TableRow {
  readonly relation: Relation;
  readonly cells: Readonly<Record<TableColumn, string>>;
  /** The claim with its reserve, whichever columns are shown. */
  readonly sentence: string;
}

type CellOf = (relation: Relation, dataset: Dataset) => string;

const CELLS: Readonly<Record<TableColumn, CellOf>> = {
  source: ({ source }, dataset) => entityLabel(dataset, source),
  relation: ({ type }, dataset) => dataset.typeOf.get(type)?.label ?? type,
  target: ({ target }, dataset) => entityLabel(dataset, target),
  phrase: ({ phrase }) => phrase,
  family: ({ type }, dataset) => {
    const family = dataset.typeOf.get(type)?.family;
    return family === undefined ? '' : (dataset.familyOf.get(family)?.label ?? family);
  },
  valence: ({ valence }) => modelWords().valences[`${valence}`].word,
  effect: ({ effect }) => (effect === undefined ? '' : modelWords().effects[effect].word),
  influence: influenceWord,
  certainty: ({ stance }) => modelWords().certainties[stance.certainty].word,
  denied: ({ stance }) => (stance.negated ? tableWords().cells.denied : ''),
  presupposed: ({ stance }) => (stance.presupposed ? tableWords().cells.presupposed : ''),
  voice: ({ stance }, dataset) =>
    stance.holders.map((holder) => describeHolder(holder, dataset)).join('; '),
  when: ({ time }) => (time === undefined ? '' : sayTime(time.edtf)),
  themes: ({ themes }, dataset) =>
    themes.map((id) => dataset.themeOf.get(id)?.label ?? id).join(', '),
  passages: (relation) => String(passageCount(relation)),
};

export const cellOf = (column: TableColumn, relation: Relation, dataset: Dataset): string =>
  CELLS[column](relation, dataset);

export function toTableRow(relation: Relation, dataset: Dataset): TableRow {
  const cells = Object.fromEntries(
    TABLE_COLUMNS.map((column) => [column, cellOf(column, relation, dataset)]),
  ) as Record<TableColumn, string>;
  return { relation, sentence: describeRelation(relation, dataset), cells };
}

/** Rows are made when they are looked at; of those made so many are kept. */
const KEPT_ROWS = 4000;

export interface TableRows {
  readonly count: number;
  /** The same row for the same relation, as long as it is kept. */
  readonly at: (place: number) => TableRow | undefined;
  readonly idAt: (place: number) => RelationId | undefined;
  /** Among the relations of the corpus; −1 where there is no row. */
  readonly numberAt: (place: number) => number;
  /** −1 for what is not in the table. */
  readonly placeOf: (relation: RelationId) => number;
}

/** Gives the rows of a dataset by the numbers of its relations. */
export function openRows(dataset: Dataset): (number: number) => TableRow | undefined {
  const made = new Map<number, TableRow>();
  return (number) => {
    const known = made.get(number);
    const relation = dataset.relations[number];
    if (known !== undefined || relation === undefined) return known;
    if (made.size >= KEPT_ROWS) made.clear();
    const row = toTableRow(relation, dataset);
    made.set(number, row);
    return row;
  };
}

/** The rows of these relations, by their numbers, in this order. */
export function rowsInOrder(
  dataset: Dataset,
  numbers: Int32Array,
  rowOf: (number: number) => TableRow | undefined,
): TableRows {
  return {
    count: numbers.length,
    at: (place) => rowOf(numbers[place] ?? -1),
    numberAt: (place) => numbers[place] ?? -1,
    idAt: (place) => dataset.relations[numbers[place] ?? -1]?.id,
    placeOf: (id) => {
      const relation = dataset.relationOf.get(id);
      const [number] = relation === undefined ? [] : numbersOf(dataset, [relation]);
      return number === undefined ? -1 : numbers.indexOf(number);
    },
  };
}

export const firstRows = (rows: TableRows, most: number): readonly TableRow[] =>
  Array.from({ length: Math.min(rows.count, most) }, (_, place) => rows.at(place)).filter(
    (row) => row !== undefined,
  );

/** More rows would not change what nine of ten need (column-widths.ts). */
const SAMPLE = 1000;

/** Rows from all of the text, whatever is shown: every one of a short text, of a long one so many evenly. */
export function sampleRows(dataset: Dataset): readonly TableRow[] {
  const stride = Math.max(1, Math.ceil(dataset.relations.length / SAMPLE));
  return dataset.relations
    .filter((_, number) => number % stride === 0)
    .map((relation) => toTableRow(relation, dataset));
}
