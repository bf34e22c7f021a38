/**
 * In which colours is a node drawn?
 *
 * Actors are discs of ink with a sign of paper; all else is a disc of paper with a ring and a sign of
 * ink. So who can act is told from what is acted about without any colour. Fading mixes with paper.
 */
import { FADED_SHARE } from './hover.ts';
import { mixed, type Palette } from './palette.ts';
import type { Light, NodeMark } from './picture.ts';

export interface NodeLook {
  readonly fill: string;
  readonly ring: string;
  readonly sign: string;
  readonly label: string;
}

type Looks = Record<Light, NodeLook>;

const drawn = new WeakMap<Palette, { readonly actor: Looks; readonly other: Looks }>();

export function nodeLook(
  { isActor, light }: Pick<NodeMark, 'isActor' | 'light'>,
  palette: Palette,
): NodeLook {
  const known = drawn.get(palette) ?? {
    actor: looksOf(true, palette),
    other: looksOf(false, palette),
  };
  drawn.set(palette, known);
  return (isActor ? known.actor : known.other)[light];
}

const looksOf = (isActor: boolean, palette: Palette): Looks => ({
  plain: mixLook({ isActor, light: 'plain' }, palette),
  lit: mixLook({ isActor, light: 'lit' }, palette),
  faded: mixLook({ isActor, light: 'faded' }, palette),
});

function mixLook(node: Pick<NodeMark, 'isActor' | 'light'>, palette: Palette): NodeLook {
  const faded = node.light === 'faded';
  const ink = faded ? mixed(palette.ink, palette.paper, FADED_SHARE) : palette.ink;
  const ring = faded ? ink : mixed(palette.ink, palette.paper, 0.25);
  return node.isActor
    ? { fill: ink, ring: ink, sign: palette.paper, label: palette.ink }
    : { fill: palette.paper, ring, sign: ring, label: mixed(palette.ink, palette.paper, 0.14) };
}
