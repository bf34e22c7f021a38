/**
 * Where does everything stand in the end?
 *
 * The whole run from its seed at once: what a watched run comes to, without the watching. Used for the
 * places that ship with a corpus, and by the test that they are still the ones the layout finds.
 */
import type { LayoutInput } from '../graph/flatten.ts';
import { openFittingRun } from './choose-run.ts';

/** x0, y0, x1, y1 … in graph units, one unit being one pixel of the reference stage. */
export function arrange(input: LayoutInput): Float32Array {
  const run = openFittingRun(input);
  while (run.advance());
  return run.places();
}
