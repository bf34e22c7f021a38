/**
 * Where in a GraphML file may which element stand, and what is done there?
 *
 * Hyperedges, ports, endpoints and locators are not in the table: a reading has no place for them. A `<graph>`
 * may stand in a node, and `<data>` in nearly everything.
 */
import type { XmlTag } from '../xml/xml-tag.ts';

export type Place =
  | 'file'
  | 'graphml'
  | 'key'
  | 'graph'
  | 'node'
  | 'edge'
  | 'data'
  /** What yEd says of how it draws a node or an edge, and a label in that. */
  | 'drawing'
  | 'label'
  | 'default'
  | 'description'
  /** An element of which all was said, or that is left out with all in it. */
  | 'nothing';

/** What the reader does at elements that say something. */
export interface GraphmlSteps {
  readonly beginKey: (tag: XmlTag) => Place;
  readonly beginGraph: (tag: XmlTag) => Place;
  readonly beginNode: (tag: XmlTag) => Place;
  readonly beginEdge: (tag: XmlTag) => Place;
  readonly beginData: (tag: XmlTag) => Place;
}

type Opener = (steps: GraphmlSteps, tag: XmlTag) => Place;

const enter =
  (place: Place): Opener =>
  () =>
    place;
const data: Opener = (steps, tag) => steps.beginData(tag);
const NOTHING: ReadonlyMap<string, Opener> = new Map();

/** What may lie in each place; all else is left out with a note. */
export const INSIDE: Readonly<Record<Place, ReadonlyMap<string, Opener>>> = {
  file: NOTHING,
  graphml: new Map([
    ['key', (steps, tag) => steps.beginKey(tag)],
    ['graph', (steps, tag) => steps.beginGraph(tag)],
    ['data', data],
    ['desc', enter('description')],
  ]),
  key: new Map([
    ['default', enter('default')],
    ['desc', enter('description')],
  ]),
  graph: new Map([
    ['node', (steps, tag) => steps.beginNode(tag)],
    ['edge', (steps, tag) => steps.beginEdge(tag)],
    ['data', data],
    ['desc', enter('description')],
  ]),
  node: new Map([
    ['data', data],
    ['graph', (steps, tag) => steps.beginGraph(tag)],
    ['desc', enter('description')],
  ]),
  edge: new Map([
    ['data', data],
    ['desc', enter('description')],
  ]),
  data: NOTHING,
  drawing: NOTHING,
  label: NOTHING,
  default: NOTHING,
  description: NOTHING,
  nothing: NOTHING,
};

/** Places whose text says something. */
export const WITH_TEXT: ReadonlySet<Place> = new Set(['data', 'label', 'default', 'description']);
