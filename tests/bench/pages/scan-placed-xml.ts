/**
 * How fast could a browser get a placed GEXF file into the arrays that are drawn?
 *
 * The scan of limits/scan-text.ts with places: one pass forward, ids to numbers, places and ends in typed arrays.
 * Nodes without a place get a seeded one. Of the essay's JSON the same arrays.
 */
import { seededRandom } from '../../../src/kit/seeded-random.ts';

export interface Placed {
  readonly ids: ReadonlyMap<string, number>;
  readonly places: Float32Array;
  readonly ends: Uint32Array;
}

const WIDE = 1000;

interface EssayGraph {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly x: number; readonly y: number };
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

function fromJson(text: string): Placed {
  const { nodes, edges }: EssayGraph = JSON.parse(text);
  const ids = new Map(nodes.map(({ key }, at) => [key, at]));
  const numberOf = (id: string) => ids.get(id) ?? 0;
  return {
    ids,
    places: Float32Array.from(nodes.flatMap(({ attributes: { x, y } }) => [x, y])),
    ends: Uint32Array.from(
      edges.flatMap(({ source, target }) => [numberOf(source), numberOf(target)]),
    ),
  };
}

export function scanPlacedXml(text: string): Placed {
  if (text.startsWith('{')) return fromJson(text);
  const valueAfter = (name: string, from: number): string => {
    const start = text.indexOf(name, from) + name.length;
    return text.slice(start, text.indexOf('"', start));
  };
  const random = seededRandom(1);
  const ids = new Map<string, number>();
  const places: number[] = [];
  for (let at = text.indexOf('<node '), next = 0; at >= 0; at = next) {
    next = text.indexOf('<node ', at + 6);
    ids.set(valueAfter(' id="', at), ids.size);
    const place = text.indexOf('position ', at);
    if (place < 0 || (next >= 0 && place > next))
      places.push((random() - 0.5) * WIDE, (random() - 0.5) * WIDE);
    else places.push(Number(valueAfter(' x="', place)), Number(valueAfter(' y="', place)));
  }
  const ends: number[] = [];
  for (let at = text.indexOf('<edge '); at >= 0; at = text.indexOf('<edge ', at + 6))
    ends.push(ids.get(valueAfter(' source="', at)) ?? 0, ids.get(valueAfter(' target="', at)) ?? 0);
  return { ids, places: Float32Array.from(places), ends: Uint32Array.from(ends) };
}
