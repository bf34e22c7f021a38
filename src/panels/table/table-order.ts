/**
 * In which order does the table stand, sorted by one of its columns?
 *
 * Every relation gets a rank, from what its cell says: names by the rules of the reading's language, words of ours by
 * those of the page's, figures and dates as such. To rank half a million takes a second or two, so it pauses every
 * few steps (scene/ranks.ts). Undated relations come after all dates, whichever way one sorts. Pure.
 */
import type { Dataset } from '../../model/dataset.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Relation } from '../../model/relation.ts';
import { passageCount } from '../../scene/picture.ts';
import { STEPS_A_TURN } from '../../graph/in-turns.ts';
import { rankKeys, type Keyed, type Ranks } from '../../scene/ranks.ts';
import type { TableColumn } from '../../state/arrangement.ts';
import { language } from '../../words/speaking.ts';
import { cellOf } from './table-rows.ts';

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

/** The language of the reading, whose names the rows hold; of a file without a text, English. */
export const readingLanguage = ({ sources }: Dataset): string => sources[0]?.language ?? 'en';

function dayOf({ time }: Relation): number | null {
  const read = time === undefined ? null : parseEdtf(time.edtf);
  return read?.ok === true ? (read.value.earliest ?? read.value.latest) : null;
}

type Measure = (relation: Relation) => number | null;

const MEASURES: Readonly<Partial<Record<TableColumn, Measure>>> = {
  passages: passageCount,
  valence: ({ valence }) => valence,
  when: dayOf,
};

function* numberThings<Thing>(
  relations: readonly Relation[],
  thingOf: (relation: Relation) => Thing,
): Generator<void, { readonly keys: Int32Array; readonly things: readonly Thing[] }> {
  const placeOf = new Map<Thing, number>();
  const keys = new Int32Array(relations.length);
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (at % STEPS_A_TURN === 0) yield;
    if (relation === undefined) continue;
    const thing = thingOf(relation);
    const key = placeOf.get(thing) ?? placeOf.size;
    if (key === placeOf.size) placeOf.set(thing, key);
    keys[at] = key;
  }
  return { keys, things: [...placeOf.keys()] };
}

function* keyMeasures(relations: readonly Relation[], measure: Measure): Generator<void, Keyed> {
  const { keys, things } = yield* numberThings(relations, measure);
  const compare = (a: number, b: number): number => {
    const [first = null, second = null] = [things[a], things[b]];
    return Number(first === null) - Number(second === null) || (first ?? 0) - (second ?? 0);
  };
  return { keys, count: things.length, compare, nothing: things.indexOf(null) };
}

function* keyTexts(dataset: Dataset, column: TableColumn): Generator<void, Keyed> {
  const { keys, things } = yield* numberThings(dataset.relations, (relation) =>
    cellOf(column, relation, dataset),
  );
  const collator = collatorOf(OUR_COLUMNS.has(column) ? language() : readingLanguage(dataset));
  const compare = (a: number, b: number): number =>
    collator.compare(things[a] ?? '', things[b] ?? '');
  return { keys, count: things.length, compare, nothing: -1 };
}

/** Pauses on the way; ends with the ranks. */
export function* rankColumn(dataset: Dataset, column: TableColumn): Generator<void, Ranks> {
  const measure = MEASURES[column];
  const keyed =
    measure === undefined
      ? yield* keyTexts(dataset, column)
      : yield* keyMeasures(dataset.relations, measure);
  return yield* rankKeys(keyed);
}
