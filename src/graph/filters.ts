/**
 * Which relations does a list of filters let through?
 *
 * Two sorts of filter. A *condition* (facet, words, time) asks each relation by itself. A *reach* (degree,
 * ego, trace) looks at the graph that the conditions leave, and only at that, never at another reach. A
 * relation passes when it passes all, so filters commute: their order is the reader's and never changes
 * what is seen. Ego and trace are answered elsewhere (ego.ts, trace.ts) and come in as sets.
 */
import { foldTerm } from '../kit/fold.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { passesFacet, type FacetCondition } from './facets.ts';

interface Pausable {
  readonly paused: boolean;
}

export interface FacetFilter extends FacetCondition, Pausable {
  readonly by: 'facet';
}

/** All words must begin a word of the names, the claim, the words behind it or its note. */
export interface WordsFilter extends Pausable {
  readonly by: 'words';
  readonly words: string;
}

/** A window of EDTF dates, both included; an empty end is open. What has no time does not pass. */
export interface TimeFilter extends Pausable {
  readonly by: 'time';
  readonly from: string;
  readonly to: string;
}

/** Both ends have at least so many relations among those that the conditions leave. */
export interface DegreeFilter extends Pausable {
  readonly by: 'degree';
  readonly least: number;
}

export const DIRECTIONS = ['out', 'in', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const EGO_DEPTHS = [1, 2, 3] as const;

/** What lies around these entities, along influence. */
export interface EgoFilter extends Pausable {
  readonly by: 'ego';
  readonly entities: readonly EntityId[];
  readonly depth: (typeof EGO_DEPTHS)[number];
  readonly direction: Direction;
}

export const HOPS = { least: 1, most: 8, usual: 4 } as const;

/** The paths along influence from a set to a set; an empty set is left open. */
export interface TraceFilter extends Pausable {
  readonly by: 'trace';
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly hops: number;
  /** Hubs that no path may pass through. */
  readonly avoid: readonly EntityId[];
  readonly oneVoice: boolean;
  /** The path the reader stands on, from 0; null for all at once. */
  readonly step: number | null;
}

export type Filter =
  | FacetFilter
  | WordsFilter
  | TimeFilter
  | DegreeFilter
  | EgoFilter
  | TraceFilter;

/** What ego and trace let through; null where there is no such filter, or no answer yet. */
export interface Answers {
  readonly ego: ReadonlySet<RelationId> | null;
  readonly trace: ReadonlySet<RelationId> | null;
}

export const NO_ANSWERS: Answers = { ego: null, trace: null };

/** The place a filter takes in the list: at most one of each. */
export const slotOf = (filter: Filter): string =>
  filter.by === 'facet' ? `${filter.mode}.${filter.facet}` : filter.by;

export const isReach = (filter: Filter): filter is DegreeFilter | EgoFilter | TraceFilter =>
  filter.by === 'degree' || filter.by === 'ego' || filter.by === 'trace';

/** The active filter of one sort, where there is one. */
export const activeFilter = <By extends Filter['by']>(
  filters: readonly Filter[],
  by: By,
): Extract<Filter, { readonly by: By }> | undefined =>
  filters.find(
    (filter): filter is Extract<Filter, { readonly by: By }> => filter.by === by && !filter.paused,
  );

function saidWords(relation: Relation, dataset: Dataset): string {
  const names = [relation.source, relation.target].flatMap((id) => {
    const entity = dataset.entityOf.get(id);
    return entity === undefined ? [id] : [entity.label, ...entity.aliases];
  });
  const quotes = relation.evidence.map(
    ({ passage }) => dataset.passageOf.get(passage)?.exact ?? '',
  );
  const type = dataset.typeOf.get(relation.type)?.label ?? relation.type;
  return foldTerm([...names, type, relation.phrase, ...quotes, relation.note ?? ''].join(' '));
}

const WORD_START = /(?<![\p{L}\p{N}])/u.source;
// No hyphen among them: outside a class it is none, and with the flag `u` an escaped one is an error.
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function passesWords({ words }: WordsFilter, dataset: Dataset) {
  const asked = foldTerm(words)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => new RegExp(WORD_START + escaped(word), 'u'));
  return (relation: Relation): boolean => {
    const said = saidWords(relation, dataset);
    return asked.every((word) => word.test(said));
  };
}

/** First and last day of a written date; open where nothing is written or it cannot be read. */
function daysOf(edtf: string): readonly [number, number] {
  const read = edtf === '' ? null : parseEdtf(edtf);
  if (read === null || !read.ok) return [-Infinity, Infinity];
  return [read.value.earliest ?? -Infinity, read.value.latest ?? Infinity];
}

function passesTime({ from, to }: TimeFilter) {
  const [first] = daysOf(from);
  const [, last] = daysOf(to);
  return ({ time }: Relation): boolean => {
    if (time === undefined || !parseEdtf(time.edtf).ok) return false;
    const [earliest, latest] = daysOf(time.edtf);
    return earliest <= last && latest >= first;
  };
}

type Passes = (relation: Relation) => boolean;

function toCondition(filter: Filter, dataset: Dataset): Passes | null {
  if (filter.paused) return null;
  switch (filter.by) {
    case 'facet':
      return (relation) => passesFacet(filter, relation, dataset);
    case 'words':
      return passesWords(filter, dataset);
    case 'time':
      return passesTime(filter);
    case 'degree':
    case 'ego':
    case 'trace':
      return null;
  }
}

/** The relations that pass all conditions, in the order of the corpus: what every reach looks at. */
export function admitRelations(dataset: Dataset, filters: readonly Filter[]): readonly Relation[] {
  const conditions = filters.flatMap((filter) => toCondition(filter, dataset) ?? []);
  return conditions.length === 0
    ? dataset.relations
    : dataset.relations.filter((relation) => conditions.every((passes) => passes(relation)));
}

function passesDegree(least: number, admitted: readonly Relation[]): Passes {
  const degrees = new Map<EntityId, number>();
  for (const { source, target } of admitted)
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return ({ source, target }) =>
    (degrees.get(source) ?? 0) >= least && (degrees.get(target) ?? 0) >= least;
}

/** The relations that pass every filter, in the order of the corpus. */
export function passRelations(
  dataset: Dataset,
  filters: readonly Filter[],
  answers: Answers,
): readonly Relation[] {
  const admitted = admitRelations(dataset, filters);
  const degree = activeFilter(filters, 'degree');
  const tests: Passes[] = [];
  if (degree !== undefined) tests.push(passesDegree(degree.least, admitted));
  if (activeFilter(filters, 'ego') && answers.ego)
    tests.push(({ id }) => answers.ego?.has(id) === true);
  if (activeFilter(filters, 'trace') && answers.trace)
    tests.push(({ id }) => answers.trace?.has(id) === true);
  return tests.length === 0
    ? admitted
    : admitted.filter((relation) => tests.every((passes) => passes(relation)));
}
