/**
 * Which nodes and edges does a Cytoscape JSON value hold?
 *
 * Elements as { nodes, edges } or as one list, where `group` or the presence of a source tells which is which;
 * as Cytoscape.js, Cytoscape (.cyjs) and networkx write them. Data become columns in the order in which they
 * first come. What has no place in a graph (looks, selection, the state of the view) is left out with a note.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw } from '../codec.ts';
import type { Cells, FlatEdge, FlatGraph, FlatNode } from '../flat/flat-graph.ts';
import type { Notes } from '../flat/notes.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import { LIMITS } from '../limits.ts';
import { toCellText, toIdText } from './data-values.ts';

/** An object as the strict reader made it: own keys only, and never `__proto__`. */
type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toEntries = (value: unknown): Entries | null => (isEntries(value) ? value : null);

const valueOf = (entries: Entries | null, key: string): unknown =>
  entries !== null && Object.hasOwn(entries, key) ? entries[key] : undefined;

/** A place in a JSON value has no line any more: the sentence says which element it is. */
const flawOf = (sentence: string): ReadFlaw => ({ line: 1, column: 1, sentence });

interface Element {
  /** "node", and 3 for the third that stands in the file. */
  readonly what: string;
  readonly number: number;
  readonly entries: Entries;
  readonly data: Entries;
}

const nameOf = ({ what, number }: Element): string => `${what} ${number}`;

interface Elements {
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
}

function toElements(list: unknown, what: string, flaws: ReadFlaw[]): readonly Element[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    flaws.push(flawOf(`The ${what}s should be a list.`));
    return [];
  }
  const items: readonly unknown[] = list;
  const elements: Element[] = [];
  for (const [index, item] of items.entries()) {
    const entries = toEntries(item);
    const data = toEntries(valueOf(entries, 'data'));
    if (entries !== null && data !== null)
      elements.push({ what, number: index + 1, entries, data });
    else flaws.push(flawOf(`The ${what} ${index + 1} has no data; write { "data": { "id": … } }.`));
  }
  return elements;
}

const isEdge = ({ entries, data }: Element): boolean =>
  valueOf(entries, 'group') === undefined
    ? Object.hasOwn(data, 'source') || Object.hasOwn(data, 'target')
    : valueOf(entries, 'group') === 'edges';

function splitElements(value: unknown, flaws: ReadFlaw[]): Elements {
  if (Array.isArray(value)) {
    const all = toElements(value, 'element', flaws);
    return { nodes: all.filter((one) => !isEdge(one)), edges: all.filter(isEdge) };
  }
  const entries = toEntries(value);
  if (entries === null) flaws.push(flawOf('The elements should be a list, or { nodes, edges }.'));
  return {
    nodes: toElements(valueOf(entries, 'nodes'), 'node', flaws),
    edges: toElements(valueOf(entries, 'edges'), 'edge', flaws),
  };
}

const NODE_OWN: ReadonlySet<string> = new Set(['id', 'label']);
const EDGE_OWN: ReadonlySet<string> = new Set(['id', 'source', 'target', 'label']);

/** What goes along while a file is read. */
interface Reading {
  readonly notes: Notes;
  readonly flaws: ReadFlaw[];
  /** Made by Cytoscape itself, whose tables hold more than the graph. */
  readonly isDesktop: boolean;
  readonly isDirected: boolean;
  readonly name: string;
}

interface Columns {
  readonly names: readonly string[];
  /** A row an element. */
  readonly rows: readonly Cells[];
}

/** What Cytoscape notes about its own session, or says a second time. */
const isSession = (key: string, data: Entries): boolean =>
  key === 'SUID' ||
  key === 'selected' ||
  (key.startsWith('shared_') && valueOf(data, key) === valueOf(data, key.slice('shared_'.length)));

function gatherColumns(
  elements: readonly Element[],
  own: ReadonlySet<string>,
  { notes, flaws, isDesktop }: Reading,
): Columns {
  const names = new Map<string, number>();
  const shared = new SharedRows();
  const row: (string | undefined)[] = [];
  const rows = elements.map((element) => {
    const { data } = element;
    let length = 0;
    for (const key of Object.keys(data)) {
      // What stands elsewhere is no column, nor is the name where it is the label.
      if (own.has(key) || (key === 'name' && valueOf(data, 'label') === undefined)) continue;
      if (isDesktop && isSession(key, data)) {
        notes.tell('dropped', 'What Cytoscape notes about its own session was left out.');
        continue;
      }
      const index = names.get(key) ?? names.size;
      if (index === names.size) names.set(key, index);
      const text = toCellText(data[key], notes);
      for (; length <= index; length += 1) row[length] = undefined;
      row[index] = text;
      if (text !== undefined && text.length > LIMITS.textLength)
        flaws.push(
          flawOf(`A value of ${nameOf(element)} has more than ${LIMITS.textLength} characters.`),
        );
    }
    return shared.find(row, length);
  });
  return { names: [...names.keys()], rows };
}

const KNOWN_PARTS: ReadonlySet<string> = new Set(['data', 'position', 'group']);

function tellLeftOut({ entries }: Element, notes: Notes): void {
  for (const key of Object.keys(entries))
    if (!KNOWN_PARTS.has(key))
      notes.tell(
        'dropped',
        'Looks and states of single elements (style, classes, selection) were left out.',
      );
}

function readPosition(element: Element, flaws: ReadFlaw[]): { x?: number; y?: number } {
  const position = toEntries(valueOf(element.entries, 'position'));
  if (position === null) return {};
  const x = valueOf(position, 'x');
  const y = valueOf(position, 'y');
  const isPlace = [x, y].every((value) => typeof value === 'number' && Number.isFinite(value));
  if (typeof x === 'number' && typeof y === 'number' && isPlace) return { x, y: 0 - y };
  flaws.push(flawOf(`The position of ${nameOf(element)} is no pair of finite numbers x and y.`));
  return {};
}

/** The id under this key, or a flaw: given, and text or a whole number that JSON can hold. */
function readId(element: Element, key: string, notes: Notes, flaws: ReadFlaw[]): string {
  const value = valueOf(element.data, key);
  if (typeof value === 'string') return value;
  const id = toIdText(value, notes);
  if (id.ok) return id.value;
  flaws.push(flawOf(`The ${key} of ${nameOf(element)} ${id.failure}`));
  return '';
}

function readLabel({ data }: Element, notes: Notes): string | undefined {
  return toCellText(valueOf(data, 'label') ?? valueOf(data, 'name'), notes);
}

function readNodes(elements: readonly Element[], reading: Reading) {
  const { notes, flaws } = reading;
  const columns = gatherColumns(elements, NODE_OWN, reading);
  const nodes = elements.map((element, index): FlatNode => {
    tellLeftOut(element, notes);
    if (Object.hasOwn(element.data, 'parent'))
      notes.tell(
        'changed',
        'Nodes inside other nodes stand beside them; “parent” is kept as a column.',
      );
    return {
      id: readId(element, 'id', notes, flaws),
      label: readLabel(element, notes),
      cells: columns.rows[index] ?? [],
      ...readPosition(element, flaws),
    };
  });
  return { nodes, names: columns.names };
}

function readEdges(elements: readonly Element[], reading: Reading) {
  const { notes, flaws, isDirected } = reading;
  const columns = gatherColumns(elements, EDGE_OWN, reading);
  const edges = elements.map((element, index): FlatEdge => {
    tellLeftOut(element, notes);
    return {
      id:
        valueOf(element.data, 'id') === undefined ? undefined : readId(element, 'id', notes, flaws),
      source: readId(element, 'source', notes, flaws),
      target: readId(element, 'target', notes, flaws),
      label: readLabel(element, notes),
      isDirected,
      cells: columns.rows[index] ?? [],
    };
  });
  return { edges, names: columns.names };
}

const toColumns = (names: readonly string[]) =>
  names.map((name) => ({ name, type: 'string' as const }));

/** Of the whole file: what is read here, what says how it was made, and the rest, which is left out. */
const READ_AT_TOP: ReadonlySet<string> = new Set([
  'elements',
  'data',
  'directed',
  'multigraph',
  'format_version',
  'generated_by',
  'target_cytoscapejs_version',
]);

function readTop(top: Entries | null, notes: Notes, flaws: ReadFlaw[]): Reading {
  for (const key of Object.keys(top ?? {}))
    if (!READ_AT_TOP.has(key))
      notes.tell('dropped', 'The style sheet and the state of the view were left out.');
  const data = toEntries(valueOf(top, 'data'));
  const name = valueOf(data, 'name') ?? valueOf(data, 'shared_name') ?? valueOf(data, 'title');
  const maker = valueOf(top, 'generated_by');
  return {
    notes,
    flaws,
    name: typeof name === 'string' ? name : 'A graph from Cytoscape',
    // networkx says so; Cytoscape itself has no undirected edges.
    isDirected: valueOf(top, 'directed') !== false,
    isDesktop: typeof maker === 'string' && maker.startsWith('cytoscape'),
  };
}

export function readElements(value: unknown, notes: Notes): Result<FlatGraph, readonly ReadFlaw[]> {
  const flaws: ReadFlaw[] = [];
  const top = toEntries(value);
  const elements = splitElements(Array.isArray(value) ? value : valueOf(top, 'elements'), flaws);
  const count = elements.nodes.length + elements.edges.length;
  if (count > LIMITS.elements)
    return failure([flawOf(`The graph has ${count} elements; ${LIMITS.elements} are allowed.`)]);
  const reading = readTop(top, notes, flaws);
  const { nodes, names: nodeNames } = readNodes(elements.nodes, reading);
  const { edges, names: edgeNames } = readEdges(elements.edges, reading);
  if (Math.max(nodeNames.length, edgeNames.length) > LIMITS.columns)
    flaws.push(flawOf(`The elements have more than ${LIMITS.columns} different data.`));
  return flaws.length > 0
    ? failure(flaws.slice(0, 100))
    : success({
        name: reading.name,
        description: '',
        nodeColumns: toColumns(nodeNames),
        edgeColumns: toColumns(edgeNames),
        nodes,
        edges,
      });
}
