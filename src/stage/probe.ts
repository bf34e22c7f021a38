/**
 * What is drawn, and where would a pointer take hold of it?
 *
 * For tests and measurements: every edge with the middle of its curve as it is drawn, every disc and
 * every label, in CSS pixels relative to the container.
 */
import type { Frame } from '../scene/frame.ts';
import type { Probe } from './stage.ts';

export const probeFrame = (frame: Frame): Probe => ({
  edges: frame.shapes.flatMap(({ edges, anchor, bundled }) =>
    edges.map(({ relation }) => ({ relation, anchor, bundled })),
  ),
  labels: frame.labels.map(({ node, box }) => ({
    entity: node.entity,
    isActor: node.isActor,
    box,
  })),
  nodes: Array.from(frame.discs.values(), ({ node, x, y, radius }) => ({
    entity: node.entity,
    at: { x, y },
    radiusPx: radius,
  })),
});
