/**
 * How is something long made on the page without holding it up?
 *
 * A little at a time, in turns short enough that a frame and a key press come between; whoever no longer wants it
 * ends it, and then nothing more is heard.
 */

/** Half a frame. */
const TURN_MS = 8;

/** Runs what pauses to its end and hands over what it made; returns what ends it. */
export function runInTurns<Made>(
  making: Generator<unknown, Made>,
  onMade: (made: Made) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const turn = (): void => {
    const until = performance.now() + TURN_MS;
    do {
      const step = making.next();
      if (step.done === true) {
        timer = null;
        return onMade(step.value);
      }
    } while (performance.now() < until);
    timer = setTimeout(turn, 0);
  };
  timer = setTimeout(turn, 0);
  return () => {
    if (timer !== null) clearTimeout(timer);
  };
}
