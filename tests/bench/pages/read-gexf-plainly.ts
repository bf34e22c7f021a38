/**
 * How do libraries that bring no reader of GEXF get a graph of it?
 *
 * As their users do it: by the browser's own parser and the elements of the document. Nodes without a place get a
 * seeded one. For cytoscape, force-graph and vis-network alike; it is part of what is measured.
 */
import { seededRandom } from '../../../src/kit/seeded-random.ts';

export interface PlainNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

const WIDE = 1000;

export function readGexfPlainly(text: string): PlainGraph {
  const random = seededRandom(1);
  const page = new DOMParser().parseFromString(text, 'application/xml');
  const numberIn = (place: Element | undefined, name: string): number => {
    const value = Number(place?.getAttribute(name) ?? Number.NaN);
    return Number.isFinite(value) ? value : (random() - 0.5) * WIDE;
  };
  return {
    nodes: Array.from(page.getElementsByTagName('node'), (node) => {
      const place = [...node.children].find(({ localName }) => localName === 'position');
      return {
        id: node.getAttribute('id') ?? '',
        label: node.getAttribute('label') ?? '',
        x: numberIn(place, 'x'),
        y: numberIn(place, 'y'),
      };
    }),
    edges: Array.from(page.getElementsByTagName('edge'), (edge) => ({
      source: edge.getAttribute('source') ?? '',
      target: edge.getAttribute('target') ?? '',
    })),
  };
}
