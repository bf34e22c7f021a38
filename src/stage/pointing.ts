/**
 * What lies under the pointer, and what follows from resting on it or clicking it?
 *
 * Hover waits a moment, so that crossing the picture does not make it flicker. A band opens under the
 * pointer and stays open after a click, until the ground is clicked.
 */
import { entityAt, type KnowledgeGraph, type NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { EntityId } from '../model/ids.ts';
import { pickAt, type Pick } from '../scene/edge-picking.ts';
import type { Frame } from '../scene/frame.ts';
import type { Hovered } from '../scene/hover.ts';
import type { StageEvents } from './stage.ts';

const DWELL_MS = 45;

export interface Pointing {
  readonly hovered: () => Hovered | null;
  /** Bands that are held open. */
  readonly opened: () => ReadonlySet<string>;
  readonly rest: (point: Point | null) => void;
  readonly click: (point: Point, additive: boolean) => void;
  readonly isGround: (point: Point) => boolean;
  readonly entityUnder: (point: Point) => EntityId | null;
  readonly entityOf: (node: NodeKey) => EntityId | null;
  readonly forget: () => void;
}

const GROUND: Pick = { kind: 'ground' };

/** One string for what is pointed at, to tell whether it changed. */
function nameOf(pick: Pick): string {
  switch (pick.kind) {
    case 'ground':
      return '';
    case 'node':
      return pick.node;
    case 'edge':
      return pick.shape.edges[0].key;
    case 'edges':
      return pick.shapes[0]?.edges[0].key ?? '';
  }
}

function toHovered(pick: Pick): Hovered | null {
  if (pick.kind === 'ground') return null;
  if (pick.kind === 'node') return pick;
  const shape = pick.kind === 'edge' ? pick.shape : pick.shapes[0];
  return shape ? { kind: 'edges', edges: shape.edges.map((edge) => edge.key) } : null;
}

export function openPointing(
  kg: KnowledgeGraph,
  frame: () => Frame | null,
  nodeUnder: (point: Point) => NodeKey | null,
  events: StageEvents,
  changed: (cursor: 'pointer' | 'grab') => void,
): Pointing {
  let hovered: Hovered | null = null;
  let shown = '';
  let wanted = '';
  let hoverFan: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const clicked = new Set<string>();

  const entityOf = (node: NodeKey): EntityId | null => entityAt(kg, node)?.id ?? null;
  const pick = (point: Point): Pick => {
    const now = frame();
    return now ? pickAt(nodeUnder(point), now.shapes, point) : GROUND;
  };
  const tell = (found: Pick, at: Point) => {
    if (found.kind === 'ground') return events.hovered(null);
    if (found.kind === 'node') {
      const id = entityOf(found.node);
      return events.hovered(id === null ? null : { kind: 'entity', id, at });
    }
    const shape = found.kind === 'edge' ? found.shape : found.shapes[0];
    events.hovered(
      shape && !shape.bundled ? { kind: 'relation', id: shape.edges[0].relation, at } : null,
    );
  };
  const settle = (found: Pick, at: Point) => {
    shown = nameOf(found);
    hovered = toHovered(found);
    const shape = found.kind === 'edge' ? found.shape : undefined;
    // An open fan stays open while the pointer is on any of its curves.
    hoverFan = shape && (shape.bundled || shape.fan === hoverFan) ? shape.fan : null;
    changed(found.kind === 'ground' ? 'grab' : 'pointer');
    tell(found, at);
  };
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  return {
    hovered: () => hovered,
    opened: () => (hoverFan === null ? clicked : new Set([...clicked, hoverFan])),
    rest: (point) => {
      const found = point ? pick(point) : GROUND;
      const name = nameOf(found);
      if (name === wanted && timer !== null) return;
      cancel();
      wanted = name;
      if (name === shown) return;
      timer = setTimeout(() => {
        timer = null;
        settle(found, point ?? { x: 0, y: 0 });
      }, DWELL_MS);
    },
    click: (point, additive) => {
      const found = pick(point);
      switch (found.kind) {
        case 'node': {
          const id = entityOf(found.node);
          if (id !== null) events.entityChosen(id, additive);
          return;
        }
        case 'edge':
          if (!found.shape.bundled)
            return events.relationChosen(found.shape.edges[0].relation, additive);
          clicked.add(found.shape.fan);
          return changed('pointer');
        case 'edges': {
          const ids = found.shapes.flatMap((shape) => shape.edges.map((edge) => edge.relation));
          return events.relationsUnderPointer(ids, point, additive);
        }
        case 'ground':
          clicked.clear();
          return events.groundChosen();
      }
    },
    isGround: (point) => pick(point).kind === 'ground',
    entityUnder: (point) => {
      const node = nodeUnder(point);
      return node === null ? null : entityOf(node);
    },
    entityOf,
    forget: () => {
      cancel();
      hovered = null;
      shown = wanted = '';
      hoverFan = null;
    },
  };
}
