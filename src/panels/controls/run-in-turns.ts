/**
 * How is something long made on the page without holding it up?
 *
 * A little at a time, in turns short enough that a frame and a key press come between; whoever no longer wants it
 * ends it, and then nothing more is heard.
 */

/** Half a frame. */
const TURN_MS = 8;

/**
 * Runs what pauses to its end and hands over what it made; returns what ends it. The next turn is asked for by a
 * message, since browsers hold back a timer that sets a timer.
 */
export function runInTurns<Made>(
  making: Generator<unknown, Made>,
  onMade: (made: Made) => void,
): () => void {
  const { port1, port2 } = new MessageChannel();
  const end = (): void => port1.close();
  const goOn = (): void => port2.postMessage(null);
  port1.addEventListener('message', () => {
    const until = performance.now() + TURN_MS;
    do {
      const step = making.next();
      if (step.done === true) {
        end();
        return onMade(step.value);
      }
    } while (performance.now() < until);
    goOn();
  });
  port1.start();
  goOn();
  return end;
}
