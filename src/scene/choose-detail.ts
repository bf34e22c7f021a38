/**
 * What of a crowd is drawn in detail, from where one looks at it?
 *
 * A row of candidates, cut off where the drawing budget ends: first what is chosen or lit, then what was drawn and is
 * still in view (so that nothing pops while panning), then relations with both ends in view, then those with one,
 * each the strongest first; room that is left goes to the busiest entities in view. Since it is a row cut off once,
 * coming nearer never takes away a relation that stays in view, and a neighbourhood that fits is drawn whole. No
 * object for what is not drawn: a few milliseconds for half a million relations.
 */
import { addBit, hasBit, makeBits, numbersIn, type Bits } from '../graph/bit-set.ts';
import { busiestFirst } from '../graph/busiest.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import { strongestFirst } from '../graph/strength.ts';
import type { Box } from '../kit/plane.ts';
import type { Budget, Detail } from './crowd.ts';
import type { Crowd } from './picture.ts';

export interface Choice extends Detail {
  /** Nothing that is shown and has an end in view was left out, no relation and no entity. */
  readonly isComplete: boolean;
}

export interface ChoiceInput {
  readonly crowd: Pick<Crowd, 'kg' | 'seen' | 'seenEntities' | 'lights'>;
  /** x0, y0, x1, y1 … by the number of the entity. */
  readonly places: Float32Array;
  /** What is in view, in the same units. */
  readonly view: Box;
  /** What was drawn before a move that changed no scale; null to choose anew. */
  readonly before: Detail | null;
  /** The entity that the keyboard stands on: always in detail. */
  readonly held?: number | null;
  readonly budget: Budget;
}

function findInView(
  { kg, seenEntities }: ChoiceInput['crowd'],
  places: Float32Array,
  { left, top, right, bottom }: Box,
): Uint8Array {
  const inView = new Uint8Array(kg.index.graph.nodeCount);
  for (let node = 0; node < inView.length; node += 1) {
    const [x, y] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0];
    if (x >= left && x <= right && y >= top && y <= bottom && hasBit(seenEntities, node))
      inView[node] = 1;
  }
  return inView;
}

const ranks = new WeakMap<Int32Array, Int32Array>();

/** At which place of the order each number stands. */
function ranksIn(order: Int32Array): Int32Array {
  const known = ranks.get(order);
  if (known) return known;
  const rank = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) rank[order[place] ?? 0] = place;
  ranks.set(order, rank);
  return rank;
}

/** Looking at the relations of what is in view costs less than looking at all where they are so few of them. */
const FEW = 8;

/** In the order of strength at least every relation with an end in view, once. */
function candidatesFor(
  { out, into, edgeCount, sources }: CompactGraph,
  order: Int32Array,
  inView: Uint8Array,
): Int32Array {
  const spread = (offsets: Int32Array, node: number) =>
    (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  let count = 0;
  for (let node = 0; node < inView.length; node += 1)
    if (inView[node] === 1) count += spread(out.offsets, node) + spread(into.offsets, node);
  if (count * FEW > edgeCount) return order;
  const rank = ranksIn(order);
  const places = new Int32Array(count);
  let filled = 0;
  for (let node = 0; node < inView.length; node += 1) {
    if (inView[node] === 0) continue;
    for (let at = out.offsets[node] ?? 0; at < (out.offsets[node + 1] ?? 0); at += 1)
      places[filled++] = rank[out.edges[at] ?? 0] ?? 0;
    for (let at = into.offsets[node] ?? 0; at < (into.offsets[node + 1] ?? 0); at += 1) {
      const edge = into.edges[at] ?? 0;
      if (inView[sources[edge] ?? -1] !== 1) places[filled++] = rank[edge] ?? 0;
    }
  }
  const found = places.subarray(0, filled).sort();
  return found.map((place) => order[place] ?? 0);
}

/** Takes relations with their ends until one does not fit. */
class Taking {
  readonly relations: Bits;
  readonly entities: Bits;
  relationCount = 0;
  entityCount = 0;
  isFull = false;
  private readonly graph: CompactGraph;
  private readonly budget: Budget;

  constructor(graph: CompactGraph, budget: Budget) {
    this.graph = graph;
    this.budget = budget;
    this.relations = makeBits(graph.edgeCount);
    this.entities = makeBits(graph.nodeCount);
  }

  takeRelation(relation: number): void {
    if (this.isFull || hasBit(this.relations, relation)) return;
    const source = this.graph.sources[relation] ?? -1;
    const target = this.graph.targets[relation] ?? -1;
    if (source < 0 || target < 0) return;
    const more =
      (hasBit(this.entities, source) ? 0 : 1) +
      (target === source || hasBit(this.entities, target) ? 0 : 1);
    this.isFull =
      this.relationCount >= this.budget.relations || this.entityCount + more > this.budget.entities;
    if (this.isFull) return;
    addBit(this.relations, relation);
    addBit(this.entities, source);
    addBit(this.entities, target);
    this.relationCount += 1;
    this.entityCount += more;
  }

  /** False where there is no room for it. */
  takeEntity(entity: number): boolean {
    if (hasBit(this.entities, entity)) return true;
    if (this.entityCount >= this.budget.entities) return false;
    addBit(this.entities, entity);
    this.entityCount += 1;
    return true;
  }
}

/** Numbers in the order of an order of all. */
function sortedBy(numbers: Int32Array, order: Int32Array): Int32Array {
  const rank = ranksIn(order);
  return numbers
    .map((number) => rank[number] ?? 0)
    .sort()
    .map((place) => order[place] ?? 0);
}

const joined = (a: Bits | null, b: Bits): Bits =>
  a === null ? b : a.map((word, at) => word | (b[at] ?? 0));

export function chooseDetail(input: ChoiceInput): Choice {
  const { crowd, places, view, before, budget, held = null } = input;
  const { kg, seen, seenEntities, lights } = crowd;
  const { index } = kg;
  const { sources, targets } = index.graph;
  const inView = findInView(crowd, places, view);
  const endsInView = (relation: number): number =>
    (inView[sources[relation] ?? -1] ?? 0) + (inView[targets[relation] ?? -1] ?? 0);
  const strongest = strongestFirst(index);
  const busiest = busiestFirst(index);
  const taking = new Taking(index.graph, budget);
  /** Of those that are seen, the ones with so many ends in view. */
  const take = (relations: Int32Array, ends: number): void => {
    for (let at = 0; at < relations.length && !taking.isFull; at += 1) {
      const relation = relations[at] ?? 0;
      if (hasBit(seen, relation) && endsInView(relation) === ends) taking.takeRelation(relation);
    }
  };

  if (held !== null && hasBit(seenEntities, held)) taking.takeEntity(held);
  const chosen = numbersIn(lights.chosenEntities).filter((entity) => hasBit(seenEntities, entity));
  for (const entity of sortedBy(chosen, busiest)) taking.takeEntity(entity);
  const lit = sortedBy(numbersIn(joined(lights.litRelations, lights.chosenRelations)), strongest);
  for (const ends of [2, 1, 0]) take(lit, ends);
  if (before !== null) {
    const kept = sortedBy(before.relations, strongest);
    for (const ends of [2, 1]) take(kept, ends);
  }
  const candidates = candidatesFor(index.graph, strongest, inView);
  for (const ends of [2, 1]) take(candidates, ends);

  let hasRoom = true;
  const takeEntities = (isMeant: (entity: number) => boolean): void => {
    for (let at = 0; at < busiest.length && hasRoom; at += 1) {
      const entity = busiest[at] ?? 0;
      if (isMeant(entity)) hasRoom = taking.takeEntity(entity);
    }
  };
  const { litEntities } = lights;
  if (litEntities !== null)
    takeEntities((entity) => hasBit(litEntities, entity) && hasBit(seenEntities, entity));
  takeEntities((entity) => inView[entity] === 1);
  return {
    relations: numbersIn(taking.relations),
    entities: numbersIn(taking.entities),
    isComplete: !taking.isFull && hasRoom,
  };
}

/** What the pointer is at shows so many of its relations, whether they were drawn before or not. */
const MOST_AROUND = 60;

/** The same with an entity and its strongest shown relations. */
export function withRelationsOf(
  detail: Detail,
  { kg, seen }: Pick<Crowd, 'kg' | 'seen'>,
  entity: number,
): Detail {
  const { out, into, sources, targets } = kg.index.graph;
  const own = [out, into].flatMap(({ offsets, edges }) =>
    Array.from(edges.subarray(offsets[entity] ?? 0, offsets[entity + 1] ?? 0)),
  );
  const shown = Int32Array.from(own.filter((relation) => hasBit(seen, relation)));
  const strongest = sortedBy(shown, strongestFirst(kg.index)).subarray(0, MOST_AROUND);
  const ends = Array.from(strongest).flatMap((at) => [sources[at] ?? 0, targets[at] ?? 0]);
  const united = (numbers: Int32Array, more: Iterable<number>): Int32Array =>
    Int32Array.from(new Set([...numbers, ...more])).sort();
  return {
    relations: united(detail.relations, strongest),
    entities: united(detail.entities, [entity, ...ends]),
  };
}
