/**
 * How does the stage come into the page, and how do its gestures become actions?
 *
 * Mounts the stage in a plain element, gives it each new picture, and lays what the pointer is at (the
 * sentence of a hover, the chooser, the menu of an entity) over it. Hovering is the stage's own affair
 * and never reaches the store. Where the browser cannot draw, a sentence and the table stand instead.
 */
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { toPlaces } from '../graph/flatten.ts';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { Placement } from '../model/document.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { StageCommands } from '../panels/ports.ts';
import { EdgeChooser } from '../panels/stage/EdgeChooser.tsx';
import { HoverCard } from '../panels/stage/HoverCard.tsx';
import { NodeMenu } from '../panels/stage/NodeMenu.tsx';
import { StageUnavailable } from '../panels/stage/StageUnavailable.tsx';
import { describePicture } from '../scene/describe.ts';
import type { Picture } from '../scene/picture.ts';
import type { HoveredThing, Stage, StageEvents } from '../stage/stage.ts';
import { openStage } from '../stage/open-stage.ts';
import type { Focus } from '../state/focus.ts';
import type { Store } from '../state/store.ts';
import { followLayout, type LayoutFollower } from './follow-layout.ts';
import { publishStage } from './measuring-door.ts';
import { snapshotOptions } from './snapshot-options.ts';
import styles from './StageHost.module.css';

export interface StageHandle {
  readonly commands: StageCommands;
  readonly placements: () => readonly Placement[];
  readonly savePicture: () => Promise<Blob | null>;
}

export interface StageHostProps {
  readonly kg: KnowledgeGraph;
  readonly placements: readonly Placement[];
  readonly picture: Picture;
  readonly focus: Focus;
  readonly store: Store;
  readonly ref: Ref<StageHandle>;
}

/** What lies over the picture at the pointer; at most one thing at a time. */
type Overlay =
  | { readonly kind: 'hover'; readonly thing: HoveredThing }
  | { readonly kind: 'chooser'; readonly relations: readonly RelationId[]; readonly at: Point; readonly additive: boolean }
  | { readonly kind: 'menu'; readonly entity: EntityId; readonly at: Point };

function eventsFor(
  store: Store,
  setOverlay: (change: Overlay | null | ((before: Overlay | null) => Overlay | null)) => void,
  layout: () => LayoutFollower | null,
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

export function StageHost({ kg, placements, picture, focus, store, ref }: StageHostProps) {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const layout = useRef<LayoutFollower | null>(null);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const follower = followLayout(kg, placements, store, (positions) =>
      stage.current?.place(positions),
    );
    layout.current = follower;
    const events = eventsFor(store, setOverlay, () => layout.current);
    const opened = openStage(element, kg, follower.positions(), events);
    if (opened.kind === 'unavailable') {
      setUnavailable(opened.reason);
      return () => follower.stop();
    }
    stage.current = opened;
    const unpublish = publishStage(opened, element);
    return () => {
      unpublish();
      follower.stop();
      opened.dispose();
      stage.current = null;
    };
  }, [kg, placements, store]);

  useEffect(() => {
    stage.current?.show(picture);
  }, [picture, kg, placements]);

  useImperativeHandle(
    ref,
    () => ({
      commands: {
        fit: () => stage.current?.fit(true),
        zoomBy: (factor) => stage.current?.zoomBy(factor),
        rerunLayout: () => layout.current?.rerun(),
        pauseLayout: (paused) => layout.current?.pause(paused),
        toggleFullScreen: () => {
          // With filters, legend and controls, not the bare picture.
          const frame = container.current?.closest('[aria-label="Stage"]');
          if (document.fullscreenElement) void document.exitFullscreen();
          else void frame?.requestFullscreen();
        },
      },
      placements: () => {
        const pinned = new Set(store.getState().pins.map((pin) => pin.entity));
        const positions = layout.current?.positions();
        return positions
          ? toPlaces(kg, positions).map((place) => ({ ...place, pinned: pinned.has(place.entity) }))
          : placements;
      },
      savePicture: async () =>
        stage.current?.snapshot(snapshotOptions(kg.dataset, store.getState(), focus)) ?? null,
    }),
    [kg, placements, store, focus],
  );

  if (unavailable !== null) return <StageUnavailable reason={unavailable} />;
  return (
    <div className={styles.frame}>
      <div
        ref={container}
        className={styles.stage}
        role="img"
        aria-label={describePicture(focus)}
        data-stage="empty"
      />
      {overlay && (
        <StageOverlay
          overlay={overlay}
          store={store}
          onPin={(entity) => layout.current?.pinWhereItStands(entity)}
          onClose={() => setOverlay(null)}
        />
      )}
    </div>
  );
}
