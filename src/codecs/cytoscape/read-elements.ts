/**
 * Which nodes and edges do the elements of a Cytoscape JSON file make?
 *
 * As Cytoscape.js, Cytoscape (.cyjs) and networkx write them. Data become columns in the order in which they
 * first come. What has no place in a graph (looks, selection, the state of the view) is left out with a note.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw } from '../codec.ts';
import { OpenEdges, type ReadGraph } from '../flat/flat-edges.ts';
import type { Cells, FlatNode } from '../flat/flat-graph.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import { keepShape } from '../keep-shape.ts';
import { LIMITS } from '../limits.ts';
import { toCellText, toIdText } from './data-values.ts';
import type { ElementList, Entries, FoundElements } from './element-lists.ts';
import { flawOf, toEntries, valueOf } from './split-elements.ts';

const nameOf = ({ what, numbers }: ElementList, at: number): string => `${what} ${numbers[at]}`;

const NODE_OWN: ReadonlySet<string> = new Set(['id', 'label']);
const EDGE_OWN: ReadonlySet<string> = new Set(['id', 'source', 'target', 'label']);

/** What goes along while a file is read. */
class Reading {
  readonly notes: Notes;
  readonly flaws: ReadFlaw[];
  /** Made by Cytoscape itself, whose tables hold more than the graph. */
  readonly isDesktop: boolean;

  constructor(notes: Notes, flaws: ReadFlaw[], isDesktop: boolean) {
    this.notes = notes;
    this.flaws = flaws;
    this.isDesktop = isDesktop;
  }
}

/** What becomes of one value of an element. */
class Step {
  readonly key: string;
  /** Its place among the values of the element. */
  readonly at: number;
  /** Noted by Cytoscape about its own session. */
  readonly isSession: boolean;
  /** The place of what it may only say a second time; −1 where that is not there. */
  readonly twin: number;
  /** The column it goes to, known from its first use on. */
  column = -1;

  constructor(key: string, at: number, isSession: boolean, twin: number) {
    this.key = key;
    this.at = at;
    this.isSession = isSession;
    this.twin = twin;
  }
}

/** The columns by their names, in the order in which they first come. */
class Columns {
  readonly numbers = new Map<string, number>();

  find(key: string): number {
    const { numbers } = this;
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  }
}

keepShape([new Reading(openNotes(), [], false), new Step('', 0, false, -1), new Columns()]);

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
    return [new Step(key, at, isSession, twin)];
  });
}

/** Of each element the place of its cells among `rows`. Code for a loop over lists stays fast, if it takes no more. */
function gatherRows(
  list: ElementList,
  plans: readonly (readonly Step[])[],
  columns: Columns,
  rows: SharedRows,
  { notes, flaws }: Reading,
): readonly number[] {
  const { shapeOf, starts, values } = list;
  const row: (string | undefined)[] = [];
  const rowOf: number[] = [];
  for (let at = 0; at < shapeOf.length; at += 1) {
    const start = starts[at] ?? 0;
    const plan = plans[shapeOf[at] ?? 0] ?? [];
    let length = 0;
    for (let turn = 0; turn < plan.length; turn += 1) {
      const step = plan[turn];
      if (step === undefined) continue;
      const value = values[start + step.at];
      if (step.isSession || (step.twin !== -1 && value === values[start + step.twin])) {
        notes.tell('dropped', 'What Cytoscape notes about its own session was left out.');
        continue;
      }
      if (step.column === -1) step.column = columns.find(step.key);
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
  return rowOf;
}

function gatherColumns(list: ElementList, own: ReadonlySet<string>, reading: Reading) {
  const plans = list.shapes.map((keys) => planOf(keys, own, reading.isDesktop));
  const columns = new Columns();
  const rows = new SharedRows();
  const rowOf = gatherRows(list, plans, columns, rows, reading);
  return { names: [...columns.numbers.keys()], rowOf, rows: rows.all };
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

const NOWHERE = { x: undefined, y: undefined };

function readPosition(
  list: ElementList,
  at: number,
  flaws: ReadFlaw[],
): { readonly x: number | undefined; readonly y: number | undefined } {
  const position = toEntries(valueOf(list.others[at] ?? null, 'position'));
  if (position === null) return NOWHERE;
  const x = valueOf(position, 'x');
  const y = valueOf(position, 'y');
  const isPlace = [x, y].every((value) => typeof value === 'number' && Number.isFinite(value));
  if (typeof x === 'number' && typeof y === 'number' && isPlace) return { x, y: 0 - y };
  flaws.push(flawOf(`The position of ${nameOf(list, at)} is no pair of finite numbers x and y.`));
  return NOWHERE;
}

/** Where in the values of an element those of this key stand, keys by keys; −1 where they do not. */
const placesOf = ({ shapes }: ElementList, key: string): readonly number[] =>
  shapes.map((keys) => keys.indexOf(key));

function valueAt(list: ElementList, places: readonly number[], at: number): unknown {
  const place = places[list.shapeOf[at] ?? 0] ?? -1;
  return place < 0 ? undefined : list.values[(list.starts[at] ?? 0) + place];
}

/** The id under this key, or a flaw: given, and text or a whole number that JSON can hold. */
function readId(
  list: ElementList,
  key: string,
  places: readonly number[],
  at: number,
  reading: Reading,
): string {
  const value = valueAt(list, places, at);
  if (typeof value === 'string') return value;
  const id = toIdText(value, reading.notes);
  if (id.ok) return id.value;
  reading.flaws.push(flawOf(`The ${key} of ${nameOf(list, at)} ${id.failure}`));
  return '';
}

function toNodes(
  list: ElementList,
  rowOf: readonly number[],
  rows: readonly Cells[],
  reading: Reading,
): readonly FlatNode[] {
  const { notes, flaws } = reading;
  const parents = placesOf(list, 'parent');
  const ids = placesOf(list, 'id');
  const labels = placesOf(list, 'label');
  const called = placesOf(list, 'name');
  const nodes: FlatNode[] = [];
  for (let at = 0; at < rowOf.length; at += 1) {
    tellLeftOut(list.others[at], notes);
    if (valueAt(list, parents, at) !== undefined)
      notes.tell(
        'changed',
        'Nodes inside other nodes stand beside them; “parent” is kept as a column.',
      );
    const id = readId(list, 'id', ids, at, reading);
    const label = toCellText(valueAt(list, labels, at) ?? valueAt(list, called, at), notes);
    const { x, y } = readPosition(list, at, flaws);
    nodes.push({ id, label, cells: rows[rowOf[at] ?? 0] ?? [], x, y });
  }
  return nodes;
}

function toEdges(
  list: ElementList,
  rowOf: readonly number[],
  isDirected: boolean,
  reading: Reading,
): OpenEdges {
  const { notes } = reading;
  const ids = placesOf(list, 'id');
  const sources = placesOf(list, 'source');
  const targets = placesOf(list, 'target');
  const labels = placesOf(list, 'label');
  const called = placesOf(list, 'name');
  const open = new OpenEdges();
  for (let at = 0; at < rowOf.length; at += 1) {
    tellLeftOut(list.others[at], notes);
    const hasId = valueAt(list, ids, at) !== undefined;
    const id = hasId ? readId(list, 'id', ids, at, reading) : undefined;
    const source = readId(list, 'source', sources, at, reading);
    const target = readId(list, 'target', targets, at, reading);
    const label = toCellText(valueAt(list, labels, at) ?? valueAt(list, called, at), notes);
    open.rowOf[open.add(id, source, target, label, isDirected, undefined)] = rowOf[at] ?? 0;
  }
  return open;
}

function readNodes(list: ElementList, reading: Reading) {
  const { names, rowOf, rows } = gatherColumns(list, NODE_OWN, reading);
  return { nodes: toNodes(list, rowOf, rows, reading), names };
}

function readEdges(list: ElementList, isDirected: boolean, reading: Reading) {
  const { names, rowOf, rows } = gatherColumns(list, EDGE_OWN, reading);
  return { edges: toEdges(list, rowOf, isDirected, reading).close(rows), names };
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

function tellTop(top: Entries | null, notes: Notes): void {
  for (const key of Object.keys(top ?? {}))
    if (!READ_AT_TOP.has(key))
      notes.tell('dropped', 'The style sheet and the state of the view were left out.');
}

function findName(top: Entries | null): string {
  const data = toEntries(valueOf(top, 'data'));
  const name = valueOf(data, 'name') ?? valueOf(data, 'shared_name') ?? valueOf(data, 'title');
  return typeof name === 'string' ? name : 'A graph from Cytoscape';
}

function isDesktopFile(top: Entries | null): boolean {
  const maker = valueOf(top, 'generated_by');
  return typeof maker === 'string' && maker.startsWith('cytoscape');
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
  const { top } = found;
  tellTop(top, notes);
  const reading = new Reading(notes, flaws, isDesktopFile(top));
  const { nodes, names: nodeNames } = readNodes(found.nodes, reading);
  // networkx says so; Cytoscape itself has no undirected edges.
  const isDirected = valueOf(top, 'directed') !== false;
  const { edges, names: edgeNames } = readEdges(found.edges, isDirected, reading);
  if (Math.max(nodeNames.length, edgeNames.length) > LIMITS.columns)
    flaws.push(flawOf(`The elements have more than ${LIMITS.columns} different data.`));
  return flaws.length > 0
    ? failure(flaws.slice(0, 100))
    : success({
        name: findName(top),
        description: '',
        nodeColumns: toColumns(nodeNames),
        edgeColumns: toColumns(edgeNames),
        nodes,
        edges,
      });
}
