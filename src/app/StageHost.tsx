/**
 * How does the stage come into the page, and how do its gestures become actions?
 *
 * Mounts the stage in a plain element, gives it each new picture, and lays what the pointer is at (the
 * sentence of a hover, the chooser, the menu of an entity) over it. Hovering is the stage's own affair
 * and never reaches the store. Where the browser cannot draw, a sentence and the table stand instead.
 */
import { Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { toPlaces } from '../graph/flatten.ts';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import { ErrorBoundary } from '../panels/controls/ErrorBoundary.tsx';
import { fetchPart } from '../panels/controls/fetch-part.ts';
import { lazyPart } from '../panels/controls/lazy-part.ts';
import { HoverCard } from '../panels/stage/HoverCard.tsx';
import { StageUnavailable } from '../panels/stage/StageUnavailable.tsx';
import { describePicture } from '../scene/describe.ts';
import type { Picture } from '../scene/picture.ts';
import type { HoveredThing, Stage, StageEvents } from '../stage/stage.ts';
import { openStage } from '../stage/open-stage.ts';
import { focusOf, type Focus } from '../state/focus.ts';
import type { Selection } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import type { Column } from '../state/view.ts';
import type { Desk, StageHandle } from './desk.ts';
import { followLayout, type LayoutFollower } from './follow-layout.ts';
import { publishStage } from './measuring-door.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import { snapshotOptions } from './snapshot-options.ts';
import styles from './StageHost.module.css';

/** What hangs at the pointer comes in the idle moment after the first picture. */
const EdgeChooser = lazyPart(
  async () => (await import('../panels/stage/EdgeChooser.tsx')).EdgeChooser,
);
const NodeMenu = lazyPart(async () => (await import('../panels/stage/NodeMenu.tsx')).NodeMenu);

export interface StageHostProps {
  readonly desk: Desk;
  readonly opened: OpenedCorpus;
  readonly picture: Picture;
  readonly focus: Focus;
  readonly store: Store;
  /** What the camera should have in view, and what may cover it. */
  readonly chosen: { readonly selection: Selection; readonly sheet: Column | null };
}

/** What lies over the picture at the pointer; at most one thing at a time. */
type Overlay =
  | { readonly kind: 'hover'; readonly thing: HoveredThing }
  | {
      readonly kind: 'chooser';
      readonly relations: readonly RelationId[];
      readonly at: Point;
      readonly additive: boolean;
    }
  | { readonly kind: 'menu'; readonly entity: EntityId; readonly at: Point };

function eventsFor(
  store: Store,
  setOverlay: (change: Overlay | null | ((before: Overlay | null) => Overlay | null)) => void,
  layout: () => LayoutFollower | null,
  fail: (error: unknown) => void,
): StageEvents {
  const { dispatch } = store;
  const choose = (action: Parameters<typeof dispatch>[0]) => {
    setOverlay(null);
    dispatch(action);
  };
  return {
    entityChosen: (entity, additive) => choose({ type: 'entityChosen', entity, additive }),
    relationChosen: (relation, additive) => choose({ type: 'relationChosen', relation, additive }),
    relationsUnderPointer: (relations, at, additive) =>
      setOverlay({ kind: 'chooser', relations, at, additive }),
    groundChosen: () => choose({ type: 'selectionCleared' }),
    hovered: (thing) =>
      setOverlay((before) =>
        before === null || before.kind === 'hover' ? thing && { kind: 'hover', thing } : before,
      ),
    dragging: (entity, x, y) => layout()?.drag(entity, x, y),
    entityDropped: (entity, x, y) => {
      layout()?.drop(entity, x, y);
      dispatch({ type: 'entityPinned', pin: { entity, x, y } });
    },
    entityReleased: (entity) => dispatch({ type: 'entityUnpinned', entity }),
    menuAsked: (entity, at) => setOverlay({ kind: 'menu', entity, at }),
    drawingFailed: fail,
  };
}

/** How much of the stage an open sheet covers, from below. */
function coveredPx(stage: HTMLElement | null, sheet: Column | null): number {
  const cover = sheet === null ? null : document.querySelector(`[data-sheet='${sheet}']`);
  if (!stage || !cover) return 0;
  return Math.max(0, stage.getBoundingClientRect().bottom - cover.getBoundingClientRect().top);
}

const fetchPen = () => import('../stage/snapshot.ts');

function handleOf(
  desk: Desk,
  stage: RefObject<Stage | null>,
  layout: RefObject<LayoutFollower | null>,
  container: RefObject<HTMLElement | null>,
  kg: KnowledgeGraph,
  store: Store,
): StageHandle {
  const { dataset } = kg;
  const options = () => {
    const state = store.getState();
    return snapshotOptions(dataset, state, desk.shown()?.focus ?? focusOf(dataset, state));
  };
  return {
    commands: {
      fit: () => stage.current?.fit(true),
      zoomBy: (factor) => stage.current?.zoomBy(factor),
      rerunLayout: () => layout.current?.rerun(),
      pauseLayout: (paused) => layout.current?.pause(paused),
      toggleFullScreen: () => {
        // With filters, legend and controls, not the bare picture.
        const area = container.current?.closest('[aria-label="Stage"]');
        if (document.fullscreenElement) void document.exitFullscreen();
        else void area?.requestFullscreen();
      },
    },
    placements: () => {
      const pinned = new Set(store.getState().pins.map((pin) => pin.entity));
      const places = toPlaces(kg, layout.current?.positions() ?? new Float32Array());
      return places.map((place) => ({ ...place, pinned: pinned.has(place.entity) }));
    },
    // The pen comes first, so that one that cannot be fetched is told as such.
    savePicture: async () => {
      await fetchPart(fetchPen);
      return stage.current?.snapshot(options()) ?? null;
    },
    saveVector: async () => {
      await fetchPart(fetchPen);
      return stage.current?.vector(options()) ?? null;
    },
  };
}

function StageOverlay({
  overlay,
  store,
  onPin,
  onClose,
}: {
  readonly overlay: Overlay;
  readonly store: Store;
  readonly onPin: (entity: EntityId) => void;
  readonly onClose: () => void;
}) {
  switch (overlay.kind) {
    case 'hover':
      return <HoverCard thing={overlay.thing} at={overlay.thing.at} />;
    case 'chooser':
      return (
        <EdgeChooser
          at={overlay.at}
          relations={overlay.relations}
          onChoose={(relation) => {
            onClose();
            store.dispatch({ type: 'relationChosen', relation, additive: overlay.additive });
          }}
          onClose={onClose}
        />
      );
    case 'menu':
      return (
        <NodeMenu
          at={overlay.at}
          entity={overlay.entity}
          onPin={() => onPin(overlay.entity)}
          onClose={onClose}
        />
      );
  }
}

export function StageHost({ desk, opened, picture, focus, store, chosen }: StageHostProps) {
  const { kg, placements } = opened;
  const container = useRef<HTMLElement>(null);
  const stage = useRef<Stage | null>(null);
  const layout = useRef<LayoutFollower | null>(null);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const follower = followLayout(
      kg,
      placements,
      store,
      (positions) => stage.current?.place(positions),
      () => stage.current?.settled(),
    );
    layout.current = follower;
    const events = eventsFor(
      store,
      setOverlay,
      () => layout.current,
      (error) => setFailure({ error }),
    );
    const shown = openStage(element, kg, follower.positions(), events);
    if (shown.kind === 'unavailable') {
      setUnavailable(shown.reason);
      return () => follower.stop();
    }
    stage.current = shown;
    const unpublish = publishStage(shown, element);
    return () => {
      unpublish();
      follower.stop();
      shown.dispose();
      stage.current = null;
    };
  }, [kg, placements, store]);

  useEffect(() => {
    stage.current?.show(picture);
  }, [picture, kg, placements]);

  const { selection, sheet } = chosen;
  useEffect(() => {
    if (selection.kind === 'nothing') return;
    // A frame later, when the sheet that may cover the stage has its size.
    const frame = requestAnimationFrame(() =>
      stage.current?.reveal(coveredPx(container.current, sheet)),
    );
    return () => cancelAnimationFrame(frame);
  }, [selection, sheet]);

  useEffect(() => {
    desk.setStage(handleOf(desk, stage, layout, container, kg, store));
    return () => desk.setStage(null);
  }, [desk, kg, store]);

  // The boundary round the stage says so.
  if (failure !== null) throw failure.error;
  if (unavailable !== null) return <StageUnavailable reason={unavailable} />;
  return (
    <div className={styles.frame}>
      <figure
        ref={container}
        className={styles.stage}
        aria-label={describePicture(focus)}
        data-stage="empty"
      />
      {overlay && (
        <ErrorBoundary part="pointer" resetOn={overlay}>
          <Suspense fallback={null}>
            <StageOverlay
              overlay={overlay}
              store={store}
              onPin={(entity) => layout.current?.pinWhereItStands(entity)}
              onClose={() => setOverlay(null)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
