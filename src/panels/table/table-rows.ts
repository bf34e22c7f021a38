/**
 * What stands in the table, and in which order?
 *
 * One row a relation, in words; sorted by one column, up or down: names by the rules of the reading's
 * language, words of ours by those of the page's. Equal rows keep the order of the corpus, and undated
 * relations come after all dates, whichever way one sorts.
 */
import { sayTime } from '../../graph/say-time.ts';
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
import type { Sorting, TableColumn } from '../../state/arrangement.ts';
import { modelWords } from '../../words/model.ts';
import { language } from '../../words/speaking.ts';
import { tableWords } from '../../words/table.ts';

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
  const words = modelWords();
  const said = tableWords().cells;
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
      valence: words.valences[`${relation.valence}`].word,
      effect: relation.effect === undefined ? '' : words.effects[relation.effect].word,
      influence: influenceWord(relation, dataset),
      certainty: words.certainties[certainty].word,
      denied: negated ? said.denied : '',
      presupposed: presupposed ? said.presupposed : '',
      voice: holders.map((holder) => describeHolder(holder, dataset)).join('; '),
      when: relation.time === undefined ? '' : sayTime(relation.time.edtf),
      themes: relation.themes.map((id) => dataset.themeOf.get(id)?.label ?? id).join(', '),
      passages: String(passages),
    },
  };
}

/** Every relation of the text, in its order. */
export const rowsOf = (dataset: Dataset): ReadonlyMap<RelationId, TableRow> =>
  new Map(dataset.relations.map((relation) => [relation.id, toTableRow(relation, dataset)]));

/** What stands in these is said by us; in all others stand names, and words of the text. */
const OUR_COLUMNS: ReadonlySet<TableColumn> = new Set([
  'effect',
  'certainty',
  'denied',
  'presupposed',
]);

/** `tag` as a source gives it; perhaps no language tag. */
function collatorOf(tag: string): Intl.Collator {
  const options: Intl.CollatorOptions = { sensitivity: 'base', numeric: true };
  try {
    return new Intl.Collator(tag, options);
  } catch {
    return new Intl.Collator('en', options);
  }
}

function comparisonOf({ column, descending }: Sorting, reading: string): Comparison<TableRow> {
  const turn = descending ? -1 : 1;
  if (column === 'passages') return (a, b) => turn * (a.passages - b.passages);
  if (column === 'valence') return (a, b) => turn * (a.relation.valence - b.relation.valence);
  if (column === 'when') {
    return inTurn(
      (a, b) => Number(a.day === null) - Number(b.day === null),
      (a, b) => turn * ((a.day ?? 0) - (b.day ?? 0)),
    );
  }
  const collator = collatorOf(OUR_COLUMNS.has(column) ? language() : reading);
  return (a, b) => turn * collator.compare(a.cells[column], b.cells[column]);
}

/** The language of the reading, whose names the rows hold; of a file without a text, English. */
export const readingLanguage = ({ sources }: Dataset): string => sources[0]?.language ?? 'en';

/** A new list; without a sorting, the order of the corpus. `reading` is the language of the names. */
export const sortedRows = (
  rows: readonly TableRow[],
  sorting: Sorting | null,
  reading: string,
): readonly TableRow[] => (sorting === null ? rows : rows.toSorted(comparisonOf(sorting, reading)));
