/**
 * Where does everything stand at this moment, and who moves it?
 *
 * Places come with the corpus when they were laid out before; then no simulation runs until the reader
 * drags something. Otherwise, or when asked anew, the layout runs in its worker and its places follow.
 * Pins of the state hold their entities; everything else makes way.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import { flattenGraph, toPositions, type LayoutInput } from '../graph/flatten.ts';
import { kindFor, type LayoutKind } from '../layout/layout-kind.ts';
import { firstPlaces } from '../layout/sunflower.ts';
import type { Placement } from '../model/document.ts';
import type { EntityId } from '../model/ids.ts';
import type { Arranging } from '../panels/ports.ts';
import type { Pin } from '../state/pins.ts';
import type { Store } from '../state/store.ts';
import { faultsWords } from '../words/faults.ts';
import { stageWords } from '../words/stage.ts';
import { openLayout, type Layout } from './layout-run.ts';

export interface LayoutFollower {
  /** Laid out before: no layout is under way. */
  readonly isGiven: boolean;
  /** x0, y0, x1, y1 … in the order of the corpus. */
  readonly positions: () => Float32Array;
  readonly drag: (entity: EntityId, x: number, y: number) => void;
  readonly drop: (entity: EntityId, x: number, y: number) => void;
  readonly pinWhereItStands: (entity: EntityId) => void;
  readonly rerun: () => void;
  readonly pause: (paused: boolean) => void;
  /** Everything stays where it is; what is dragged moves again. */
  readonly halt: () => void;
  readonly stop: () => void;
}

export interface FollowerListener {
  readonly onPositions: (positions: Float32Array) => void;
  /** A large graph has its first, coarse shape. */
  readonly onShape: () => void;
  /** A layout from nothing came to rest. */
  readonly onSettled: (by: LayoutKind) => void;
  readonly tell: (change: Partial<Arranging>) => void;
}

/** Before the first step of interactive forces: a circle, so that nothing stands on anything. */
function ring(count: number): Float32Array {
  const positions = new Float32Array(count * 2);
  for (let index = 0; index < count; index += 1) {
    const angle = (2 * Math.PI * index) / count;
    positions[2 * index] = 300 * Math.cos(angle);
    positions[2 * index + 1] = 300 * Math.sin(angle);
  }
  return positions;
}

export function followLayout(
  kg: KnowledgeGraph,
  placements: readonly Placement[],
  store: Store,
  { onPositions, onShape, onSettled, tell }: FollowerListener,
): LayoutFollower {
  const { numberOf } = kg.index;
  const count = kg.dataset.entities.length;
  const by = kindFor(count);
  const given = toPositions(kg, placements);
  const flatten = () =>
    flattenGraph(kg, { pins: store.getState().pins, discsOnly: by === 'multilevel' });
  const input = given ? null : flatten();
  let positions = given ?? (input && by === 'multilevel' ? firstPlaces(input.radii) : ring(count));
  let layout: Layout | null = null;
  let isPaused = false;
  let pins = store.getState().pins;

  const hold = (pin: Pin) => {
    const index = numberOf.get(pin.entity);
    if (index === undefined) return;
    positions[2 * index] = pin.x;
    positions[2 * index + 1] = pin.y;
  };
  for (const pin of pins) hold(pin);

  const start = (graph: LayoutInput, from?: Float32Array<ArrayBuffer>): Layout => {
    layout?.stop();
    const quiet = faultsWords().layoutQuiet(stageWords().layOutAnew);
    // One that was pulled at settles too, but then the reader is looking at that place.
    let isFromNothing = from === undefined;
    let isShapeless = isFromNothing && by === 'multilevel';
    if (isFromNothing) {
      isPaused = false;
      tell({ status: 'working', by, entities: count, share: 0, isPaused });
    }
    layout = openLayout(
      graph,
      {
        onPositions: (next) => {
          positions = next;
          onPositions(next);
          if (isShapeless) onShape();
          isShapeless = false;
        },
        onProgress: (share) => isFromNothing && tell({ share }),
        onSettled: () => {
          if (!isFromNothing) return;
          isFromNothing = false;
          tell({ status: 'settled', share: 1 });
          onSettled(by);
        },
        onFailure: () => {
          layout = null;
          if (isFromNothing) tell({ status: 'stopped' });
          store.dispatch({ type: 'noticeGiven', notice: faultsWords().layoutFailed });
        },
        onQuiet: (isQuiet) => {
          if (isQuiet) store.dispatch({ type: 'noticeGiven', notice: quiet });
          else if (store.getState().notice === quiet) store.dispatch({ type: 'noticeDismissed' });
        },
      },
      from,
    );
    if (isPaused) layout.pause();
    return layout;
  };
  /** A layout at rest at the present places, ready to be pulled at. */
  const atRest = (): Layout => layout ?? start(flatten(), Float32Array.from(positions));

  const stopWatchingPins = store.subscribe(() => {
    const next = store.getState().pins;
    if (next === pins) return;
    const before = pins;
    pins = next;
    for (const pin of next) {
      const same = before.some(
        (old) => old.entity === pin.entity && old.x === pin.x && old.y === pin.y,
      );
      const index = numberOf.get(pin.entity);
      if (same || index === undefined) continue;
      hold(pin);
      layout?.hold(index, pin.x, pin.y);
    }
    for (const old of before) {
      const index = numberOf.get(old.entity);
      if (index !== undefined && !next.some((pin) => pin.entity === old.entity))
        atRest().release(index);
    }
    onPositions(positions);
  });

  if (input) start(input);
  else tell({ status: 'given', by, entities: count, share: 1, isPaused });
  const holdAt = (entity: EntityId, x: number, y: number) => {
    const index = numberOf.get(entity);
    if (index !== undefined) atRest().hold(index, x, y);
  };
  return {
    isGiven: given !== null,
    positions: () => positions,
    drag: holdAt,
    drop: holdAt,
    pinWhereItStands: (entity) => {
      const index = numberOf.get(entity);
      const [x, y] = index === undefined ? [] : positions.slice(2 * index, 2 * index + 2);
      if (x !== undefined && y !== undefined)
        store.dispatch({ type: 'entityPinned', pin: { entity, x, y } });
    },
    rerun: () => void start(flatten()),
    pause: (paused) => {
      isPaused = paused;
      if (paused) layout?.pause();
      else layout?.resume();
      tell({ isPaused });
    },
    halt: () => {
      layout?.stop();
      layout = null;
      isPaused = false;
      tell({ status: 'stopped', isPaused });
    },
    stop: () => {
      stopWatchingPins();
      layout?.stop();
    },
  };
}
