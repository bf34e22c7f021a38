/**
 * Which relations do an ego and a trace let through, and which make up the one path a reader stands on?
 *
 * Turns the answers of ego.ts and trace.ts into the sets that filters and the picture need. A hop lights all
 * the relations that make it, since each of them is a reason to take it.
 */
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Ego } from './ego.ts';
import type { Answers, TraceFilter } from './filters.ts';
import type { Path, Trace, TraceQuestion } from './path.ts';

export const toQuestion = ({ from, to, hops, avoid, oneVoice }: TraceFilter): TraceQuestion => ({
  from,
  to,
  maxHops: hops,
  avoid,
  oneVoiceOnly: oneVoice,
});

const relationsOf = (paths: readonly Path[]): ReadonlySet<RelationId> =>
  new Set(
    paths.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations.map(({ id }) => id))),
  );

export const toAnswers = (ego: Ego | null, trace: Trace | null): Answers => ({
  ego: ego === null ? null : new Set(ego.relations.map(({ id }) => id)),
  trace: trace === null ? null : relationsOf(trace.paths),
});

export interface LitPath {
  readonly entities: ReadonlySet<EntityId>;
  readonly relations: ReadonlySet<RelationId>;
}

/** null: no path is stepped on, or there is none of that number. */
export function litPathOf(trace: Trace | null, step: number | null): LitPath | null {
  const path = step === null ? undefined : trace?.paths[step];
  return path === undefined
    ? null
    : { entities: new Set(path.entities), relations: relationsOf([path]) };
}
