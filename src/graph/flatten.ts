/**
 * What does the layout need to know of a graph?
 *
 * Only numbers, index by index in the order of the corpus: how big each node and its label are at the
 * reference stage, which nodes are joined, which themes each belongs to, and which the reader holds in
 * place. Flat arrays made in one pass over the index, so that they can be given to a worker without a copy.
 * Lengths are CSS pixels at the reference stage, where one graph unit is one pixel. It knows nothing of what
 * is visible: a place never depends on a filter.
 */
import { ENTITY_KINDS, isActor, type Entity, type EntityKind } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { KnowledgeGraph } from './build.ts';
import { inTwoLines, labelWidth, shortLabel } from './label-width.ts';
import { nodeRadius } from './node-radius.ts';

export interface FlatPin {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface LayoutInput {
  readonly radii: Float64Array<ArrayBuffer>;
  /** Room to keep free for the label under each node; 0 where labels stand only if there is room. */
  readonly labelWidths: Float64Array<ArrayBuffer>;
  readonly labelHeights: Float64Array<ArrayBuffer>;
  /** 0 for what forms the picture (actors and structures), 1 for what fills it in. */
  readonly tiers: Uint8Array<ArrayBuffer>;
  /** [source, target, source, target, …]; parallel relations repeat, loops have one index twice. */
  readonly ends: Int32Array<ArrayBuffer>;
  readonly themes: number;
  /** The theme that stands in the middle, or −1. */
  readonly centralTheme: number;
  /** Node by node, one share a theme; the shares of a node add up to 1, or all are 0. */
  readonly themeShares: Float64Array<ArrayBuffer>;
  readonly pins: readonly FlatPin[];
  readonly seed: number;
}

export interface FlattenOptions {
  readonly pins?: readonly PlacedEntity[];
  readonly seed?: number;
  /** Leaves labels and themes out, for a layout that does not read them: measuring labels takes longest. */
  readonly discsOnly?: boolean;
}

export interface PlacedEntity {
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
}

/** Chosen among 260 for the first corpus: fewest crossings, every edge within reach, in four windows. */
export const LAYOUT_SEED = 84;
export const LABEL_LINE_PX = 15;
export const CENTRAL_THEME = 'framing';
const ACTOR_FONT_PX = 13;
const FONT_PX = 12;
/** A label longer than this is set on two lines. */
const LONGEST_LINE_PX = 84;

/** Kinds whose labels deserve a place of their own: with the actors they are the first look. */
const STRUCTURES: ReadonlySet<EntityKind> = new Set([
  'relationship',
  'agreement',
  'weapon-system',
  'military-activity',
]);

/** By place in ENTITY_KINDS. */
const ACTOR_KINDS = ENTITY_KINDS.map((kind) => isActor({ kind }));
const STRUCTURAL = ENTITY_KINDS.map((kind) => isActor({ kind }) || STRUCTURES.has(kind));

function labelRoom(entity: Entity): { width: number; height: number } {
  const actor = isActor(entity);
  const measure = (line: string) =>
    labelWidth(line, actor ? ACTOR_FONT_PX : FONT_PX, actor ? 600 : 400);
  const label = shortLabel(entity.label);
  const lines = measure(label) <= LONGEST_LINE_PX ? [label] : inTwoLines(label, measure);
  return { width: Math.max(...lines.map(measure)), height: lines.length * LABEL_LINE_PX };
}

/**
 * Node by node, the share of each theme among the relations of an entity; a relation of two themes counts
 * half for each.
 */
export function themeSharesOf({ dataset, index }: KnowledgeGraph): Float64Array<ArrayBuffer> {
  const { entities, relations, vocabulary } = dataset;
  const { sources, targets } = index.graph;
  const places = new Map(vocabulary.themes.map((theme, place) => [theme.id, place]));
  const themes = vocabulary.themes.length;
  const shares = new Float64Array(entities.length * themes);
  const add = (node: number, place: number, share: number) => {
    const at = node * themes + place;
    if (node >= 0) shares[at] = (shares[at] ?? 0) + share;
  };
  for (let at = 0; at < relations.length; at += 1) {
    const own = relations[at]?.themes ?? [];
    for (const theme of own) {
      const place = places.get(theme);
      if (place === undefined) continue;
      add(sources[at] ?? -1, place, 1 / own.length);
      add(targets[at] ?? -1, place, 1 / own.length);
    }
  }
  for (let row = 0; row < shares.length; row += themes) {
    let whole = 0;
    for (let at = row; at < row + themes; at += 1) whole += shares[at] ?? 0;
    if (whole > 0)
      for (let at = row; at < row + themes; at += 1) shares[at] = (shares[at] ?? 0) / whole;
  }
  return shares;
}

/** Loops count twice, as they have two ends. */
function radiiOf({ index }: KnowledgeGraph): Float64Array<ArrayBuffer> {
  const { kinds } = index;
  const { nodeCount, out, into } = index.graph;
  const radii = new Float64Array(nodeCount);
  const rowAt = ({ offsets }: typeof out, node: number) =>
    (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  for (let node = 0; node < nodeCount; node += 1) {
    const relations = rowAt(out, node) + rowAt(into, node);
    radii[node] = nodeRadius(relations, ACTOR_KINDS[kinds[node] ?? 0] ?? false);
  }
  return radii;
}

function endsOf({ index }: KnowledgeGraph): Int32Array<ArrayBuffer> {
  const { edgeCount, sources, targets } = index.graph;
  const ends = new Int32Array(2 * edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    ends[2 * edge] = sources[edge] ?? -1;
    ends[2 * edge + 1] = targets[edge] ?? -1;
  }
  return ends;
}

function labelsAndThemesOf(kg: KnowledgeGraph) {
  const { entities, vocabulary } = kg.dataset;
  const tiers = Uint8Array.from(kg.index.kinds, (kind) => (STRUCTURAL[kind] ? 0 : 1));
  const labelWidths = new Float64Array(entities.length);
  const labelHeights = new Float64Array(entities.length);
  for (const [at, entity] of entities.entries()) {
    if (tiers[at] !== 0) continue;
    const { width, height } = labelRoom(entity);
    labelWidths[at] = width;
    labelHeights[at] = height;
  }
  return {
    tiers,
    labelWidths,
    labelHeights,
    themes: vocabulary.themes.length,
    centralTheme: vocabulary.themes.findIndex((theme) => theme.id === CENTRAL_THEME),
    themeShares: themeSharesOf(kg),
  };
}

const NO_LABELS_NO_THEMES = {
  tiers: new Uint8Array(),
  labelWidths: new Float64Array(),
  labelHeights: new Float64Array(),
  themes: 0,
  centralTheme: -1,
  themeShares: new Float64Array(),
};

export function flattenGraph(kg: KnowledgeGraph, options: FlattenOptions = {}): LayoutInput {
  const { numberOf } = kg.index;
  return {
    radii: radiiOf(kg),
    ends: endsOf(kg),
    ...(options.discsOnly === true ? NO_LABELS_NO_THEMES : labelsAndThemesOf(kg)),
    pins: (options.pins ?? []).flatMap(({ entity, x, y }) => {
      const index = numberOf.get(entity);
      return index === undefined ? [] : [{ index, x, y }];
    }),
    seed: options.seed ?? LAYOUT_SEED,
  };
}

/** Places by entity as one array in the order of the corpus; `null` when any is missing. */
export function toPositions(
  { dataset, index }: KnowledgeGraph,
  placed: readonly PlacedEntity[],
): Float32Array | null {
  const count = dataset.entities.length;
  if (placed.length < count) return null;
  const positions = new Float32Array(count * 2);
  const isPlaced = new Uint8Array(count);
  for (const [row, { entity, x, y }] of placed.entries()) {
    // A file mostly keeps the order of the corpus: then nothing need be looked up.
    const at = dataset.entities[row]?.id === entity ? row : index.numberOf.get(entity);
    if (at === undefined) continue;
    positions[2 * at] = x;
    positions[2 * at + 1] = y;
    isPlaced[at] = 1;
  }
  return isPlaced.includes(0) ? null : positions;
}

/** The other way round, rounded to a tenth of a unit: what a file keeps. */
export const toPlaces = (kg: KnowledgeGraph, positions: Float32Array): readonly PlacedEntity[] =>
  kg.dataset.entities.map((entity, index) => ({
    entity: entity.id,
    x: Math.round((positions[2 * index] ?? 0) * 10) / 10,
    y: Math.round((positions[2 * index + 1] ?? 0) * 10) / 10,
  }));
