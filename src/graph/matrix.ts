/**
 * Who says or does how much to whom, as a table of who × whom?
 *
 * A cell holds the relations from its row to its column as the sentence has them; a mutual one stands in
 * both cells of its pair, and a self-relation once, on the diagonal. So the cells hold together
 * `total` + the mutual ones between two; `total` counts each relation once. Split by valence; a denied
 * relation is counted with the others and told in `denied`. Only cells that hold something are listed.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS, isActor, type Entity, type EntityKind } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import { communitiesOf } from './communities.ts';
import { pickAt, placeByKey, toOffsets } from './compact-graph.ts';
import { indexOfDataset, numbersOf, type DatasetIndex } from './dataset-index.ts';
import { countRelations, sumCells, toCells } from './matrix-cells.ts';

export const MATRIX_ORDERS = ['kind', 'degree', 'community'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** `hostile` + `neutral` + `friendly` = `relations`; `denied` are among them. */
export interface CellCounts {
  readonly relations: number;
  readonly hostile: number;
  readonly neutral: number;
  readonly friendly: number;
  readonly denied: number;
}

export interface MatrixCell {
  /** Places in `entities`. */
  readonly row: number;
  readonly column: number;
  /** In the order they were given. */
  readonly relations: readonly Relation[];
  readonly counts: CellCounts;
}

export interface Matrix {
  /** Rows and columns alike, in the asked order. */
  readonly entities: readonly Entity[];
  /** Row by row, left to right; a cell that is not here is empty. */
  readonly cells: readonly MatrixCell[];
  readonly rowSums: readonly CellCounts[];
  readonly columnSums: readonly CellCounts[];
  /** Every relation of the matrix, once. */
  readonly total: CellCounts;
  /** The highest number of relations in one cell; 0 without cells. */
  readonly fullest: number;
  /** For each entity the number of its group, from 0; drawn as blocks in the order `community`. */
  readonly communities: readonly number[];
  readonly counts: {
    /** Entities of the kinds that no admitted relation joins to another of them, or to itself. */
    readonly withoutRelation: number;
    /** Admitted relations of which an end is of another kind, or was left out. */
    readonly otherRelations: number;
    /** Entities of the kinds with a relation, for whom there was no row left. */
    readonly leftOut: number;
  };
}

export interface MatrixOptions {
  /** Kinds of the rows and columns; actors when left out. */
  readonly kinds?: readonly EntityKind[];
  readonly order?: MatrixOrder;
  /** So many rows at most: those with most relations, equals in the order of the corpus. */
  readonly most?: number;
}

export const ACTOR_KINDS: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => isActor({ kind }));

/** The relations of a matrix, by their numbers and in the order they were given, and who stands at their ends. */
interface Inside {
  readonly index: DatasetIndex;
  readonly numbers: Int32Array;
  /** Those of the kinds that a relation joins, in the order of the corpus. */
  readonly members: Int32Array;
  /** Entity by entity; over the relations of the matrix alone, where a self-relation counts once. */
  readonly degrees: Int32Array;
}

/** Entity by entity, whether it is of one of the kinds. */
function flagKinds({ kinds: kindOf }: DatasetIndex, kinds: readonly EntityKind[]): Uint8Array {
  const isChosen = Uint8Array.from(ENTITY_KINDS, (kind) => (kinds.includes(kind) ? 1 : 0));
  return kindOf.map((kind) => isChosen[kind] ?? 0);
}

/** Plain loops: of half a million relations a call each would be most of the time. */
function findInside(index: DatasetIndex, asked: Int32Array, isOfKinds: Uint8Array): Inside {
  const { sources, targets, nodeCount } = index.graph;
  const numbers = new Int32Array(asked.length);
  const degrees = new Int32Array(nodeCount);
  let count = 0;
  for (let at = 0; at < asked.length; at += 1) {
    const number = asked[at] ?? -1;
    const source = sources[number] ?? -1;
    const target = targets[number] ?? -1;
    if (isOfKinds[source] !== 1 || isOfKinds[target] !== 1) continue;
    numbers[count++] = number;
    degrees[source] = (degrees[source] ?? 0) + 1;
    if (source !== target) degrees[target] = (degrees[target] ?? 0) + 1;
  }
  const members = new Int32Array(nodeCount);
  let found = 0;
  for (let entity = 0; entity < nodeCount; entity += 1)
    if (degrees[entity] !== 0) members[found++] = entity;
  return { index, numbers: numbers.subarray(0, count), members: members.slice(0, found), degrees };
}

/** Entity by entity, whether it is one of so many with most relations. */
function flagBusiest({ index, members, degrees }: Inside, most: number): Uint8Array {
  const flags = new Uint8Array(index.graph.nodeCount);
  const own = pickAt(degrees, members);
  const highest = own.reduce((high, degree) => Math.max(high, degree), 0);
  const fewer = own.map((degree) => highest - degree);
  const inOrder = placeByKey(fewer, toOffsets(fewer, highest + 1));
  for (const place of inOrder.subarray(0, most)) flags[members[place] ?? 0] = 1;
  return flags;
}

/** For each member the number of its group. */
function groupMembers({ index, numbers, members }: Inside): readonly number[] {
  const { sources, targets } = index.graph;
  const placeOf = placesOf(members, index);
  return communitiesOf(
    members.length,
    Array.from(numbers, (number) => ({
      a: placeOf[sources[number] ?? 0] ?? 0,
      b: placeOf[targets[number] ?? 0] ?? 0,
      weight: 1,
    })),
  );
}

/** Entity by entity, its place in a list. */
function placesOf(entities: Int32Array, { graph }: DatasetIndex): Int32Array {
  const places = new Int32Array(graph.nodeCount).fill(-1);
  for (const [place, entity] of entities.entries()) places[entity] = place;
  return places;
}

interface Standing {
  readonly entity: Entity;
  /** In the corpus. */
  readonly number: number;
  readonly place: number;
  readonly degree: number;
  readonly community: number;
  /** Of the whole group: its relations' ends. */
  readonly communityDegree: number;
}

/** Which group each stands in matters only where rows are put in the order of their groups. */
function standingsOf(inside: Inside, groups: readonly number[] | null): readonly Standing[] {
  const { index, members, degrees } = inside;
  const sums = new Map<number, number>();
  for (const [place, group] of (groups ?? []).entries())
    sums.set(group, (sums.get(group) ?? 0) + (degrees[members[place] ?? 0] ?? 0));
  return Array.from(members).flatMap((number, place) => {
    const entity = index.dataset.entities[number];
    if (entity === undefined) return [];
    const community = groups?.[place] ?? place;
    return [
      {
        entity,
        number,
        place,
        degree: degrees[number] ?? 0,
        community,
        communityDegree: sums.get(community) ?? 0,
      },
    ];
  });
}

const byDegree = inTurn<Standing>(
  byNumber(({ degree }) => -degree),
  byNumber(({ place }) => place),
);

const ORDERS: Readonly<Record<MatrixOrder, (a: Standing, b: Standing) => number>> = {
  kind: inTurn(
    byNumber(({ entity }) => ENTITY_KINDS.indexOf(entity.kind)),
    byDegree,
  ),
  degree: byDegree,
  community: inTurn(
    byNumber(({ communityDegree }) => -communityDegree),
    byNumber(({ community }) => community),
    byDegree,
  ),
};

/** The number each group gets: in order of first appearance. */
function renumber(groups: readonly number[]): readonly number[] {
  const numberOf = new Map<number, number>();
  for (const group of groups) if (!numberOf.has(group)) numberOf.set(group, numberOf.size);
  return groups.map((group) => numberOf.get(group) ?? 0);
}

/** `asked` are numbers of relations; the relations of a cell stand in their order. */
export function matrixOfNumbers(
  dataset: Dataset,
  asked: Int32Array,
  { kinds = ACTOR_KINDS, order = 'kind', most = Infinity }: MatrixOptions = {},
): Matrix {
  const index = indexOfDataset(dataset);
  const isOfKinds = flagKinds(index, kinds);
  const all = findInside(index, asked, isOfKinds);
  const inside =
    all.members.length > most ? findInside(index, all.numbers, flagBusiest(all, most)) : all;
  let known: readonly number[] | null = null;
  const groups = (): readonly number[] => (known ??= groupMembers(inside));
  const standings = standingsOf(inside, order === 'community' ? groups() : null).toSorted(
    ORDERS[order],
  );
  const size = standings.length;
  const placeOf = placesOf(
    Int32Array.from(standings, ({ number }) => number),
    index,
  );
  const cells = toCells(index, inside.numbers, placeOf, size);
  return {
    entities: standings.map(({ entity }) => entity),
    cells,
    rowSums: sumCells(cells, size, ({ row }) => row),
    columnSums: sumCells(cells, size, ({ column }) => column),
    total: countRelations(index, inside.numbers),
    fullest: cells.reduce((most, cell) => Math.max(most, cell.relations.length), 0),
    get communities() {
      return renumber(standings.map(({ place }) => groups()[place] ?? place));
    },
    counts: {
      withoutRelation: isOfKinds.reduce((sum, flag) => sum + flag, 0) - all.members.length,
      leftOut: all.members.length - size,
      otherRelations: asked.length - inside.numbers.length,
    },
  };
}

export const matrixOf = (
  dataset: Dataset,
  relations: readonly Relation[],
  options: MatrixOptions = {},
): Matrix => matrixOfNumbers(dataset, numbersOf(dataset, relations), options);
