/**
 * What does the layout need to know of a graph?
 *
 * Only numbers, index by index in the order of the corpus: how big each node and its label are at the
 * reference stage, which nodes are joined, which themes each belongs to, and which the reader holds in
 * place. Plain arrays, so that it can be posted to a worker. Lengths are CSS pixels at the reference
 * stage, where one graph unit is one pixel. It knows nothing of what is visible: a place never depends
 * on a filter.
 */
import { isActor, type Entity, type EntityKind } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { endsAt, type KnowledgeGraph } from './build.ts';
import { inTwoLines, labelWidth } from './label-width.ts';
import { nodeRadius } from './node-radius.ts';

export interface FlatPin {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface LayoutInput {
  readonly radii: readonly number[];
  /** Room to keep free for the label under each node; 0 where labels stand only if there is room. */
  readonly labelWidths: readonly number[];
  readonly labelHeights: readonly number[];
  /** 0 for what forms the picture (actors and structures), 1 for what fills it in. */
  readonly tiers: readonly (0 | 1)[];
  /** [source, target, source, target, …]; parallel relations repeat, loops have one index twice. */
  readonly ends: readonly number[];
  readonly themes: number;
  /** The theme that stands in the middle, or −1. */
  readonly centralTheme: number;
  /** Node by node, one share a theme; the shares of a node add up to 1, or all are 0. */
  readonly themeShares: readonly number[];
  readonly pins: readonly FlatPin[];
  readonly seed: number;
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

const isStructural = (entity: Entity): boolean => isActor(entity) || STRUCTURES.has(entity.kind);

function labelRoom(entity: Entity): { width: number; height: number } {
  const actor = isActor(entity);
  const measure = (line: string) =>
    labelWidth(line, actor ? ACTOR_FONT_PX : FONT_PX, actor ? 600 : 400);
  const whole = measure(entity.label);
  const lines = whole <= LONGEST_LINE_PX ? [entity.label] : inTwoLines(entity.label, measure);
  return { width: Math.max(...lines.map(measure)), height: lines.length * LABEL_LINE_PX };
}

/** The share of each theme among the relations of an entity; a relation of two themes counts half for each. */
export function themeSharesOf(kg: KnowledgeGraph): ReadonlyMap<EntityId, readonly number[]> {
  const { dataset } = kg;
  const places = new Map(dataset.vocabulary.themes.map((theme, index) => [theme.id, index]));
  const sums = new Map(dataset.entities.map((entity) => [entity.id, Array.from(places, () => 0)]));
  for (const { source, target, themes } of dataset.relations) {
    for (const theme of themes) {
      const place = places.get(theme);
      for (const end of [source, target]) {
        const row = sums.get(end);
        if (row && place !== undefined) row[place] = (row[place] ?? 0) + 1 / themes.length;
      }
    }
  }
  return new Map(
    Array.from(sums, ([entity, row]) => {
      const whole = row.reduce((sum, share) => sum + share, 0);
      return [entity, row.map((share) => (whole === 0 ? 0 : share / whole))];
    }),
  );
}

export function flattenGraph(
  kg: KnowledgeGraph,
  options: { readonly pins?: readonly PlacedEntity[]; readonly seed?: number } = {},
): LayoutInput {
  const { entities, relations, vocabulary } = kg.dataset;
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const rooms = entities.map((entity) =>
    isStructural(entity) ? labelRoom(entity) : { width: 0, height: 0 },
  );
  const shares = themeSharesOf(kg);
  return {
    radii: entities.map((entity) => nodeRadius(endsAt(kg, entity.id), isActor(entity))),
    labelWidths: rooms.map((room) => room.width),
    labelHeights: rooms.map((room) => room.height),
    tiers: entities.map((entity) => (isStructural(entity) ? 0 : 1)),
    ends: relations.flatMap(({ source, target }) => [
      indexOf.get(source) ?? 0,
      indexOf.get(target) ?? 0,
    ]),
    themes: vocabulary.themes.length,
    centralTheme: vocabulary.themes.findIndex((theme) => theme.id === CENTRAL_THEME),
    themeShares: entities.flatMap((entity) => shares.get(entity.id) ?? []),
    pins: (options.pins ?? []).flatMap(({ entity, x, y }) => {
      const index = indexOf.get(entity);
      return index === undefined ? [] : [{ index, x, y }];
    }),
    seed: options.seed ?? LAYOUT_SEED,
  };
}

/** Places by entity as one array in the order of the corpus; `null` when any is missing. */
export function toPositions(
  kg: KnowledgeGraph,
  placed: readonly PlacedEntity[],
): Float32Array | null {
  const placeOf = new Map(placed.map((place) => [place.entity, place]));
  const positions = new Float32Array(kg.dataset.entities.length * 2);
  for (const [index, entity] of kg.dataset.entities.entries()) {
    const place = placeOf.get(entity.id);
    if (!place) return null;
    positions[2 * index] = place.x;
    positions[2 * index + 1] = place.y;
  }
  return positions;
}

/** The other way round, rounded to a tenth of a unit: what a file keeps. */
export const toPlaces = (kg: KnowledgeGraph, positions: Float32Array): readonly PlacedEntity[] =>
  kg.dataset.entities.map((entity, index) => ({
    entity: entity.id,
    x: Math.round((positions[2 * index] ?? 0) * 10) / 10,
    y: Math.round((positions[2 * index + 1] ?? 0) * 10) / 10,
  }));
