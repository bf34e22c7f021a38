/**
 * Which paths are the best, when there are too many to keep?
 *
 * Fewest hops first, then the better stance at the worst hop, then more passages, then the order of the
 * corpus, entity by entity: no two paths are alike in all four. Paths arrive by length; of one length only as
 * many are held as can still be kept, and never more than twice as many at a time.
 */
import type { HopTable } from './hop-table.ts';

export interface Candidate {
  /** Places in the table of hops; the array is handed over. */
  readonly hops: Int32Array;
  readonly worstRank: number;
  readonly passages: number;
}

export interface Ranking {
  /** Whether a path of this length and these figures could still be kept. */
  readonly isWorth: (worstRank: number, passages: number) => boolean;
  readonly add: (candidate: Candidate) => void;
  /** To be called when all paths of one length were added. */
  readonly closeLength: () => void;
  readonly paths: () => readonly Int32Array[];
}

/** Entities in order, compared by their place in the corpus; for paths of one length. */
export function compareEntities(table: HopTable, a: Int32Array, b: Int32Array): number {
  const first = (table.tails[a[0] ?? 0] ?? 0) - (table.tails[b[0] ?? 0] ?? 0);
  if (first !== 0) return first;
  for (let at = 0; at < a.length; at += 1) {
    const verdict = (table.heads[a[at] ?? 0] ?? 0) - (table.heads[b[at] ?? 0] ?? 0);
    if (verdict !== 0) return verdict;
  }
  return 0;
}

export function openRanking(table: HopTable, keep: number): Ranking {
  const kept: Int32Array[] = [];
  let level: Candidate[] = [];
  let last: Candidate | undefined;
  const compare = (a: Candidate, b: Candidate): number =>
    a.worstRank - b.worstRank || b.passages - a.passages || compareEntities(table, a.hops, b.hops);
  const room = (): number => keep - kept.length;
  const prune = (): void => {
    level = level.toSorted(compare).slice(0, room());
    last = level.length === room() ? level.at(-1) : undefined;
  };
  return {
    isWorth: (worstRank, passages) =>
      room() > 0 &&
      (last === undefined ||
        worstRank < last.worstRank ||
        (worstRank === last.worstRank && passages >= last.passages)),
    add: (candidate) => {
      level.push(candidate);
      if (level.length >= 2 * room() + 16) prune();
    },
    closeLength: () => {
      prune();
      kept.push(...level.map(({ hops }) => hops));
      level = [];
      last = undefined;
    },
    paths: () => kept,
  };
}
