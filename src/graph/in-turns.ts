/**
 * How is something long done a little at a time?
 *
 * As a generator that pauses every thousand steps or so and ends with what it made; who runs it decides how long it
 * may go on (panels/controls/run-in-turns.ts), or lets it run to its end.
 */

/** Steps between two pauses; about a millisecond. */
export const STEPS_A_TURN = 1000;

/** Relations: what is made of all of so few takes some milliseconds, and needs no turns. */
export const FEW_RELATIONS = 2000;

/** The numbers from 0 in order; equal ones as they are. Merged from the bottom up, so that it can pause. */
export function* sortInTurns(
  count: number,
  compare: (a: number, b: number) => number,
): Generator<void, Int32Array> {
  let from = Int32Array.from({ length: count }, (_, at) => at);
  let to = new Int32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const isLeft =
          left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[isLeft ? left++ : right++] ?? 0;
        if (at % STEPS_A_TURN === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** What pauses, without a pause. */
export function atOnce<Made>(making: Generator<unknown, Made>): Made {
  for (;;) {
    const turn = making.next();
    if (turn.done === true) return turn.value;
  }
}
