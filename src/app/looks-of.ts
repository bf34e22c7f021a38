/**
 * In which colours and sizes do other programs get the graph?
 *
 * Those of the picture by day, with nothing singled out: what the reader happened to hover, or the hour of
 * the day, is no part of the graph. What is no actor takes the colour of its ring, since a disc of paper
 * would vanish on the white of others.
 */
import type { Looks } from '../codecs/codec.ts';
import { addBit, makeBits } from '../graph/bit-set.ts';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Records } from '../model/dataset.ts';
import { nodeLook } from '../scene/node-look.ts';
import { DAY } from '../scene/palette.ts';
import { paint } from '../scene/picture.ts';

const toTenth = (px: number): number => Math.round(px * 10) / 10;

export function looksOf(kg: KnowledgeGraph, { entities, relations }: Records): Looks {
  const { numberOf, relationNumberOf, graph } = kg.index;
  const seenEntities = makeBits(graph.nodeCount);
  for (const { id } of entities) addBit(seenEntities, numberOf.get(id) ?? -1);
  const seen = makeBits(graph.edgeCount);
  for (const { id } of relations) addBit(seen, relationNumberOf.get(id) ?? -1);
  const picture = paint(
    kg,
    { selection: { kind: 'nothing' }, pins: [] },
    { seen, seenEntities, emphasis: null },
    DAY,
  );
  return {
    entities: new Map(
      picture.nodes.map((node) => [
        node.entity,
        { colour: nodeLook(node, DAY).ring, sizePx: toTenth(2 * node.radiusPx) },
      ]),
    ),
    relations: new Map(
      picture.edges.map(({ relation, colour, widthPx }) => [
        relation,
        { colour, widthPx: toTenth(widthPx) },
      ]),
    ),
  };
}
