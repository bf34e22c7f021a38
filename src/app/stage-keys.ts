/**
 * What does each key do while the graph has the focus?
 *
 * Holds where the keyboard stands, and walks: the geometry is that of scene/walk.ts, the keys are those of the
 * groups `walk` and `arrange` in state/keys.ts. Each move is marked on the stage and said in a sentence. Only
 * with the keyboard is there a cursor; it is remembered while the focus is elsewhere.
 */
import type { KnowledgeGraph, NodeKey } from '../graph/build.ts';
import type { EntityId } from '../model/ids.ts';
import type { Speaker } from '../panels/ports.ts';
import { cursorOnChosen, edgeAtCursor, nodeAtCursor, settleCursor } from '../scene/cursor.ts';
import type { Cursor } from '../scene/cursor.ts';
import type { Picture } from '../scene/picture.ts';
import { sayCursor, sayFirstPassage, sayNoEdges } from '../scene/say-cursor.ts';
import type { Direction } from '../scene/walk-bridges.ts';
import { makeMoveFinder } from '../scene/walk.ts';
import { edgesRound, farEnd, strongestOf } from '../scene/walk-edges.ts';
import type { Stage } from '../stage/stage.ts';
import type { Command } from '../state/keys.ts';
import { egoOfDepth } from '../state/questions.ts';
import { isSameSelection, type Selection } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import { walkingWords } from '../words/walking.ts';

export interface StageKeysHost {
  readonly kg: KnowledgeGraph;
  readonly store: Store;
  readonly speaker: Speaker;
  /** Null while nothing is drawn. */
  readonly stage: () => Stage | null;
  /** As it is painted, before any light of pointer or keyboard. */
  readonly picture: () => Picture;
  readonly coveredPx: () => number;
  /** The cursor came here; null: it is not to be seen. */
  readonly moved: (cursor: Cursor | null) => void;
  readonly pin: (entity: EntityId) => void;
  readonly drop: (entity: EntityId, x: number, y: number) => void;
  readonly askMenu: (entity: EntityId) => void;
  readonly toDetail: () => void;
  readonly leave: () => void;
}

export interface StageKeys {
  /** `shown`: as it was painted when the focus came. */
  readonly focused: (shown: Picture) => void;
  readonly blurred: () => void;
  /** The pointer was pressed: it shows by itself where it is. */
  readonly pointed: () => void;
  readonly pictureChanged: () => void;
  /** Whether the key meant something here. */
  readonly pressed: (command: Command) => boolean;
}

const SHIFT_PX = 10;
const ZOOM = 1.4;

export function openStageKeys(host: StageKeysHost): StageKeys {
  const { kg, store, speaker } = host;
  const { dataset } = kg;
  const findMoves = makeMoveFinder();
  let cursor: Cursor | null = null;
  let isWalking = false;
  let seen: Selection | null = null;

  const placeOf = (node: NodeKey) => host.stage()?.placeOf(node) ?? { x: 0, y: 0 };
  const round = (at: Cursor) => {
    const node = nodeAtCursor(host.picture(), at);
    return node ? edgesRound(host.picture().edges, node.key, placeOf) : [];
  };
  /** Said when its turn comes, of the picture there is then; not where the keyboard has left meanwhile. */
  const sayMove = (sentence: () => string) =>
    speaker.say('move', () => (isWalking && host.stage() !== null ? sentence() : ''));
  const moveTo = (next: Cursor | null) => {
    cursor = next;
    isWalking = true;
    host.stage()?.setCursor(next, host.coveredPx());
    host.moved(next);
    sayMove(() =>
      next ? sayCursor(host.picture(), next, round(next), dataset) : walkingWords().nothingShown,
    );
  };
  const hide = () => {
    if (!isWalking) return;
    isWalking = false;
    seen = store.getState().selection;
    host.stage()?.setCursor(null, 0);
    host.moved(null);
  };
  /** To what was chosen meanwhile, else back to where it stood. */
  const settle = (shown: Picture): Cursor | null => {
    const { selection } = store.getState();
    const isSeen = seen !== null && isSameSelection(selection, seen);
    const chosen = isSeen ? null : cursorOnChosen(shown);
    seen = selection;
    return settleCursor(shown, chosen ?? cursor);
  };

  const walk = (at: Cursor, direction: Direction) => {
    const { nodes } = host.picture();
    if (at.kind === 'edge') {
      const edges = round(at);
      const here = edges.findIndex(({ relation }) => relation === at.relation);
      const by = direction === 'left' || direction === 'up' ? -1 : 1;
      const next = edges.at((here + by) % edges.length);
      if (next) moveTo({ ...at, relation: next.relation });
      return;
    }
    const here = nodes.findIndex(({ entity }) => entity === at.entity);
    const to = findMoves(nodes.map(({ key }) => placeOf(key)))[here]?.[direction] ?? null;
    const node = to === null ? undefined : nodes[to];
    if (node) moveTo({ kind: 'node', entity: node.entity });
    else sayMove(() => walkingWords().nothingThatWay);
  };
  const toEdges = (at: Cursor) => {
    const node = nodeAtCursor(host.picture(), at);
    const edge = strongestOf(round(at));
    if (node && edge) moveTo({ kind: 'edge', relation: edge.relation, from: node.entity });
    else if (node) sayMove(() => sayNoEdges(host.picture(), node.entity, dataset));
  };
  const toFarEnd = (at: Cursor) => {
    const edge = edgeAtCursor(host.picture(), at);
    const near = nodeAtCursor(host.picture(), at);
    if (!edge || !near) return;
    const far = farEnd(edge, near.key);
    const node = host.picture().nodes.find(({ key }) => key === far);
    if (node) moveTo({ kind: 'node', entity: node.entity });
  };
  const choose = (at: Cursor, additive: boolean) =>
    store.dispatch(
      at.kind === 'node'
        ? { type: 'entityChosen', entity: at.entity, additive }
        : { type: 'relationChosen', relation: at.relation, additive },
    );
  const open = (at: Cursor) => {
    const { selection } = store.getState();
    const id: string = at.kind === 'node' ? at.entity : at.relation;
    const kind = at.kind === 'node' ? 'entities' : 'relations';
    const isOpen = selection.kind === kind && selection.ids.length === 1 && selection.ids[0] === id;
    if (!isOpen) return choose(at, false);
    if (at.kind === 'edge') speaker.say('deed', sayFirstPassage(at, dataset));
    host.toDetail();
  };
  const back = (at: Cursor) => {
    if (at.kind === 'edge') moveTo({ kind: 'node', entity: at.from });
    else if (store.getState().selection.kind !== 'nothing')
      store.dispatch({ type: 'selectionCleared' });
    else host.leave();
  };
  const askEgo = (entity: EntityId, depth: 1 | 2 | 3) => {
    const { filters } = store.getState();
    const question = egoOfDepth(filters, entity, depth);
    const name = dataset.entityOf.get(entity)?.label ?? entity;
    if ('ask' in question) {
      speaker.say('deed', walkingWords().ego(name, depth));
      store.dispatch({ type: 'questionAsked', filter: question.ask });
    } else {
      speaker.say('deed', walkingWords().egoTakenBack(name));
      store.dispatch({ type: 'filterRemoved', index: question.takeBack });
    }
  };
  const togglePin = (entity: EntityId) => {
    const isPinned = store.getState().pins.some((pin) => pin.entity === entity);
    if (isPinned) store.dispatch({ type: 'entityUnpinned', entity });
    else host.pin(entity);
  };
  const shift = (at: Cursor, entity: EntityId, x: number, y: number) => {
    const place = host.stage()?.placeAside(entity, { x: SHIFT_PX * x, y: SHIFT_PX * y });
    if (!place) return;
    host.drop(entity, place.x, place.y);
    // It may have gone out of sight.
    host.stage()?.setCursor(at, host.coveredPx());
  };

  const doing = (at: Cursor): Partial<Readonly<Record<Command, () => void>>> => {
    const entity = at.kind === 'node' ? at.entity : at.from;
    return {
      left: () => walk(at, 'left'),
      right: () => walk(at, 'right'),
      up: () => walk(at, 'up'),
      down: () => walk(at, 'down'),
      onward: () => (at.kind === 'node' ? toEdges(at) : toFarEnd(at)),
      toEdges: () => at.kind === 'node' && toEdges(at),
      toFarEnd: () => toFarEnd(at),
      open: () => open(at),
      add: () => choose(at, true),
      back: () => back(at),
      ego1: () => askEgo(entity, 1),
      ego2: () => askEgo(entity, 2),
      ego3: () => askEgo(entity, 3),
      pin: () => togglePin(entity),
      shiftLeft: () => shift(at, entity, -1, 0),
      shiftRight: () => shift(at, entity, 1, 0),
      shiftUp: () => shift(at, entity, 0, -1),
      shiftDown: () => shift(at, entity, 0, 1),
      menu: () => host.askMenu(entity),
      zoomIn: () => host.stage()?.zoomBy(ZOOM),
      zoomOut: () => host.stage()?.zoomBy(1 / ZOOM),
      fit: () => host.stage()?.fit(true),
    };
  };

  return {
    focused: (shown) => moveTo(settle(shown)),
    blurred: hide,
    pointed: hide,
    pictureChanged: () => {
      if (!isWalking) return;
      const next = settleCursor(host.picture(), cursor);
      if (next !== cursor) moveTo(next);
    },
    pressed: (command) => {
      // Whoever came with the pointer and lets go has no place to go back to.
      if (!isWalking && command === 'back') return false;
      const at = isWalking ? cursor : settle(host.picture());
      if (at === null) return false;
      const deed = doing(at)[command];
      if (!isWalking && deed) moveTo(at);
      deed?.();
      return deed !== undefined;
    },
  };
}
