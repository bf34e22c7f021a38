/**
 * Which question of the graph does the reader ask by pointing at entities?
 *
 * "From here" and "to here" fill one end of a trace and leave the rest of it as it was asked before;
 * "around here" keeps depth and direction. A paused question is taken up again.
 */
import { HOPS, type EgoFilter, type Filter, type TraceFilter } from '../graph/filters.ts';
import type { EntityId } from '../model/ids.ts';

const NEW_TRACE: TraceFilter = {
  by: 'trace',
  from: [],
  to: [],
  hops: HOPS.usual,
  avoid: [],
  oneVoice: false,
  step: null,
  paused: false,
};

const NEW_EGO: EgoFilter = {
  by: 'ego',
  entities: [],
  depth: 1,
  direction: 'both',
  paused: false,
};

/** An entity is never asked for at both ends: it leaves the one for the other. */
export function traceOf(
  filters: readonly Filter[],
  end: 'from' | 'to',
  entities: readonly EntityId[],
): TraceFilter {
  const before = filters.find((filter) => filter.by === 'trace') ?? NEW_TRACE;
  const other = end === 'from' ? 'to' : 'from';
  return {
    ...before,
    [end]: entities,
    [other]: before[other].filter((id) => !entities.includes(id)),
    step: null,
    paused: false,
  };
}

export const traceBetween = (from: readonly EntityId[], to: readonly EntityId[]): TraceFilter => ({
  ...NEW_TRACE,
  from,
  to,
});

export function egoAround(filters: readonly Filter[], entities: readonly EntityId[]): EgoFilter {
  const before = filters.find((filter) => filter.by === 'ego') ?? NEW_EGO;
  return { ...before, entities, paused: false };
}

/** "Only this, so many steps around": asked a second time, the question is taken back. */
export function egoOfDepth(
  filters: readonly Filter[],
  entity: EntityId,
  depth: EgoFilter['depth'],
): { readonly ask: EgoFilter } | { readonly takeBack: number } {
  const at = filters.findIndex((filter) => filter.by === 'ego');
  const before = filters[at];
  const isSame =
    before?.by === 'ego' &&
    !before.paused &&
    before.depth === depth &&
    before.entities.length === 1 &&
    before.entities[0] === entity;
  return isSame ? { takeBack: at } : { ask: { ...egoAround(filters, [entity]), depth } };
}
