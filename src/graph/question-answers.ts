/**
 * Which relations do an ego and a trace let through, and which make up the one path a reader stands on?
 *
 * Turns the answers of ego.ts and trace.ts into the sets that filters and the picture need. A hop lights all
 * the relations that make it, since each of them is a reason to take it.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { bitsOf } from './dataset-index.ts';
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

/** The relations of these paths, each once; many paths share their hops. */
export const relationsOfPaths = (paths: readonly Path[]): ReadonlySet<Relation> => {
  const hops = new Set(paths.flatMap((path) => path.hops));
  return new Set([...hops].flatMap(({ relations }) => relations));
};

export const toAnswers = (dataset: Dataset, ego: Ego | null, trace: Trace | null): Answers => ({
  ego: ego === null ? null : ego.taken,
  trace: trace === null ? null : bitsOf(dataset, [...relationsOfPaths(trace.paths)]),
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
    : {
        entities: new Set(path.entities),
        relations: new Set(Array.from(relationsOfPaths([path]), ({ id }) => id)),
      };
}
