/**
 * What stands in the table, and in which order?
 *
 * One row a relation, in words; sorted by one column, up or down. Equal rows keep the order of the
 * corpus, and undated relations come after all dates, whichever way one sorts. Pure.
 */
import { inTurn, type Comparison } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import {
  describeHolder,
  describeRelation,
  influenceWord,
  sentenceOf,
} from '../../scene/describe.ts';
import { passageCount } from '../../scene/picture.ts';
import { modelWords } from '../../words/model.ts';
import type { Sorting, TableColumn } from '../../state/arrangement.ts';

export const COLUMN_WORDS: Readonly<Record<TableColumn, string>> = {
  source: 'Source',
  relation: 'Relation',
  target: 'Target',
  phrase: 'In the text’s words',
  family: 'Family',
  valence: 'Valence',
  effect: 'Effect',
  influence: 'Who affects whom',
  certainty: 'Certainty',
  denied: 'Denied',
  presupposed: 'Taken for granted',
  voice: 'Who says so',
  when: 'When',
  themes: 'Themes',
  passages: 'Passages',
};

export interface TableRow {
  readonly relation: Relation;
  readonly cells: Readonly<Record<TableColumn, string>>;
  /** The claim with its reserve, whichever columns are shown. */
  readonly sentence: string;
  /** Days since 1970-01-01; null for a relation without a time. */
  readonly day: number | null;
  readonly passages: number;
}

const familyWord = (relation: Relation, dataset: Dataset): string => {
  const family = dataset.typeOf.get(relation.type)?.family;
  return family === undefined ? '' : (dataset.familyOf.get(family)?.label ?? family);
};

export function toTableRow(relation: Relation, dataset: Dataset): TableRow {
  const { source, verb, target } = sentenceOf(relation, dataset);
  const { certainty, negated, presupposed, holders } = relation.stance;
  const read = relation.time === undefined ? null : parseEdtf(relation.time.edtf);
  const passages = passageCount(relation);
  return {
    relation,
    sentence: describeRelation(relation, dataset),
    day: read?.ok === true ? (read.value.earliest ?? read.value.latest) : null,
    passages,
    cells: {
      source,
      relation: verb,
      target,
      phrase: relation.phrase,
      family: familyWord(relation, dataset),
      valence: modelWords().valences[`${relation.valence}`].word,
      effect: relation.effect === undefined ? '' : modelWords().effects[relation.effect].word,
      influence: influenceWord(relation, dataset),
      certainty: modelWords().certainties[certainty].word,
      denied: negated ? 'denied' : '',
      presupposed: presupposed ? 'taken for granted' : '',
      voice: holders.map((holder) => describeHolder(holder, dataset)).join('; '),
      when: read?.ok === true ? read.value.english : (relation.time?.edtf ?? ''),
      themes: relation.themes.map((id) => dataset.themeOf.get(id)?.label ?? id).join(', '),
      passages: String(passages),
    },
  };
}

/** Every relation of the text, in its order. */
export const rowsOf = (dataset: Dataset): ReadonlyMap<RelationId, TableRow> =>
  new Map(dataset.relations.map((relation) => [relation.id, toTableRow(relation, dataset)]));

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function comparisonOf({ column, descending }: Sorting): Comparison<TableRow> {
  const turn = descending ? -1 : 1;
  if (column === 'passages') return (a, b) => turn * (a.passages - b.passages);
  if (column === 'valence') return (a, b) => turn * (a.relation.valence - b.relation.valence);
  if (column === 'when') {
    return inTurn(
      (a, b) => Number(a.day === null) - Number(b.day === null),
      (a, b) => turn * ((a.day ?? 0) - (b.day ?? 0)),
    );
  }
  return (a, b) => turn * collator.compare(a.cells[column], b.cells[column]);
}

/** A new list; without a sorting, the order of the corpus. */
export const sortedRows = (
  rows: readonly TableRow[],
  sorting: Sorting | null,
): readonly TableRow[] => (sorting === null ? rows : rows.toSorted(comparisonOf(sorting)));
