/**
 * How does each entity and each relation look, given what the reader chose?
 *
 * The picture holds looks, never places: positions come from the layout, and the stage brings the two
 * together. One meaning to each mark: size is the number of relations, colour is valence, line is
 * stance, a bar is a denial, width is the number of passages, an arrow is direction, a sign is effect.
 */
import { endsAt, type EdgeKey, type KnowledgeGraph, type NodeKey } from '../graph/build.ts';
import { nodeRadius } from '../graph/node-radius.ts';
import { isActor, type EntityKind } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Certainty } from '../model/stance.ts';
import type { AppState } from '../state/app-state.ts';
import type { Focus } from '../state/focus.ts';
import { mixed, valenceColour, type Palette } from './palette.ts';

/** `lit` stands out, `faded` steps back, `plain` when nothing is singled out. */
export type Light = 'plain' | 'lit' | 'faded';
export type Line = 'solid' | 'dashed' | 'dotted';

export interface NodeMark {
  readonly key: NodeKey;
  readonly entity: EntityId;
  readonly label: string;
  readonly kind: EntityKind;
  readonly isActor: boolean;
  readonly radiusPx: number;
  readonly light: Light;
  readonly selected: boolean;
  readonly pinned: boolean;
  /** Label priority: higher is placed first. */
  readonly weight: number;
}

export interface EdgeMark {
  readonly key: EdgeKey;
  readonly relation: RelationId;
  readonly source: NodeKey;
  readonly target: NodeKey;
  readonly colour: string;
  readonly line: Line;
  readonly widthPx: number;
  readonly arrow: boolean;
  readonly negated: boolean;
  readonly sign: '+' | '−' | null;
  readonly passages: number;
  readonly light: Light;
  readonly selected: boolean;
}

export interface Picture {
  readonly palette: Palette;
  /** Visible ones only, in the order of the corpus. */
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
}

const LINES: Readonly<Record<Certainty, Line>> = {
  asserted: 'solid',
  reported: 'dashed',
  hedged: 'dashed',
  hypothetical: 'dotted',
  prospective: 'dotted',
};

export const lineOf = (certainty: Certainty): Line => LINES[certainty];

const SIGNS = { raises: '+', lowers: '−', unsigned: null } as const;

/** So many discs have room at their own size; more of them share the same ink. */
const ROOM_FOR = 400;

/** By the size of the whole graph, so that no filter makes a disc grow. */
export const crowdFactor = (nodes: number): number => Math.min(1, Math.sqrt(ROOM_FOR / nodes));

/** Passages that say it; one that only names an end is no further support. */
export const passageCount = (relation: Relation): number =>
  relation.evidence.filter((piece) => piece.role !== 'resolves').length;

function edgeMark(
  relation: Relation,
  kg: KnowledgeGraph,
  light: Light,
  selected: boolean,
  palette: Palette,
): EdgeMark | null {
  const key = kg.edgeOf.get(relation.id);
  const source = kg.nodeOf.get(relation.source);
  const target = kg.nodeOf.get(relation.target);
  if (!key || !source || !target) return null;
  const passages = passageCount(relation);
  const colour = valenceColour(palette, relation.valence);
  return {
    key,
    relation: relation.id,
    source,
    target,
    colour: light === 'faded' ? mixed(colour, palette.paper, 0.84) : colour,
    line: lineOf(relation.stance.certainty),
    widthPx: Math.min(5, 1 + 0.6 * passages) + (selected ? 1.2 : 0),
    arrow: relation.direction === 'directed',
    negated: relation.stance.negated,
    sign: relation.effect === undefined ? null : SIGNS[relation.effect],
    passages,
    light,
    selected,
  };
}

export function paint(
  kg: KnowledgeGraph,
  state: Pick<AppState, 'selection' | 'pins'>,
  focus: Pick<Focus, 'relations' | 'visibleEntities' | 'emphasis'>,
  palette: Palette,
): Picture {
  const { emphasis } = focus;
  const { selection } = state;
  const pinned = new Set(state.pins.map((pin) => pin.entity));
  const chosenEntities = new Set(selection.kind === 'entities' ? selection.ids : []);
  const chosenRelations = new Set(selection.kind === 'relations' ? selection.ids : []);
  const light = (isLit: boolean | undefined): Light =>
    isLit === undefined ? 'plain' : isLit ? 'lit' : 'faded';

  const crowd = crowdFactor(kg.dataset.entities.length);
  const nodes: NodeMark[] = [];
  for (const entity of kg.dataset.entities) {
    const key = kg.nodeOf.get(entity.id);
    if (!key || !focus.visibleEntities.has(entity.id)) continue;
    const relations = endsAt(kg, entity.id);
    const actor = isActor(entity);
    nodes.push({
      key,
      entity: entity.id,
      label: entity.label,
      kind: entity.kind,
      isActor: actor,
      radiusPx: nodeRadius(relations, actor) * crowd,
      light: light(emphasis?.entities.has(entity.id)),
      selected: chosenEntities.has(entity.id),
      pinned: pinned.has(entity.id),
      weight: relations + (actor ? 1000 : 0),
    });
  }
  const edges = focus.relations
    .map((relation) =>
      edgeMark(
        relation,
        kg,
        light(emphasis?.relations.has(relation.id)),
        chosenRelations.has(relation.id),
        palette,
      ),
    )
    .filter((edge) => edge !== null);
  return { palette, nodes, edges };
}
