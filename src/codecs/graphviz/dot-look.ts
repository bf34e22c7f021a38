/**
 * How does Graphviz draw what the stage draws?
 *
 * Colour by valence, or as the picture had it; the line by certainty; a bar behind the arrow for a denial; no
 * arrow at all for a mutual relation, since an arrow would add a claim. Actors are round, what is spoken of is
 * not. Colours are those of the day.
 */
import { isActor, type Entity } from '../../model/entity.ts';
import type { Relation, Valence } from '../../model/relation.ts';
import type { Certainty } from '../../model/stance.ts';
import type { Looks } from '../codec.ts';

export type Attributes = readonly (readonly [name: string, value: string])[];

const VALENCE_COLOURS: Readonly<Record<`${Valence}`, string>> = {
  '-1': '#b23a17',
  '0': '#857c6e',
  '1': '#1b6698',
};
const INK = '#26221c';

const LINES: Readonly<Record<Certainty, string>> = {
  asserted: 'solid',
  reported: 'dashed',
  hedged: 'dashed',
  hypothetical: 'dotted',
  prospective: 'dotted',
};

/** Graphviz has its own ideas of what is a colour; only hex is handed on. */
const toColour = (colour: string | undefined, otherwise: string): string =>
  colour !== undefined && /^#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(colour)
    ? colour
    : otherwise;

export function nodeLook(entity: Entity, looks: Looks | undefined): Attributes {
  const colour = toColour(looks?.entities.get(entity.id)?.colour, INK);
  return [
    ['shape', isActor(entity) ? 'ellipse' : 'box'],
    ['color', colour],
  ];
}

function arrowOf({ direction, stance }: Relation): Attributes {
  if (direction === 'mutual') return [['dir', 'none']];
  return stance.negated ? [['arrowhead', 'normalnonetee']] : [];
}

export function edgeLook(relation: Relation, looks: Looks | undefined): Attributes {
  const look = looks?.relations.get(relation.id);
  const colour = toColour(look?.colour, VALENCE_COLOURS[`${relation.valence}`]);
  return [
    ['style', LINES[relation.stance.certainty]],
    ...arrowOf(relation),
    ['color', colour],
    ['fontcolor', colour],
    ...(look === undefined ? [] : [['penwidth', String(look.widthPx)] as const]),
  ];
}
