/**
 * Who hangs together, in a graph of any size?
 *
 * Modularity again, as in communities.ts, which is exact in its ties and for rows of a table; this one is for crowds:
 * nodes move to the neighbouring group that gains most until none gains, then groups become the nodes of a smaller
 * graph, and so on (Blondel, Guillaume, Lambiotte & Lefebvre 2008; only whose neighbours moved is looked at again, as
 * by Traag, Waltman & van Eck 2019). Direction counts for nothing, parallel edges add up, a loop joins nobody.
 * Flat arrays, nearly linear, no chance: the same graph always falls into the same groups.
 */
import { placeByKey, toOffsets, type CompactGraph } from './compact-graph.ts';

/** Undirected: each tie stands in the row of either end; what lies within a node counts in its degree alone. */
interface Level {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly degrees: Float64Array;
}

/** Each visit of a node that changes nothing ends it; so many for each node are never needed. */
const MOST_VISITS = 40;

function groundLevel({ nodeCount, out, into }: CompactGraph): Level {
  const most = out.neighbours.length + into.neighbours.length;
  const offsets = new Int32Array(nodeCount + 1);
  const neighbours = new Int32Array(most);
  let filled = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    for (const rows of [out, into]) {
      const end = rows.offsets[node + 1] ?? 0;
      for (let at = rows.offsets[node] ?? 0; at < end; at += 1) {
        const other = rows.neighbours[at] ?? node;
        if (other !== node) neighbours[filled++] = other;
      }
    }
    offsets[node + 1] = filled;
  }
  const degrees = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1)
    degrees[node] = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  return {
    offsets,
    neighbours: neighbours.subarray(0, filled),
    weights: new Float64Array(filled).fill(1),
    degrees,
  };
}

/** Node by node its group, named after one of its nodes. */
function settle({ offsets, neighbours, weights, degrees }: Level, twice: number): Int32Array {
  const count = degrees.length;
  const group = new Int32Array(count);
  const totals = Float64Array.from(degrees);
  const links = new Float64Array(count);
  const touched = new Int32Array(count);
  const queue = new Int32Array(count);
  const isWaiting = new Uint8Array(count).fill(1);
  for (let node = 0; node < count; node += 1) group[node] = queue[node] = node;
  let [first, waiting] = [0, count];
  for (let visits = count * MOST_VISITS; waiting > 0 && visits > 0; visits -= 1) {
    const node = queue[first] ?? 0;
    first = first + 1 === count ? 0 : first + 1;
    waiting -= 1;
    isWaiting[node] = 0;
    const [from, to] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    let met = 0;
    for (let at = from; at < to; at += 1) {
      const near = group[neighbours[at] ?? 0] ?? 0;
      if (links[near] === 0) touched[met++] = near;
      links[near] = (links[near] ?? 0) + (weights[at] ?? 0);
    }
    const own = group[node] ?? 0;
    const share = (degrees[node] ?? 0) / twice;
    totals[own] = (totals[own] ?? 0) - (degrees[node] ?? 0);
    let [best, most] = [own, (links[own] ?? 0) - share * (totals[own] ?? 0)];
    for (let at = 0; at < met; at += 1) {
      const near = touched[at] ?? 0;
      const gain = (links[near] ?? 0) - share * (totals[near] ?? 0);
      // Sums of shares are not exact: what is as good but for the last digits is no gain.
      if (gain > most + 1e-9) [best, most] = [near, gain];
      links[near] = 0;
    }
    totals[best] = (totals[best] ?? 0) + (degrees[node] ?? 0);
    if (best === own) continue;
    group[node] = best;
    for (let at = from; at < to; at += 1) {
      const other = neighbours[at] ?? 0;
      if (isWaiting[other] === 1 || group[other] === best) continue;
      isWaiting[other] = 1;
      queue[(first + waiting) % count] = other;
      waiting += 1;
    }
  }
  return group;
}

/** Groups numbered from 0 in the order of their first node. */
function renumber(group: Int32Array): { readonly numbers: Int32Array; readonly count: number } {
  const numberOf = new Int32Array(group.length).fill(-1);
  const numbers = new Int32Array(group.length);
  let count = 0;
  for (let node = 0; node < group.length; node += 1) {
    const name = group[node] ?? 0;
    if (numberOf[name] === -1) numberOf[name] = count++;
    numbers[node] = numberOf[name] ?? 0;
  }
  return { numbers, count };
}

/** The graph whose nodes are the groups. */
function coarser(level: Level, numbers: Int32Array, count: number): Level {
  const starts = toOffsets(numbers, count);
  const members = placeByKey(numbers, starts);
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const degrees = new Float64Array(count);
  const placeOf = new Int32Array(count).fill(-1);
  let filled = 0;
  for (let group = 0; group < count; group += 1) {
    const start = filled;
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
      const node = members[at] ?? 0;
      degrees[group] = (degrees[group] ?? 0) + (level.degrees[node] ?? 0);
      for (let tie = level.offsets[node] ?? 0; tie < (level.offsets[node + 1] ?? 0); tie += 1) {
        const other = numbers[level.neighbours[tie] ?? 0] ?? 0;
        if (other === group) continue;
        let place = placeOf[other] ?? -1;
        if (place < start) {
          place = filled++;
          placeOf[other] = place;
          neighbours[place] = other;
          weights[place] = 0;
        }
        weights[place] = (weights[place] ?? 0) + (level.weights[tie] ?? 0);
      }
    }
    offsets[group + 1] = filled;
  }
  return {
    offsets,
    neighbours: neighbours.slice(0, filled),
    weights: weights.slice(0, filled),
    degrees,
  };
}

/** The largest group is 0; equal ones in the order of their first node. */
function bySize(numbers: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const number of numbers) sizes[number] = (sizes[number] ?? 0) + 1;
  const keys = sizes.map((size) => numbers.length - size);
  const order = placeByKey(keys, toOffsets(keys, numbers.length + 1));
  const rank = new Int32Array(count);
  for (let place = 0; place < count; place += 1) rank[order[place] ?? 0] = place;
  return numbers.map((number) => rank[number] ?? 0);
}

/** For each node the number of its group; 0 is the largest. Who has no edge is alone. */
export function groupsOf(graph: CompactGraph): Int32Array {
  let level = groundLevel(graph);
  const twice = level.neighbours.length;
  const numbers = Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
  let count = graph.nodeCount;
  while (twice > 0) {
    const next = renumber(settle(level, twice));
    if (next.count === count) break;
    for (let node = 0; node < numbers.length; node += 1)
      numbers[node] = next.numbers[numbers[node] ?? 0] ?? 0;
    level = coarser(level, next.numbers, next.count);
    count = next.count;
  }
  return bySize(numbers, count);
}
