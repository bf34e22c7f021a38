/**
 * How does a journey get a graph that is too large to be drawn in detail?
 *
 * A GEXF file as another program writes it, from a seed: groups of unequal size, most edges inside a group, a few
 * nodes with many edges. The same each time.
 */
import { seededRandom } from '../../src/kit/seeded-random.ts';

export const labelOf = (node: number): string => `Member ${node}`;

export function largeGexf(nodes: number, edges: number): string {
  const random = seededRandom(11);
  const groups = Math.max(3, Math.round(Math.sqrt(nodes) / 3));
  const groupOf = Array.from({ length: nodes }, () => Math.floor(random() ** 1.6 * groups));
  const membersOf = Array.from({ length: groups }, () => [] as number[]);
  for (const [node, group] of groupOf.entries()) membersOf[group]?.push(node);
  const anyone = groupOf.map((_, node) => node);
  const pick = (among: readonly number[]): number =>
    among[Math.floor(random() ** 2.2 * among.length)] ?? 0;
  const edgeOf = (edge: number): string => {
    const source = pick(anyone);
    const target = pick(random() < 0.8 ? (membersOf[groupOf[source] ?? 0] ?? anyone) : anyone);
    const since = 1950 + Math.floor(random() * 75);
    return `<edge id="e${edge}" source="n${source}" target="n${target}" weight="${1 + (edge % 9)}"><attvalues><attvalue for="0" value="${since}"/></attvalues></edge>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="0" title="group" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="0" title="since" type="integer"/></attributes>',
    '<nodes>',
    ...groupOf.map(
      (group, node) =>
        `<node id="n${node}" label="${labelOf(node)}"><attvalues><attvalue for="0" value="g${group}"/></attvalues></node>`,
    ),
    '</nodes><edges>',
    ...Array.from({ length: edges }, (_, edge) => edgeOf(edge)),
    '</edges></graph></gexf>',
  ].join('\n');
}
