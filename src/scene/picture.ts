/**
 * How does each entity and each relation look, given what the reader chose?
 *
 * The picture holds looks, never places: positions come from the layout, and the stage brings the two
 * together. One meaning to each mark: size is the number of relations, colour is valence, line is
 * stance, a bar is a denial, width is the number of passages, an arrow is direction, a sign is effect.
 */
import { addBit, hasBit, makeBits, numbersIn, type Bits } from '../graph/bit-set.ts';
import {
  endsOf,
  nodeNumber,
  type EdgeKey,
  type KnowledgeGraph,
  type NodeKey,
} from '../graph/build.ts';
import type { DatasetIndex } from '../graph/dataset-index.ts';
import { nodeRadius } from '../graph/node-radius.ts';
import { isActor, type EntityKind } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Certainty } from '../model/stance.ts';
import type { AppState } from '../state/app-state.ts';
import type { Emphasis, Focus } from '../state/focus.ts';
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
  /** On the screen never less than this, however far one is; in detail in a large graph. */
  readonly leastPx?: number;
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
  /** All that is shown, where it is too much to be drawn in detail: nodes and edges are then a part of it. */
  readonly crowd?: Crowd;
  /** How much of the crowd that part is. */
  readonly drawn?: Drawn;
}

/** What of a crowd is drawn with all its marks. */
export interface Drawn {
  readonly relations: number;
  readonly entities: number;
  /** Nothing that has an end in view was left out. */
  readonly isComplete: boolean;
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

/** What is lit and what is chosen, by numbers; `null` where nothing is singled out. */
export interface Lights {
  readonly litEntities: Bits | null;
  readonly litRelations: Bits | null;
  readonly chosenEntities: Bits;
  readonly chosenRelations: Bits;
}

function bitsOfIds<Id>(
  ids: Iterable<Id>,
  numberOf: { readonly get: (id: Id) => number | undefined },
  count: number,
): Bits {
  const bits = makeBits(count);
  for (const id of ids) {
    const number = numberOf.get(id);
    if (number !== undefined) addBit(bits, number);
  }
  return bits;
}

export function lightsOf(
  { index }: Pick<KnowledgeGraph, 'index'>,
  { selection }: Pick<AppState, 'selection'>,
  { emphasis }: Pick<Focus, 'emphasis'>,
): Lights {
  const { nodeCount, edgeCount } = index.graph;
  const entities = (ids: Iterable<EntityId>) => bitsOfIds(ids, index.numberOf, nodeCount);
  // The table of relations is not made where their numbers are known, or where there are none.
  const litRelations = emphasis && litBits(emphasis, index);
  return {
    litEntities: emphasis && entities(emphasis.entities),
    litRelations,
    chosenEntities: entities(selection.kind === 'entities' ? selection.ids : []),
    // What is lit is then what is chosen.
    chosenRelations: (selection.kind === 'relations' ? litRelations : null) ?? makeBits(edgeCount),
  };
}

function litBits({ relations, relationNumbers }: Emphasis, index: DatasetIndex): Bits {
  const { edgeCount } = index.graph;
  if (relationNumbers === undefined) return bitsOfIds(relations, index.relationNumberOf, edgeCount);
  const bits = makeBits(edgeCount);
  for (const number of relationNumbers) addBit(bits, number);
  return bits;
}

/** All that is shown of a crowd, without a mark for each (crowd.ts). */
export interface Crowd {
  readonly kg: KnowledgeGraph;
  /** The numbers of what is shown. */
  readonly seen: Bits;
  readonly seenEntities: Bits;
  readonly lights: Lights;
  readonly counts: Focus['counts'];
  readonly pins: AppState['pins'];
  readonly palette: Palette;
}

const lightIn = (lit: Bits | null, number: number): Light =>
  lit === null ? 'plain' : hasBit(lit, number) ? 'lit' : 'faded';

function nodeMark(
  kg: KnowledgeGraph,
  number: number,
  { litEntities, chosenEntities }: Lights,
  pinned: ReadonlySet<EntityId>,
): NodeMark | null {
  const entity = kg.dataset.entities[number];
  if (entity === undefined) return null;
  const relations = endsOf(kg, number);
  const actor = isActor(entity);
  return {
    key: `n${number}`,
    entity: entity.id,
    label: entity.label,
    kind: entity.kind,
    isActor: actor,
    radiusPx: nodeRadius(relations, actor) * crowdFactor(kg.dataset.entities.length),
    light: lightIn(litEntities, number),
    selected: hasBit(chosenEntities, number),
    pinned: pinned.has(entity.id),
    weight: relations + (actor ? 1000 : 0),
  };
}

function edgeMark(
  { dataset, index }: KnowledgeGraph,
  number: number,
  { litRelations, chosenRelations }: Lights,
  palette: Palette,
): EdgeMark | null {
  const relation = dataset.relations[number];
  const [source, target] = [index.graph.sources[number] ?? -1, index.graph.targets[number] ?? -1];
  if (relation === undefined || source < 0 || target < 0) return null;
  const passages = passageCount(relation);
  const colour = valenceColour(palette, relation.valence);
  const light = lightIn(litRelations, number);
  const selected = hasBit(chosenRelations, number);
  return {
    key: `e${number}`,
    relation: relation.id,
    source: `n${source}`,
    target: `n${target}`,
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

/** Of its size at the reference stage, a disc in detail never has less on the screen: it must carry a label. */
const LEAST_SHARE = 0.3;

export const withRoom = (kg: KnowledgeGraph, node: NodeMark): NodeMark => ({
  ...node,
  leastPx: LEAST_SHARE * nodeRadius(endsOf(kg, nodeNumber(node.key)), node.isActor),
});

/** The entities and relations of these numbers with all their marks, in the order given. */
export function paintMarks(
  kg: KnowledgeGraph,
  numbers: { readonly entities: Int32Array; readonly relations: Int32Array },
  looks: { readonly lights: Lights; readonly pins: AppState['pins']; readonly palette: Palette },
): Pick<Picture, 'nodes' | 'edges'> {
  const { lights, pins, palette } = looks;
  const pinned = new Set(pins.map((pin) => pin.entity));
  const nodes: NodeMark[] = [];
  for (const number of numbers.entities) {
    const node = nodeMark(kg, number, lights, pinned);
    if (node) nodes.push(node);
  }
  const edges: EdgeMark[] = [];
  for (const number of numbers.relations) {
    const edge = edgeMark(kg, number, lights, palette);
    if (edge) edges.push(edge);
  }
  return { nodes, edges };
}

/** Everything that is seen, in detail. */
export function paint(
  kg: KnowledgeGraph,
  state: Pick<AppState, 'selection' | 'pins'>,
  focus: Pick<Focus, 'seen' | 'seenEntities' | 'emphasis'>,
  palette: Palette,
): Picture {
  const lights = lightsOf(kg, state, focus);
  const numbers = { entities: numbersIn(focus.seenEntities), relations: numbersIn(focus.seen) };
  const { nodes, edges } = paintMarks(kg, numbers, { lights, pins: state.pins, palette });
  // A small part of a large graph: its discs have the size they have among all, which is next to nothing.
  const isPart = crowdFactor(kg.dataset.entities.length) < 1;
  return { palette, nodes: isPart ? nodes.map((node) => withRoom(kg, node)) : nodes, edges };
}
