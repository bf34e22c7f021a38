/**
 * In which colours is a node drawn?
 *
 * Actors are discs of ink with a sign of paper; all else is a disc of paper with a ring and a sign of
 * ink. So who can act is told from what is acted about without any colour. Fading mixes with paper.
 */
import { FADED_SHARE } from './hover.ts';
import { mixed, type Palette } from './palette.ts';
import type { NodeMark } from './picture.ts';

export interface NodeLook {
  readonly fill: string;
  readonly ring: string;
  readonly sign: string;
  readonly label: string;
}

const drawn = new WeakMap<Palette, Map<string, NodeLook>>();

export function nodeLook(node: Pick<NodeMark, 'isActor' | 'light'>, palette: Palette): NodeLook {
  const key = `${node.isActor} ${node.light}`;
  const table = drawn.get(palette) ?? new Map<string, NodeLook>();
  drawn.set(palette, table);
  const known = table.get(key);
  if (known) return known;
  const faded = node.light === 'faded';
  const ink = faded ? mixed(palette.ink, palette.paper, FADED_SHARE) : palette.ink;
  const ring = faded ? ink : mixed(palette.ink, palette.paper, 0.25);
  const look = node.isActor
    ? { fill: ink, ring: ink, sign: palette.paper, label: palette.ink }
    : { fill: palette.paper, ring, sign: ring, label: mixed(palette.ink, palette.paper, 0.14) };
  table.set(key, look);
  return look;
}
