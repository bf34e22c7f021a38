/**
 * Which relations does a list of filters let through?
 *
 * Two sorts of filter. A *condition* (facet, words, time) asks each relation by itself. A *reach* (degree,
 * ego, trace) looks at the graph that the conditions leave, and only at that, never at another reach. A
 * relation passes when it passes all, so filters commute: their order is the reader's and never changes
 * what is seen. Ego and trace are answered elsewhere (ego.ts, trace.ts) and come in as sets.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, keepBits, makeBits, type Bits } from './bit-set.ts';
import { degreesOf } from './compact-graph.ts';
import { indexOfDataset, relationsIn, type DatasetIndex } from './dataset-index.ts';
import { passFacet } from './facet-columns.ts';
import type { FacetCondition } from './facets.ts';
import { passWords } from './said-words.ts';
import { passTime } from './time-column.ts';

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

/** The numbers of what ego and trace let through; null where there is no such filter, or no answer yet. */
export interface Answers {
  readonly ego: Bits | null;
  readonly trace: Bits | null;
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

function passCondition(filter: Filter, dataset: Dataset): Bits | null {
  if (filter.paused) return null;
  switch (filter.by) {
    case 'facet':
      return passFacet(filter, dataset);
    case 'words':
      return passWords(filter.words, dataset);
    case 'time':
      return passTime(filter, dataset);
    case 'degree':
    case 'ego':
    case 'trace':
      return null;
  }
}

/** The numbers of the relations that pass all conditions; whoever asks may change them. */
export function admit(dataset: Dataset, filters: readonly Filter[]): Bits {
  const admitted = makeBits(dataset.relations.length, true);
  for (const filter of filters) {
    const passing = passCondition(filter, dataset);
    if (passing !== null) keepBits(admitted, passing);
  }
  return admitted;
}

/** The relations that pass all conditions, in the order of the corpus: what every reach looks at. */
export const admitRelations = (dataset: Dataset, filters: readonly Filter[]): readonly Relation[] =>
  relationsIn(dataset, admit(dataset, filters));

function passDegree(least: number, admitted: Bits, { graph }: DatasetIndex): Bits {
  const degrees = degreesOf(graph, admitted);
  const isEnough = (entity: number | undefined): boolean => (degrees[entity ?? -1] ?? 0) >= least;
  return passing(
    graph.edgeCount,
    (at) => isEnough(graph.sources[at]) && isEnough(graph.targets[at]),
  );
}

function passing(count: number, passes: (at: number) => boolean): Bits {
  const bits = makeBits(count);
  for (let at = 0; at < count; at += 1) if (passes(at)) addBit(bits, at);
  return bits;
}

/** The numbers of the relations that pass every filter. */
export function passFilters(
  dataset: Dataset,
  filters: readonly Filter[],
  { ego, trace }: Answers,
): Bits {
  const admitted = admit(dataset, filters);
  const degree = activeFilter(filters, 'degree');
  const reaches: Bits[] = [];
  if (degree !== undefined)
    reaches.push(passDegree(degree.least, admitted, indexOfDataset(dataset)));
  if (ego && activeFilter(filters, 'ego')) reaches.push(ego);
  if (trace && activeFilter(filters, 'trace')) reaches.push(trace);
  for (const reach of reaches) keepBits(admitted, reach);
  return admitted;
}

/** The relations that pass every filter, in the order of the corpus. */
export const passRelations = (
  dataset: Dataset,
  filters: readonly Filter[],
  answers: Answers,
): readonly Relation[] => relationsIn(dataset, passFilters(dataset, filters, answers));
