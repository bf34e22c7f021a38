/**
 * Who affects most, and who is affected most?
 *
 * Three measures a row, each both ways along `influence`: how many relations, how many passages, and
 * PageRank (page-rank.ts). Along influence a high share is "affected by those who are much affected";
 * with every arrow turned, "affects those who affect much". Parallel relations are weights. A denied
 * relation is no influence: it is counted apart and weighs nothing. Self-relations count in both degrees
 * but not in PageRank, where they would only keep mass. The order of the relations never matters.
 */
import { byNumber, byText, inTurn, type Comparison } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { hasBit, numbersIn, type Bits } from './bit-set.ts';
import { degreesOf, pickAt } from './compact-graph.ts';
import { BACKWARD, bitsOf, FORWARD, indexOfDataset, type DatasetIndex } from './dataset-index.ts';
import { groupSteps } from './hop-table.ts';
import { atOnce, sortInTurns, STEPS_A_TURN } from './in-turns.ts';
import { pageRankInTurns, type Links } from './page-rank.ts';
import { statingColumnOf } from './stating-column.ts';

export interface InfluenceCount {
  /** Relations that are not denied; `asserted` of them are asserted, the rest reported, hedged or unrealised. */
  readonly relations: number;
  readonly asserted: number;
  /** Different passages behind these relations. */
  readonly passages: number;
  /** Different entities at the other end. */
  readonly others: number;
  /** Relations of the same direction that are denied; in no other figure. */
  readonly denied: number;
  /** PageRank, from 0 to 1; the column adds up to 1. */
  readonly share: number;
}

export interface RankedEntity {
  readonly entity: EntityId;
  readonly label: string;
  readonly affects: InfluenceCount;
  readonly isAffectedBy: InfluenceCount;
}

export interface InfluenceRanking {
  /** One row for every end of an admitted relation, in the order of the corpus. */
  readonly rows: readonly RankedEntity[];
  readonly counts: {
    readonly relations: number;
    /** Of these, along which somebody affects somebody and which are not denied. */
    readonly withInfluence: number;
    readonly denied: number;
    readonly withoutInfluence: number;
  };
}

export type RankingWay = 'affects' | 'isAffectedBy';
export type RankingMeasure = 'relations' | 'passages' | 'others' | 'share';

type Counted = Omit<InfluenceCount, 'share'>;
type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] };
type Sides = Readonly<Record<RankingWay, Counted>>;

/** Marks what was met, for one question after another, without being emptied between them. */
function openMarks(count: number) {
  const metBy = new Int32Array(count).fill(-1);
  return (thing: number, question: number): boolean => {
    if (metBy[thing] === question) return false;
    metBy[thing] = question;
    return true;
  };
}

/** Counts both sides of one entity after another, from the rows of its admitted relations. */
function openCounting(index: DatasetIndex, admitted: Bits): (entity: number) => Sides {
  const { graph, ways, denied, certainties, dataset } = index;
  const stating = statingColumnOf(dataset);
  const isNewOther = openMarks(graph.nodeCount);
  const isNewPassage = openMarks(dataset.passages.length);
  const count = (side: Mutable<Counted>, relation: number, other: number, question: number) => {
    if (hasBit(denied, relation)) {
      side.denied += 1;
      return;
    }
    side.relations += 1;
    if (CERTAINTIES[certainties[relation] ?? 0] === 'asserted') side.asserted += 1;
    if (isNewOther(other, question)) side.others += 1;
    const last = stating.offsets[relation + 1] ?? 0;
    for (let at = stating.offsets[relation] ?? 0; at < last; at += 1)
      if (isNewPassage(stating.passages[at] ?? 0, question)) side.passages += 1;
  };
  const countSide = (entity: number, bitAtSource: number, question: number): Counted => {
    const side = { relations: 0, asserted: 0, passages: 0, others: 0, denied: 0 };
    for (const rows of [graph.out, graph.into]) {
      const bit = rows === graph.out ? bitAtSource : bitAtSource ^ (FORWARD | BACKWARD);
      const last = rows.offsets[entity + 1] ?? 0;
      for (let at = rows.offsets[entity] ?? 0; at < last; at += 1) {
        const relation = rows.edges[at] ?? 0;
        const other = rows.neighbours[at] ?? 0;
        // A self-relation stands in both rows and on both sides, whichever way it runs.
        const runs =
          other === entity
            ? rows === graph.out && ways[relation] !== 0
            : ((ways[relation] ?? 0) & bit) !== 0;
        if (runs && hasBit(admitted, relation)) count(side, relation, other, question);
      }
    }
    return side;
  };
  return (entity) => ({
    affects: countSide(entity, FORWARD, 2 * entity),
    isAffectedBy: countSide(entity, BACKWARD, 2 * entity + 1),
  });
}

/** Parallel steps summed and in order, so that the sums of PageRank do not depend on that of the relations. */
function* toLinks(
  index: DatasetIndex,
  held: Int32Array,
  placeOf: Int32Array,
  size: number,
): Generator<void, Links> {
  const { steps, offsets } = groupSteps(index, held);
  yield;
  const firsts = offsets.subarray(0, -1);
  const weight = new Float64Array(firsts.length);
  for (let at = 0; at < weight.length; at += 1)
    weight[at] = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0);
  const from = pickAt(placeOf, pickAt(steps.tails, firsts));
  const to = pickAt(placeOf, pickAt(steps.heads, firsts));
  yield;
  return { size, from, to, weight };
}

/** Over the relations with these numbers; pauses on the way. */
export function* rankInTurns(dataset: Dataset, admitted: Bits): Generator<void, InfluenceRanking> {
  const index = indexOfDataset(dataset);
  const degrees = degreesOf(index.graph, admitted);
  const numbers = numbersIn(admitted);
  const placeOf = new Int32Array(degrees.length);
  const entities = new Int32Array(degrees.length);
  let size = 0;
  for (let entity = 0; entity < degrees.length; entity += 1) {
    if (degrees[entity] === 0) continue;
    placeOf[entity] = size;
    entities[size++] = entity;
  }
  yield;
  const held = numbers.filter((relation) => !hasBit(index.denied, relation));
  yield;
  const links = yield* toLinks(index, held, placeOf, size);
  const affected = yield* pageRankInTurns(links);
  const affecting = yield* pageRankInTurns({ ...links, from: links.to, to: links.from });
  yield;
  const count = openCounting(index, admitted);
  const rows: RankedEntity[] = [];
  for (let place = 0; place < size; place += 1) {
    if (place % STEPS_A_TURN === 0) yield;
    const number = entities[place] ?? 0;
    const entity = dataset.entities[number];
    if (entity === undefined) continue;
    const { affects, isAffectedBy } = count(number);
    rows.push({
      entity: entity.id,
      label: entity.label,
      affects: { ...affects, share: affecting[place] ?? 0 },
      isAffectedBy: { ...isAffectedBy, share: affected[place] ?? 0 },
    });
  }
  let carrying = 0;
  let denied = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const relation = numbers[at] ?? 0;
    if (index.ways[relation] === 0) continue;
    carrying += 1;
    if (hasBit(index.denied, relation)) denied += 1;
  }
  return {
    rows,
    counts: {
      relations: numbers.length,
      withInfluence: carrying - denied,
      denied,
      withoutInfluence: numbers.length - carrying,
    },
  };
}

export const rankInfluence = (dataset: Dataset, relations: readonly Relation[]): InfluenceRanking =>
  atOnce(rankInTurns(dataset, bitsOf(dataset, relations)));

/** Highest first; ties by the relations, then by name, then by id, so that every order is total. */
export const sortRanking = (
  rows: readonly RankedEntity[],
  way: RankingWay,
  measure: RankingMeasure,
): readonly RankedEntity[] => atOnce(sortRankingInTurns(rows, way, measure));

/** The same, with pauses. */
export function* sortRankingInTurns(
  rows: readonly RankedEntity[],
  way: RankingWay,
  measure: RankingMeasure,
): Generator<void, readonly RankedEntity[]> {
  // Shares that differ by less than the tolerance of the iteration are ties.
  const size = (row: RankedEntity): number =>
    measure === 'share' ? Math.round(row[way].share * 1e10) : row[way][measure];
  const inOrder: Comparison<RankedEntity> = inTurn(
    byNumber((row) => -size(row)),
    byNumber((row) => -row[way].relations),
    byText(({ label }) => label),
    byText(({ entity }) => entity),
  );
  const places = yield* sortInTurns(rows.length, (a, b) => {
    const [first, second] = [rows[a], rows[b]];
    return first === undefined || second === undefined ? 0 : inOrder(first, second);
  });
  return Array.from(places).flatMap((place) => rows[place] ?? []);
}
