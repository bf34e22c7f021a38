/**
 * Which graph stands for what people bring, at any size?
 *
 * From a seed: communities of unequal sizes, ends drawn so that few nodes have very many edges and most have
 * few, four edges in five within a community, names, a weight, a year and one of twelve relations an edge, and
 * places by community. The same seed and sizes give the same graph on every machine.
 */
import { seededRandom } from '../../../src/kit/seeded-random.ts';

export interface MadeGraph {
  readonly labels: readonly string[];
  /** The community of each node. */
  readonly groups: Int32Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Uint8Array;
  readonly years: Uint16Array;
  /** Places in RELATIONS. */
  readonly relations: Uint8Array;
  /** x0, y0, x1, y1 … */
  readonly places: Float64Array;
}

export const RELATIONS = [
  'cites',
  'knows',
  'supplies',
  'owns',
  'answers',
  'follows',
  'opposes',
  'funds',
  'reviews',
  'borders',
  'teaches',
  'employs',
] as const;

const SYLLABLES = 'ka ro mi ten sul ba ne vor li shan du pe gor ast el wy'.split(' ');
/** How uneven chance is: the exponents of the sizes of communities and of the ends of edges. */
const UNEVEN_GROUPS = 1.6;
const UNEVEN_ENDS = 2.2;
const WITHIN_GROUP = 0.8;
const RADIUS = 500;
const FIRST_YEAR = 1950;
const YEARS = 75;

function nameOf(node: number): string {
  let [rest, name] = [node + 17, ''];
  for (let syllable = 0; syllable < 3; syllable += 1) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = (rest * 31 + 7) >>> 2;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${node}`;
}

export function makeGraph(nodes: number, edges: number, seed = 12_345): MadeGraph {
  const random = seededRandom(seed);
  const groupCount = Math.max(3, Math.round(Math.sqrt(nodes) / 3));
  const groups = Int32Array.from({ length: nodes }, () =>
    Math.floor(random() ** UNEVEN_GROUPS * groupCount),
  );
  const members: number[][] = Array.from({ length: groupCount }, () => []);
  for (const [node, group] of groups.entries()) members[group]?.push(node);
  const places = new Float64Array(2 * nodes);
  for (let node = 0; node < nodes; node += 1) {
    const angle = (2 * Math.PI * (groups[node] ?? 0)) / groupCount;
    const away = RADIUS * (0.8 + 0.4 * random());
    places[2 * node] = Math.cos(angle) * away + 120 * (random() - 0.5);
    places[2 * node + 1] = Math.sin(angle) * away + 120 * (random() - 0.5);
  }
  const uneven = (count: number): number => Math.floor(random() ** UNEVEN_ENDS * count);
  const sources = new Int32Array(edges);
  const targets = new Int32Array(edges);
  for (let edge = 0; edge < edges; edge += 1) {
    const source = uneven(nodes);
    const near = members[groups[source] ?? 0] ?? [];
    const target = random() < WITHIN_GROUP ? (near[uneven(near.length)] ?? 0) : uneven(nodes);
    sources[edge] = source;
    targets[edge] = target === source ? (source + 1) % nodes : target;
  }
  const each = (most: number, uneven: number) => () => Math.floor(random() ** uneven * most);
  return {
    labels: Array.from({ length: nodes }, (_, node) => nameOf(node)),
    groups,
    sources,
    targets,
    weights: Uint8Array.from({ length: edges }, each(9, 3)).map((weight) => 1 + weight),
    years: Uint16Array.from({ length: edges }, each(YEARS, 1)).map((year) => FIRST_YEAR + year),
    relations: Uint8Array.from({ length: edges }, each(RELATIONS.length, 1)),
    places,
  };
}
