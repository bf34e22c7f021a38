/**
 * How does the stage come into the page, and how do its gestures become actions?
 *
 * Mounts the stage in an element of its own, the one tab stop of the graph, gives it each new picture and each
 * key, and lays what pointer or keyboard is at over it. Hovering is the stage's own affair and never reaches
 * the store. Where the browser cannot draw, a sentence and the table stand instead.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ErrorBoundary } from '../panels/controls/ErrorBoundary.tsx';
import type { Speaker } from '../panels/ports.ts';
import { goToRegion } from '../panels/shell/regions.ts';
import { CrowdLine } from '../panels/stage/CrowdLine.tsx';
import { StageUnavailable } from '../panels/stage/StageUnavailable.tsx';
import type { Cursor } from '../scene/cursor.ts';
import { describeCrowd } from '../scene/crowd.ts';
import { describePicture } from '../scene/describe.ts';
import type { Drawn, Picture } from '../scene/picture.ts';
import type { HoveredThing, Stage, StageEvents } from '../stage/stage.ts';
import { openStage } from '../stage/open-stage.ts';
import type { Focus } from '../state/focus.ts';
import { commandOf } from '../state/keys.ts';
import type { Selection } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import type { Column } from '../state/view.ts';
import { keyboardWords } from '../words/keyboard.ts';
import { stageWords } from '../words/stage.ts';
import type { Desk } from './desk.ts';
import { findGroups } from './groups-run.ts';
import { followLayout, type LayoutFollower } from './follow-layout.ts';
import { markSettled, publishStage } from './measuring-door.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import { handleOf } from './stage-handle.ts';
import { openStageKeysLater } from './stage-keys-later.ts';
import type { StageKeys } from './stage-keys.ts';
import { StageOverlay, type Overlay } from './StageOverlay.tsx';
import styles from './StageHost.module.css';

export interface StageHostProps {
  readonly desk: Desk;
  readonly opened: OpenedCorpus;
  readonly picture: Picture;
  readonly focus: Focus;
  readonly store: Store;
  readonly speaker: Speaker;
  /** What the camera should have in view, and what may cover it. */
  readonly chosen: { readonly selection: Selection; readonly sheet: Column | null };
  /** False: another lens stands before it, and says for itself what is seen. */
  readonly isFront: boolean;
}

function eventsFor(
  store: Store,
  setOverlay: (change: Overlay | null | ((before: Overlay | null) => Overlay | null)) => void,
  layout: () => LayoutFollower | null,
  refined: StageEvents['refined'],
  fail: (error: unknown) => void,
  unavailable: (reason: string) => void,
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
    refined,
    drawingFailed: fail,
    unavailable,
  };
}

/** How much of the stage an open sheet covers, from below. */
function coveredPx(stage: HTMLElement | null, sheet: Column | null): number {
  const cover = sheet === null ? null : document.querySelector(`[data-sheet='${sheet}']`);
  if (!stage || !cover) return 0;
  return Math.max(0, stage.getBoundingClientRect().bottom - cover.getBoundingClientRect().top);
}

/** Out of the way of what is walked through: at the lower left, wherever the cursor is. */
const CORNER = { x: 0, y: 1e6 };

const toThing = (cursor: Cursor): HoveredThing =>
  cursor.kind === 'node'
    ? { kind: 'entity', id: cursor.entity, at: CORNER }
    : { kind: 'relation', id: cursor.relation, at: CORNER };

/** The browser's own menu, called by the same key, comes after ours where it comes when the key goes up. */
function holdBackMenu(): void {
  const hold = (event: Event) => event.preventDefault();
  window.addEventListener('contextmenu', hold, { capture: true });
  window.addEventListener(
    'keyup',
    () => setTimeout(() => window.removeEventListener('contextmenu', hold, { capture: true })),
    { once: true },
  );
}

/** Before the first look at a crowd. */
const NOT_YET: Drawn = { relations: 0, entities: 0, isComplete: false };

export function StageHost(props: StageHostProps) {
  const { desk, opened, picture, focus, store, speaker, chosen, isFront } = props;
  const { kg, placements } = opened;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const layout = useRef<LayoutFollower | null>(null);
  const keys = useRef<StageKeys | null>(null);
  const painted = useRef(picture);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const seenId = useId();

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const follower = followLayout(kg, placements, store, {
      onPositions: (positions) => stage.current?.place(positions),
      onShape: () => stage.current?.settled(),
      onSettled: (by) => {
        stage.current?.settled();
        markSettled();
        // Long enough to have been waited for.
        if (by === 'multilevel') speaker.say('deed', stageWords().arrangedBy[by]);
      },
      tell: desk.arranging.write,
    });
    layout.current = follower;
    const events = eventsFor(
      store,
      setOverlay,
      () => layout.current,
      (refined) => {
        painted.current = refined;
        keys.current?.pictureChanged();
        setDrawn(refined.drawn ?? null);
      },
      (error) => setFailure({ error }),
      setUnavailable,
    );
    const shown = openStage(element, kg, follower.positions(), events);
    stage.current = shown;
    const unpublish = publishStage(shown, element);
    if (follower.isGiven) markSettled();
    keys.current = openStageKeysLater({
      kg,
      store,
      speaker,
      stage: () => stage.current,
      picture: () => painted.current,
      coveredPx: () => coveredPx(element, store.getState().view.sheet),
      moved: (cursor) => events.hovered(cursor && toThing(cursor)),
      pin: (entity) => follower.pinWhereItStands(entity),
      drop: events.entityDropped,
      askMenu: (entity) => {
        const node = shown.probe()?.nodes.find((candidate) => candidate.entity === entity);
        if (!node) return;
        holdBackMenu();
        events.menuAsked(entity, node.at);
      },
      toDetail: () => goToRegion(store, 'detail'),
      leave: () => document.getElementById('relata-stage')?.focus({ preventScroll: true }),
    });
    return () => {
      unpublish();
      follower.stop();
      shown.dispose();
      stage.current = null;
      keys.current = null;
    };
  }, [desk, kg, placements, store, speaker]);

  useEffect(() => {
    // Of a crowd the stage says what it draws of it.
    if (picture.crowd === undefined) painted.current = picture;
    stage.current?.show(picture);
    if (picture.crowd === undefined) keys.current?.pictureChanged();
  }, [picture, kg, placements]);

  const isCrowded = picture.crowd !== undefined;
  useEffect(() => {
    if (isCrowded) return findGroups(kg, (grouping) => stage.current?.group(grouping));
  }, [isCrowded, kg, placements]);

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
    desk.setStage(handleOf(desk, stage, layout, kg, store));
    return () => desk.setStage(null);
  }, [desk, kg, store]);

  // The boundary round the stage says so.
  if (failure !== null) throw failure.error;
  if (unavailable !== null) return <StageUnavailable reason={unavailable} />;
  const words = keyboardWords();
  const shownNow = drawn ?? NOT_YET;
  const { shownRelations, shownEntities } = focus.counts;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { singleKeys } = store.getState().view;
    const command = commandOf(event, { place: 'graph', singleKeys, isTyping: false });
    if (command !== null && keys.current?.pressed(command) === true) event.preventDefault();
  };
  return (
    <div className={styles.frame}>
      {/*
       * An application: only there do screen readers leave arrows and letters to the page; in a group they
       * would read on through the text instead. What an application hides from them, the words of it, the
       * picture has none of: it is described in a sentence, spoken move by move, and listed in the table.
       * No aria-keyshortcuts, which would be read out whole each time the focus comes by: F6, the keys of
       * the walk and the menu are in the description, all others in the help.
       */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes its own keys */}
      <div
        ref={container}
        id="relata-graph"
        className={styles.stage}
        role="application"
        aria-roledescription={words.graph}
        aria-label={words.graphName(shownRelations, shownEntities)}
        aria-describedby={seenId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one tab stop of the graph
        tabIndex={0}
        data-stage="empty"
        onFocus={({ currentTarget }) =>
          currentTarget.matches(':focus-visible') && keys.current?.focused(painted.current)
        }
        onBlur={() => keys.current?.blurred()}
        onPointerDown={() => keys.current?.pointed()}
        onKeyDown={press}
      />
      {isFront && (
        <p id={seenId} hidden>
          {words.graphSeen(isCrowded ? describeCrowd(focus, shownNow) : describePicture(focus))}
        </p>
      )}
      {isCrowded && <CrowdLine counts={focus.counts} drawn={shownNow} />}
      {overlay && (
        <ErrorBoundary part="pointer" resetOn={overlay}>
          <StageOverlay
            overlay={overlay}
            store={store}
            onPin={(entity) => layout.current?.pinWhereItStands(entity)}
            onClose={() => setOverlay(null)}
          />
        </ErrorBoundary>
      )}
    </div>
  );
}
