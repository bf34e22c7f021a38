/**
 * How does somebody outside, a test or a measurement, learn what is drawn and when?
 *
 * `window.relata.drawn()` gives every drawn edge, node and label with its place in CSS pixels of the page,
 * or null while there is no picture; the container carries `data-stage="drawn"` once there is one, and a
 * performance mark says when that first happened, another when the layout first came to rest. It only tells: nothing can be changed through it.
 */
import type { Stage } from '../stage/stage.ts';

export const FIRST_PICTURE = 'relata:first-picture';
const SETTLED = 'relata:settled';

/** One for the page: marks are kept as long as it lives. */
function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The layout came to rest, or there was none to wait for. */
export const markSettled = (): void => markOnce(SETTLED);

type DrawnPage = ReturnType<typeof drawnOn>;

declare global {
  interface Window {
    relata?: { readonly drawn: () => DrawnPage };
  }
}

function drawnOn(stage: Stage, container: HTMLElement) {
  const probe = stage.probe();
  if (!probe) return null;
  const { left, top } = container.getBoundingClientRect();
  return {
    edges: probe.edges.map(({ relation, anchor, bundled }) => ({
      relation,
      bundled,
      x: left + anchor.x,
      y: top + anchor.y,
    })),
    nodes: probe.nodes.map(({ entity, at, radiusPx }) => ({
      entity,
      x: left + at.x,
      y: top + at.y,
      radius: radiusPx,
    })),
    labels: probe.labels.map(({ entity, isActor, box }) => ({
      entity,
      isActor,
      left: left + box.left,
      top: top + box.top,
      right: left + box.right,
      bottom: top + box.bottom,
    })),
  };
}

/** Returns the function that closes the door again. */
export function publishStage(stage: Stage, container: HTMLElement): () => void {
  window.relata = { drawn: () => drawnOn(stage, container) };
  let frame = 0;
  const waitForPicture = () => {
    if (!stage.isDrawn()) {
      frame = requestAnimationFrame(waitForPicture);
      return;
    }
    container.dataset['stage'] = 'drawn';
    markOnce(FIRST_PICTURE);
  };
  frame = requestAnimationFrame(waitForPicture);
  return () => {
    cancelAnimationFrame(frame);
    delete window.relata;
  };
}
