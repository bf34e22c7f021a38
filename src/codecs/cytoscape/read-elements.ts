/**
 * Which nodes and edges do the elements of a Cytoscape JSON file make?
 *
 * As Cytoscape.js, Cytoscape (.cyjs) and networkx write them. Data become columns in the order in which they
 * first come. What has no place in a graph (looks, selection, the state of the view) is left out with a note.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw } from '../codec.ts';
import { OpenEdges, type ReadGraph } from '../flat/flat-edges.ts';
import type { FlatNode } from '../flat/flat-graph.ts';
import type { Notes } from '../flat/notes.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import { LIMITS } from '../limits.ts';
import { toCellText, toIdText } from './data-values.ts';
import type { ElementList, Entries, FoundElements } from './element-lists.ts';
import { flawOf, toEntries, valueOf } from './split-elements.ts';

const nameOf = ({ what, numbers }: ElementList, at: number): string => `${what} ${numbers[at]}`;

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

/** What becomes of one value of an element. */
interface Step {
  readonly key: string;
  /** Its place among the values of the element. */
  readonly at: number;
  /** Noted by Cytoscape about its own session. */
  readonly isSession: boolean;
  /** The place of what it may only say a second time; −1 where that is not there. */
  readonly twin: number;
  /** The column it goes to, known from its first use on. */
  column: number;
}

/** What becomes of the values that stand under some keys. */
function planOf(
  keys: readonly string[],
  own: ReadonlySet<string>,
  isDesktop: boolean,
): readonly Step[] {
  const hasLabel = keys.includes('label');
  return keys.flatMap((key, at): readonly Step[] => {
    // What stands elsewhere is no column, nor is the name where it is the label.
    if (own.has(key) || (key === 'name' && !hasLabel)) return [];
    const isSession = isDesktop && (key === 'SUID' || key === 'selected');
    const isShared = isDesktop && key.startsWith('shared_');
    const twin = isShared ? keys.indexOf(key.slice('shared_'.length)) : -1;
    return [{ key, at, isSession, twin, column: -1 }];
  });
}

interface Columns {
  readonly names: readonly string[];
  /** Of each element the place of its cells among the rows. */
  readonly rowOf: readonly number[];
  readonly rows: SharedRows;
}

function gatherColumns(
  list: ElementList,
  own: ReadonlySet<string>,
  { notes, flaws, isDesktop }: Reading,
): Columns {
  const { shapeOf, starts, values } = list;
  const names = new Map<string, number>();
  const plans = list.shapes.map((keys) => planOf(keys, own, isDesktop));
  const rows = new SharedRows();
  const row: (string | undefined)[] = [];
  const rowOf: number[] = [];
  const findColumn = (key: string): number => {
    const index = names.get(key) ?? names.size;
    if (index === names.size) names.set(key, index);
    return index;
  };
  for (let at = 0; at < list.count; at += 1) {
    const start = starts[at] ?? 0;
    let length = 0;
    for (const step of plans[shapeOf[at] ?? 0] ?? []) {
      const value = values[start + step.at];
      if (step.isSession || (step.twin !== -1 && value === values[start + step.twin])) {
        notes.tell('dropped', 'What Cytoscape notes about its own session was left out.');
        continue;
      }
      if (step.column === -1) step.column = findColumn(step.key);
      const text = typeof value === 'string' ? value : toCellText(value, notes);
      for (; length <= step.column; length += 1) row[length] = undefined;
      row[step.column] = text;
      if (text !== undefined && text.length > LIMITS.textLength)
        flaws.push(
          flawOf(`A value of ${nameOf(list, at)} has more than ${LIMITS.textLength} characters.`),
        );
    }
    rowOf.push(rows.place(row, length));
  }
  return { names: [...names.keys()], rowOf, rows };
}

const KNOWN_PARTS: ReadonlySet<string> = new Set(['position', 'group']);

function tellLeftOut(others: Entries | null | undefined, notes: Notes): void {
  if (others === null || others === undefined) return;
  for (const key of Object.keys(others))
    if (!KNOWN_PARTS.has(key))
      notes.tell(
        'dropped',
        'Looks and states of single elements (style, classes, selection) were left out.',
      );
}

function readPosition(
  list: ElementList,
  at: number,
  flaws: ReadFlaw[],
): { x?: number; y?: number } {
  const position = toEntries(valueOf(list.others[at] ?? null, 'position'));
  if (position === null) return {};
  const x = valueOf(position, 'x');
  const y = valueOf(position, 'y');
  const isPlace = [x, y].every((value) => typeof value === 'number' && Number.isFinite(value));
  if (typeof x === 'number' && typeof y === 'number' && isPlace) return { x, y: 0 - y };
  flaws.push(flawOf(`The position of ${nameOf(list, at)} is no pair of finite numbers x and y.`));
  return {};
}

/** Reads what an element says under keys that every list of keys has in a place of its own. */
function makeGetter(list: ElementList, key: string) {
  const { shapeOf, starts, values } = list;
  const places = list.shapes.map((keys) => keys.indexOf(key));
  return (at: number): unknown => {
    const place = places[shapeOf[at] ?? 0] ?? -1;
    return place === -1 ? undefined : values[(starts[at] ?? 0) + place];
  };
}

/** The id under this key, or a flaw: given, and text or a whole number that JSON can hold. */
function makeIdReader(list: ElementList, key: string, { notes, flaws }: Reading) {
  const get = makeGetter(list, key);
  return (at: number): string => {
    const value = get(at);
    if (typeof value === 'string') return value;
    const id = toIdText(value, notes);
    if (id.ok) return id.value;
    flaws.push(flawOf(`The ${key} of ${nameOf(list, at)} ${id.failure}`));
    return '';
  };
}

function makeLabelReader(list: ElementList, { notes }: Reading) {
  const getLabel = makeGetter(list, 'label');
  const getName = makeGetter(list, 'name');
  return (at: number): string | undefined => toCellText(getLabel(at) ?? getName(at), notes);
}

function readNodes(list: ElementList, reading: Reading) {
  const { notes, flaws } = reading;
  const { names, rowOf, rows } = gatherColumns(list, NODE_OWN, reading);
  const hasParent = list.shapes.map((keys) => keys.includes('parent'));
  const readId = makeIdReader(list, 'id', reading);
  const readLabel = makeLabelReader(list, reading);
  const nodes = list.numbers.map((_, at): FlatNode => {
    tellLeftOut(list.others[at], notes);
    if (hasParent[list.shapeOf[at] ?? 0] === true)
      notes.tell(
        'changed',
        'Nodes inside other nodes stand beside them; “parent” is kept as a column.',
      );
    return {
      id: readId(at),
      label: readLabel(at),
      cells: rows.all[rowOf[at] ?? 0] ?? [],
      ...readPosition(list, at, flaws),
    };
  });
  return { nodes, names };
}

function readEdges(list: ElementList, reading: Reading) {
  const { notes, isDirected } = reading;
  const { names, rowOf, rows } = gatherColumns(list, EDGE_OWN, reading);
  const getId = makeGetter(list, 'id');
  const readId = makeIdReader(list, 'id', reading);
  const readSource = makeIdReader(list, 'source', reading);
  const readTarget = makeIdReader(list, 'target', reading);
  const readLabel = makeLabelReader(list, reading);
  const open = new OpenEdges();
  for (let at = 0; at < list.count; at += 1) {
    tellLeftOut(list.others[at], notes);
    const id = getId(at) === undefined ? undefined : readId(at);
    const source = readSource(at);
    open.add(id, source, readTarget(at), readLabel(at), isDirected, undefined);
    open.rowOf[at] = rowOf[at] ?? 0;
  }
  return { edges: open.close(rows.all), names };
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

/** `flaws` are those that were found before. */
export function readElements(
  found: FoundElements,
  flaws: ReadFlaw[],
  notes: Notes,
): Result<ReadGraph, readonly ReadFlaw[]> {
  const count = found.nodes.count + found.edges.count;
  if (count > LIMITS.elements)
    return failure([flawOf(`The graph has ${count} elements; ${LIMITS.elements} are allowed.`)]);
  const reading = readTop(found.top, notes, flaws);
  const { nodes, names: nodeNames } = readNodes(found.nodes, reading);
  const { edges, names: edgeNames } = readEdges(found.edges, reading);
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
