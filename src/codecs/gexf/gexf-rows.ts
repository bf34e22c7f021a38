/**
 * What does GEXF say of one node or edge?
 *
 * An opener for each element that stands in or under `<node>` and `<edge>`. What GEXF has a place for and a
 * reading has not (weights, times, nodes in nodes, kinds of parallel edges) becomes a column with a note. Of
 * the picture only positions are taken.
 */
import type { Gatherer, OpenRow } from '../xml/gatherer.ts';
import { readNumber } from '../xml/read-number.ts';
import type { XmlTag } from '../xml/read-xml.ts';
import { isTimeName, sayTimes } from './gexf-times.ts';

const DIRECTIONS: ReadonlyMap<string, boolean> = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
]);

/** True or false; undefined for what GEXF does not know. */
export const readDirection = (type: string | undefined): boolean | undefined =>
  type === undefined ? undefined : DIRECTIONS.get(type.toLowerCase());

function keepTimes(gatherer: Gatherer, row: OpenRow, tag: XmlTag): void {
  const times = sayTimes(tag);
  if (times === undefined) return;
  row.times.push(times);
  gatherer.tools.tell(
    'widened',
    'When a node or an edge is there has no place in a reading; it is kept as the column “spells”.',
    tag.line,
  );
}

export function beginNode(gatherer: Gatherer, tag: XmlTag): void {
  const outer = gatherer.row?.node?.id;
  const row = gatherer.openNode(tag.get('id'), tag.get('label'), tag.line);
  let parent = outer;
  let hasTimes = false;
  for (let at = 0; at < tag.count; at += 1) {
    const name = tag.names[at] ?? '';
    if (name === 'id' || name === 'label') continue;
    if (name === 'pid') parent = tag.values[at];
    else if (isTimeName(name)) hasTimes = true;
    else gatherer.keepUnknown(row, name, tag.values[at] ?? '');
  }
  if (parent !== undefined) gatherer.keepParent(row, parent);
  if (hasTimes) keepTimes(gatherer, row, tag);
}

/** Said of an edge in the tag itself; what is missing is undefined. */
const EDGE_NAMES: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'label',
  'type',
  'weight',
  'kind',
]);

export function beginEdge(gatherer: Gatherer, tag: XmlTag, isDirectedByDefault: boolean): void {
  const type = tag.get('type');
  const direction = readDirection(type);
  const row = gatherer.openEdge(
    { source: tag.get('source'), target: tag.get('target') },
    {
      id: tag.get('id'),
      label: tag.get('label'),
      isDirected: direction ?? isDirectedByDefault,
      line: tag.line,
    },
  );
  if (type !== undefined && direction === undefined) keepType(gatherer, row, type);
  const weight = tag.get('weight');
  if (weight !== undefined) gatherer.keepWeight(row, weight);
  row.kind = tag.get('kind');
  let hasTimes = false;
  for (let at = 0; at < tag.count; at += 1) {
    const name = tag.names[at] ?? '';
    if (EDGE_NAMES.has(name)) continue;
    if (isTimeName(name)) hasTimes = true;
    else gatherer.keepUnknown(row, name, tag.values[at] ?? '');
  }
  if (hasTimes) keepTimes(gatherer, row, tag);
}

/** networkx writes a column called "type" into this attribute. */
function keepType(gatherer: Gatherer, row: OpenRow, type: string): void {
  gatherer.keep(row, 'type', 'string', type);
  gatherer.tools.tell(
    'changed',
    'An edge type that is none of GEXF (directed, undirected, mutual) is kept as the column “type”.',
    row.line,
  );
}

/** All that was said of the innermost row is known. */
export function endRow(gatherer: Gatherer): void {
  const { row } = gatherer;
  if (row === undefined) return;
  if (row.times.length > 0) gatherer.keep(row, 'spells', 'string', row.times.join('; '));
  // A kind that only repeats the column "type", as in our own files, says nothing of its own.
  if (row.kind !== undefined && row.kind !== row.cells[row.table.findNamed('type')])
    gatherer.keep(row, 'kind', 'string', row.kind);
  gatherer.closeRow();
}

export function addValue(gatherer: Gatherer, tag: XmlTag): void {
  const { row } = gatherer;
  // Version 1.0 and some writers since have `id` where all others have `for`.
  const id = tag.get('for') ?? tag.get('id');
  const value = tag.get('value');
  if (row === undefined) return;
  if (id === undefined || value === undefined) {
    gatherer.tools.tell('dropped', 'An <attvalue> without “for” or “value” is left out.', tag.line);
    return;
  }
  const times = tag.count > 2 ? sayTimes(tag) : undefined;
  if (times !== undefined)
    gatherer.tools.tell(
      'changed',
      'Values that change over time are kept as text, each with its time.',
      tag.line,
    );
  row.table.put(
    row.cells,
    row.table.find(id, tag.line),
    times === undefined ? value : `${value} ${times}`,
    tag.line,
  );
}

export function addSpell(gatherer: Gatherer, tag: XmlTag): void {
  if (gatherer.row !== undefined) keepTimes(gatherer, gatherer.row, tag);
}

export function addParent(gatherer: Gatherer, tag: XmlTag): void {
  const parent = tag.get('for');
  if (gatherer.row !== undefined && parent !== undefined) gatherer.keepParent(gatherer.row, parent);
}

/** An element of the picture: positions are taken, all else is left out. */
export function addDrawing(gatherer: Gatherer, tag: XmlTag): void {
  const { row } = gatherer;
  if (tag.name !== 'position' || row?.node === undefined) {
    gatherer.tools.tell(
      'dropped',
      'Colours, sizes and shapes are left out: Relata draws by what a relation says.',
      tag.line,
    );
    return;
  }
  if (row.node.x !== undefined)
    gatherer.tools.tell('changed', 'Of two positions of a node the last is taken.', tag.line);
  gatherer.place(row, readNumber(tag.get('x')), readNumber(tag.get('y')));
  const height = tag.get('z');
  if (height !== undefined && readNumber(height) !== 0)
    gatherer.tools.tell(
      'dropped',
      'Positions are taken as they lie in the plane, without z.',
      tag.line,
    );
}
