/**
 * How do ports and panels reach the stage that is on the page just now?
 *
 * Its commands, where everything stands, and the picture as a file; all of it asks anew for the stage, which
 * may come late and go early.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import { toPlaces } from '../graph/flatten.ts';
import { fetchPart } from '../panels/controls/fetch-part.ts';
import type { Stage } from '../stage/stage.ts';
import { focusOf } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import type { Desk, StageHandle } from './desk.ts';
import type { LayoutFollower } from './follow-layout.ts';

/** The stage itself asks for its pen again, and has it then. */
const fetchPen = async () => {
  await import('../stage/snapshot.ts');
  return import('./snapshot-options.ts');
};

interface Current<Thing> {
  readonly current: Thing | null;
}

export function handleOf(
  desk: Desk,
  stage: Current<Stage>,
  layout: Current<LayoutFollower>,
  kg: KnowledgeGraph,
  store: Store,
): StageHandle {
  const { dataset } = kg;
  // The pen comes first, so that one that cannot be fetched is told as such.
  const takeUpPen = async () => {
    const { snapshotOptions } = await fetchPart(fetchPen);
    const state = store.getState();
    return snapshotOptions(dataset, state, desk.shown()?.focus ?? focusOf(dataset, state));
  };
  return {
    commands: {
      fit: () => stage.current?.fit(true),
      zoomBy: (factor) => stage.current?.zoomBy(factor),
      rerunLayout: () => layout.current?.rerun(),
      pauseLayout: (paused) => layout.current?.pause(paused),
      stopLayout: () => layout.current?.halt(),
      toggleFullScreen: () => {
        // With filters, legend and controls, not the bare picture.
        const area = document.getElementById('relata-stage');
        if (document.fullscreenElement) void document.exitFullscreen();
        else void area?.requestFullscreen();
      },
    },
    placements: () => {
      const pinned = new Set(store.getState().pins.map((pin) => pin.entity));
      const places = toPlaces(kg, layout.current?.positions() ?? new Float32Array());
      return places.map((place) => ({ ...place, pinned: pinned.has(place.entity) }));
    },
    savePicture: async () => {
      const options = await takeUpPen();
      return stage.current?.snapshot(options) ?? null;
    },
    saveVector: async () => {
      const options = await takeUpPen();
      return stage.current?.vector(options) ?? null;
    },
  };
}
