/**
 * How large is the point of each entity of a crowd, and in which ink?
 *
 * Columns of numbers as in disc-looks.ts, made from bits: no mark, no look-up for an entity. Points are quiet, so that
 * what is drawn in detail stands out among them; what is lit, or joined to what the pointer is at, has full ink.
 */
import { addBit, hasBit, makeBits, numbersIn, type Bits } from '../graph/bit-set.ts';
import { endsOf } from '../graph/build.ts';
import { nodeRadius } from '../graph/node-radius.ts';
import { clamp } from '../kit/plane.ts';
import { isActor } from '../model/entity.ts';
import { bytesOf, type DiscLooks } from './disc-looks.ts';
import { crowdFactor, type Crowd } from './picture.ts';

/** Of the size of its disc: beside what is in detail a point is no more than a point. */
const SHARE = 0.6;
/** However far one is, a point can be seen. */
const LEAST_PX = 1.1;
/** Of full ink: what steps back where others are lit. */
const FADED_SHARE = 0.3;

/** How thick the ink of a point is: thin where there are many, so that points upon points are seen to be more. */
const inkOf = (count: number): number => clamp(1.7 / count ** 0.14, 0.25, 0.65);

/** In CSS pixels at scale 1; 0 for what is not shown. */
export function pointRadii({
  kg,
  seenEntities,
}: Pick<Crowd, 'kg' | 'seenEntities'>): Float32Array<ArrayBuffer> {
  const { entities } = kg.dataset;
  const radii = new Float32Array(entities.length);
  const share = SHARE * crowdFactor(entities.length);
  for (const number of numbersIn(seenEntities)) {
    const entity = entities[number];
    if (entity) radii[number] = nodeRadius(endsOf(kg, number), isActor(entity)) * share;
  }
  return radii;
}

/** An entity and those that a shown relation joins to it. */
export function joinedTo({ kg, seen }: Pick<Crowd, 'kg' | 'seen'>, entity: number): Bits {
  const { out, into, nodeCount } = kg.index.graph;
  const found = makeBits(nodeCount);
  addBit(found, entity);
  for (const { offsets, edges, neighbours } of [out, into])
    for (let at = offsets[entity] ?? 0; at < (offsets[entity + 1] ?? 0); at += 1)
      if (hasBit(seen, edges[at] ?? -1)) addBit(found, neighbours[at] ?? -1);
  return found;
}

/** `hovered`: what the pointer is at is lit beside what is chosen; all else steps back. */
export function pointLooks(
  crowd: Pick<Crowd, 'lights' | 'palette' | 'counts'>,
  radii: Float32Array<ArrayBuffer>,
  hovered: Bits | null,
): DiscLooks {
  const { palette, lights, counts } = crowd;
  const { litEntities } = lights;
  // Four bytes of colour are written as one word.
  const wordOf = (ink: number): number => {
    const [red = 0, green = 0, blue = 0] = bytesOf(palette.ink);
    const bytes = Uint8Array.of(red, green, blue, Math.round(255 * ink));
    return new Uint32Array(bytes.buffer)[0] ?? 0;
  };
  const ink = inkOf(counts.shownEntities);
  const full = wordOf(1);
  const isAnyLit = litEntities !== null || hovered !== null;
  const colours = new Uint32Array(radii.length).fill(wordOf(isAnyLit ? FADED_SHARE * ink : ink));
  for (const bits of [litEntities, hovered])
    if (bits !== null) for (const number of numbersIn(bits)) colours[number] = full;
  return { radii, colours: new Uint8Array(colours.buffer), leastPx: LEAST_PX };
}
