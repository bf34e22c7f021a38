/**
 * How is long work cut up, so that somebody else gets a word in between?
 *
 * Work is a generator that pauses after each slice and says what the slice cost, about a nanosecond of a
 * present laptop a unit. Whoever drives it adds costs up, never time: what is laid out must not depend on
 * how fast the machine was. No slice costs more than `SLICE` by more than one pass over all nodes, which at
 * 100,000 of them is two more.
 */
export type Sliced<Result> = Generator<number, Result, undefined>;

/** About four milliseconds. */
export const SLICE = 4_000_000;

/** Does `work` on 0 … count in stretches that cost a slice each; `cost` is what one of them costs. */
export function* sliceOver(
  count: number,
  cost: number,
  work: (from: number, to: number) => void,
): Sliced<void> {
  const stretch = Math.max(1, Math.floor(SLICE / cost));
  for (let from = 0; from < count; from += stretch) {
    const to = Math.min(count, from + stretch);
    work(from, to);
    yield (to - from) * cost;
  }
}

/** To the end without a pause. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
