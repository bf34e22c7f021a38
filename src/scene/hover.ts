/**
 * How does the picture change while the pointer rests on something?
 *
 * What is hovered is lit with what belongs to it (an edge with its ends, a node with its edges), the
 * selection stays lit, all else fades. A picture in, a picture out; nothing of it is state.
 */
import type { EdgeKey, NodeKey } from '../graph/build.ts';
import { mixed } from './palette.ts';
import type { EdgeMark, Light, NodeMark, Picture } from './picture.ts';

export type Hovered =
  | { readonly kind: 'node'; readonly node: NodeKey }
  | { readonly kind: 'edges'; readonly edges: readonly EdgeKey[] };

export const FADED_SHARE = 0.84;

const lightOf = (light: Light, isHovered: boolean): Light =>
  isHovered || light === 'lit' ? 'lit' : 'faded';

/** `fullColour` tells an edge's own colour, before any fading. */
export function lightUp(
  picture: Picture,
  hovered: Hovered | null,
  fullColour: (edge: EdgeMark) => string,
): Picture {
  if (!hovered) return picture;
  const chosen = new Set(hovered.kind === 'edges' ? hovered.edges : []);
  const isLit = (edge: EdgeMark) =>
    hovered.kind === 'edges'
      ? chosen.has(edge.key)
      : edge.source === hovered.node || edge.target === hovered.node;
  const ends = new Set<NodeKey>(hovered.kind === 'node' ? [hovered.node] : []);
  for (const edge of picture.edges) if (isLit(edge)) ends.add(edge.source).add(edge.target);

  const nodes = picture.nodes.map((node): NodeMark => ({
    ...node,
    light: lightOf(node.light, ends.has(node.key)),
  }));
  const edges = picture.edges.map((edge): EdgeMark => {
    const light = lightOf(edge.light, isLit(edge));
    const colour = fullColour(edge);
    return {
      ...edge,
      light,
      colour: light === 'faded' ? mixed(colour, picture.palette.paper, FADED_SHARE) : colour,
    };
  });
  return { ...picture, nodes, edges };
}
