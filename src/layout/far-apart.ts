/**
 * Does what is many steps apart stand far apart?
 *
 * Forces part well what is near each other, but a long graph (a power grid, a map of roads) they leave folded,
 * since far away one push is like another. So places of groups are moved to where a few landmarks are as far as
 * their steps say: sparse stress (Ortmann, Klimenta and Brandes 2016) by a few sweeps of majorisation. Only on
 * coarse graphs: the finest keeps its neighbourhoods. A small world has no such shape and is left alone.
 */
import type { FlatGraph } from './flat-graph.ts';
import { SLICE, sliceOver, type Sliced } from './slices.ts';

/** How far the nodes of one level are from each landmark. */
export interface Landmarks {
  /** The node of this level that each landmark is, or is in. */
  readonly at: Int32Array;
  /** How many nodes of the finest graph have none that is nearer. */
  readonly regions: Float64Array;
  /** Node by node, for each landmark the mean steps of its members. */
  readonly steps: Float32Array;
  /** How many nodes of the finest graph each node of this level is. */
  readonly members: Float64Array;
}

const LANDMARKS = 30;
const SWEEPS = 5;
/** With fewer steps from node to node than this share of log₂ n it is a small world; so many are asked. */
const SMALL_WORLD = 2 / 3;
const ASKED = 4;
/** Nodes stand in breadth-first order, so that landmarks spread over it are spread over the graph. */
const GOLDEN = 0.618_033_988_75;
const VISIT_COST = 6;
const TERM_COST = 8;

/** Writes the steps from the landmark to every node into its column; answers with their sum. */
function* stepsFrom(
  { count, offsets, targets }: FlatGraph,
  { at, steps }: Landmarks,
  mark: number,
): Sliced<number> {
  const marks = at.length;
  const found = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  const root = at[mark] ?? 0;
  found[root] = 0;
  queue[0] = root;
  let [end, cost, sum] = [1, 0, 0];
  for (let read = 0; read < end; read += 1) {
    const node = queue[read] ?? 0;
    const away = found[node] ?? 0;
    steps[node * marks + mark] = away;
    sum += away;
    const [from, to] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    for (let edge = from; edge < to; edge += 1) {
      const next = targets[edge] ?? 0;
      if ((found[next] ?? 0) >= 0) continue;
      found[next] = away + 1;
      queue[end] = next;
      end += 1;
    }
    cost += VISIT_COST * (2 + to - from);
    if (cost < SLICE) continue;
    yield cost;
    cost = 0;
  }
  yield cost;
  return sum;
}

/** Counts for each landmark the nodes to which it is the nearest. */
function countRegions({ at, regions, steps, members }: Landmarks): void {
  const marks = at.length;
  for (let node = 0; node < members.length; node += 1) {
    const row = node * marks;
    let nearest = 0;
    for (let mark = 1; mark < marks; mark += 1)
      if ((steps[row + mark] ?? 0) < (steps[row + nearest] ?? 0)) nearest = mark;
    regions[nearest] = (regions[nearest] ?? 0) + 1;
  }
}

/** Of the finest graph, which is in one piece; null where everything is near everything. */
export function* landmarksOf(graph: FlatGraph): Sliced<Landmarks | null> {
  const { count } = graph;
  const marks = Math.min(LANDMARKS, count);
  const landmarks: Landmarks = {
    at: Int32Array.from({ length: marks }, (_, mark) => Math.floor(((mark * GOLDEN) % 1) * count)),
    regions: new Float64Array(marks),
    steps: new Float32Array(marks * count),
    members: new Float64Array(count).fill(1),
  };
  let sum = 0;
  for (let mark = 0; mark < marks; mark += 1) {
    sum += yield* stepsFrom(graph, landmarks, mark);
    const isAsked = mark + 1 === Math.min(ASKED, marks);
    if (isAsked && sum / (mark + 1) / count < SMALL_WORLD * Math.log2(count)) return null;
  }
  countRegions(landmarks);
  yield marks * count;
  return landmarks;
}

/** The same for the graph of which each node is a group of these. */
export function* landmarksOfGroups(
  { at, regions, steps, members }: Landmarks,
  groupOf: Int32Array,
  groups: number,
): Sliced<Landmarks> {
  const marks = at.length;
  const sizes = new Float64Array(groups);
  for (let node = 0; node < groupOf.length; node += 1) {
    const group = groupOf[node] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + (members[node] ?? 1);
  }
  const means = new Float32Array(marks * groups);
  yield* sliceOver(groupOf.length, VISIT_COST * marks, (from, to) => {
    for (let node = from; node < to; node += 1) {
      const group = groupOf[node] ?? 0;
      const share = (members[node] ?? 1) / (sizes[group] ?? 1);
      for (let mark = 0; mark < marks; mark += 1) {
        const place = group * marks + mark;
        means[place] = (means[place] ?? 0) + share * (steps[node * marks + mark] ?? 0);
      }
    }
  });
  return { at: at.map((node) => groupOf[node] ?? 0), regions, steps: means, members: sizes };
}

/** The length of a step in this picture, by which it changes least as a whole. */
function lengthOfStep({ at, steps, members }: Landmarks, places: Float64Array): number {
  const marks = at.length;
  let [sum, squares] = [0, 0];
  for (let node = 0; node < members.length; node += 1) {
    const weight = members[node] ?? 1;
    for (let mark = 0; mark < marks; mark += 1) {
      const landmark = at[mark] ?? 0;
      const wanted = steps[node * marks + mark] ?? 0;
      if (node === landmark || wanted < 1) continue;
      const dx = (places[2 * node] ?? 0) - (places[2 * landmark] ?? 0);
      const dy = (places[2 * node + 1] ?? 0) - (places[2 * landmark + 1] ?? 0);
      const ratio = Math.sqrt(dx * dx + dy * dy) / wanted;
      sum += weight * ratio;
      squares += weight * ratio * ratio;
    }
  }
  return sum > 0 ? squares / sum : 0;
}

/** Where the distances of a node from the landmarks fit best, the landmarks being where they are. */
function moveToFit(
  { at, regions, steps }: Landmarks,
  places: Float64Array,
  node: number,
  step: number,
): void {
  const marks = at.length;
  const x = places[2 * node] ?? 0;
  const y = places[2 * node + 1] ?? 0;
  let [offX, offY, weights] = [0, 0, 0];
  for (let mark = 0; mark < marks; mark += 1) {
    const landmark = at[mark] ?? 0;
    const wanted = steps[node * marks + mark] ?? 0;
    if (landmark === node || wanted < 1) continue;
    const dx = x - (places[2 * landmark] ?? 0);
    const dy = y - (places[2 * landmark + 1] ?? 0);
    const length = Math.sqrt(dx * dx + dy * dy);
    if (!(length > 0)) continue;
    const weight = (regions[mark] ?? 0) / (wanted * wanted);
    const missing = (step * wanted) / length - 1;
    offX += weight * missing * dx;
    offY += weight * missing * dy;
    weights += weight;
  }
  if (!(weights > 0)) return;
  places[2 * node] = x + offX / weights;
  places[2 * node + 1] = y + offY / weights;
}

/** Moves the nodes of a level to where their steps to the landmarks say, in place. */
export function* standApart(landmarks: Landmarks, places: Float64Array): Sliced<void> {
  const count = landmarks.members.length;
  const cost = TERM_COST * landmarks.at.length;
  const step = lengthOfStep(landmarks, places);
  yield cost * count;
  if (!(step > 0)) return;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    yield* sliceOver(count, cost, (from, to) => {
      for (let node = from; node < to; node += 1) moveToFit(landmarks, places, node, step);
    });
  }
}
