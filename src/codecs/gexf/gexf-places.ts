/**
 * Where in a GEXF file may which element stand, and what is done there?
 *
 * The same name means something else elsewhere: `<edges>` in a node are those of its inner graph, and a `<node>`
 * outside of `<nodes>` is nothing.
 */
import type { Gatherer } from '../xml/gatherer.ts';
import type { XmlTag } from '../xml/xml-tag.ts';
import { addParent, addSpell, addValue } from './gexf-rows.ts';

export type Place =
  | 'file'
  | 'gexf'
  | 'meta'
  | 'graph'
  | 'attributes'
  | 'attribute'
  | 'nodes'
  | 'node'
  | 'edges'
  | 'edge'
  | 'values'
  | 'spells'
  | 'parents'
  /** An element whose text is wanted, and nothing in it. */
  | 'text'
  /** An element of which all was said, or that is left out with all in it. */
  | 'nothing';

/** What the reader does at elements that say something. */
export interface GexfSteps {
  readonly beginGraph: (tag: XmlTag) => Place;
  readonly beginClass: (tag: XmlTag) => Place;
  readonly beginColumn: (tag: XmlTag) => Place;
  readonly beginNode: (tag: XmlTag) => Place;
  readonly beginEdge: (tag: XmlTag) => Place;
  readonly add: (what: (gatherer: Gatherer, tag: XmlTag) => void, tag: XmlTag) => Place;
}

type Opener = (steps: GexfSteps, tag: XmlTag) => Place;

const enter =
  (place: Place): Opener =>
  () =>
    place;

const ROW: readonly (readonly [string, Opener])[] = [
  ['attvalues', enter('values')],
  ['attvalue', (steps, tag) => steps.add(addValue, tag)],
  ['spells', enter('spells')],
  ['slices', enter('spells')],
];

const NOTHING: ReadonlyMap<string, Opener> = new Map();

/** What may lie in each place; all else is left out with a note. */
export const INSIDE: Readonly<Record<Place, ReadonlyMap<string, Opener>>> = {
  file: NOTHING,
  gexf: new Map([
    ['meta', enter('meta')],
    ['graph', (steps, tag) => steps.beginGraph(tag)],
  ]),
  meta: NOTHING,
  graph: new Map([
    ['attributes', (steps, tag) => steps.beginClass(tag)],
    ['nodes', enter('nodes')],
    ['edges', enter('edges')],
  ]),
  attributes: new Map([['attribute', (steps, tag) => steps.beginColumn(tag)]]),
  attribute: new Map([
    ['default', enter('text')],
    ['options', enter('text')],
  ]),
  nodes: new Map([['node', (steps, tag) => steps.beginNode(tag)]]),
  node: new Map([
    ...ROW,
    ['nodes', enter('nodes')],
    ['edges', enter('edges')],
    ['parents', enter('parents')],
  ]),
  edges: new Map([['edge', (steps, tag) => steps.beginEdge(tag)]]),
  edge: new Map(ROW),
  values: new Map([['attvalue', (steps, tag) => steps.add(addValue, tag)]]),
  spells: new Map([
    ['spell', (steps, tag) => steps.add(addSpell, tag)],
    ['slice', (steps, tag) => steps.add(addSpell, tag)],
  ]),
  parents: new Map([['parent', (steps, tag) => steps.add(addParent, tag)]]),
  text: NOTHING,
  nothing: NOTHING,
};
