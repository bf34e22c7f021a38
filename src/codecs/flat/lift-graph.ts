/**
 * How does a graph of nodes, edges and columns become a reading again?
 *
 * Ours is known by its columns, so it may have been through another program (laid out in Gephi, say): what
 * its columns say is taken back, passages included. Of anybody else's graph every node becomes an entity and
 * every edge a relation without passages; columns stay as attributes. Nothing is dropped: what is filled in or
 * altered becomes a note. Refused are ids that are empty, too long or given twice, and edges whose ends are
 * not there.
 */
import { areRising } from '../../kit/order.ts';
import { failure, success, type Result } from '../../kit/result.ts';
import type { RawDataset } from '../../model/document.ts';
import { sayEnds, type Ends } from '../../model/ends.ts';
import type { ReadFlaw, ReadNote, ReadOutcome } from '../codec.ts';
import { LIMITS } from '../limits.ts';
import { edgeAt, pickEdges, type FlatEdges, type ReadGraph } from './flat-edges.ts';
import type { FlatColumn, FlatEdge, FlatNode } from './flat-graph.ts';
import { liftForeignEdges, liftForeignNodes } from './lift-foreign.ts';
import {
  hasOwnEdges,
  hasOwnNodes,
  liftOwnEdges,
  liftOwnNode,
  makeOwnEdgeTest,
  makePinTest,
} from './lift-own.ts';
import { openNotes, type Notes } from './notes.ts';

export interface LiftOptions {
  /** What the reader itself noticed. */
  readonly notes: readonly ReadNote[];
  /** Undoes what the format's writer did to letters it cannot hold; used where the graph is ours. */
  readonly decode?: (text: string) => string;
}

const flawAt = (line: number | undefined, sentence: string): ReadFlaw => ({
  line: line ?? 1,
  column: 1,
  sentence,
});

const show = (id: string): string => `“${id.length > 60 ? `${id.slice(0, 59)}…` : id}”`;

function findIdFlaw(what: string, id: string): string | null {
  if (id === '') return `A ${what} has an empty id; give it one.`;
  return id.length > LIMITS.idLength
    ? `The id ${show(id)} of a ${what} has ${id.length} characters; ${LIMITS.idLength} are allowed.`
    : null;
}

/** Where the nodes stand, by their ids; `flaws` is filled with what is wrong with them. */
function gatherIds(nodes: readonly FlatNode[], flaws: ReadFlaw[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    const { id, line } = node;
    const flaw = findIdFlaw('node', id);
    const isTwin = places.has(id);
    if (flaw !== null) flaws.push(flawAt(line, flaw));
    else if (isTwin)
      flaws.push(flawAt(line, `A second node has the id ${show(id)}; each id may be given once.`));
    if (!isTwin) places.set(id, at);
  }
  return places;
}

const findEndFlaw = (end: string, line: number | undefined): ReadFlaw =>
  flawAt(line, `An edge ends at ${show(end)}, but no node has this id; add it, or mend the edge.`);

interface FoundEnds extends Ends {
  readonly flaws: readonly ReadFlaw[];
}

/** The ends of the edges among the nodes, and what is wrong with either. */
function findEnds({ nodes, edges }: ReadGraph): FoundEnds {
  const flaws: ReadFlaw[] = [];
  const places = gatherIds(nodes, flaws);
  const { sources, targets, lines } = edges;
  return { ...seekEnds(places, sources, targets, lines, flaws), flaws };
}

function seekEnds(
  places: ReadonlyMap<string, number>,
  sources: readonly string[],
  targets: readonly string[],
  lines: FlatEdges['lines'],
  flaws: ReadFlaw[],
): Ends {
  const from = new Int32Array(sources.length);
  const to = new Int32Array(sources.length);
  for (let at = 0; at < sources.length; at += 1) {
    const source = sources[at] ?? '';
    const target = targets[at] ?? '';
    from[at] = places.get(source) ?? -1;
    to[at] = places.get(target) ?? -1;
    if ((from[at] ?? -1) < 0) flaws.push(findEndFlaw(source, lines[at]));
    if ((to[at] ?? -1) < 0) flaws.push(findEndFlaw(target, lines[at]));
  }
  return { sources: from, targets: to };
}

/** The ids of the nodes at these places, each the one object that the node has. */
function idsAt(nodes: readonly FlatNode[], places: Int32Array): readonly string[] {
  const ids: string[] = [];
  for (let at = 0; at < places.length; at += 1) ids.push(nodes[places[at] ?? -1]?.id ?? '');
  return ids;
}

type Ids = readonly (string | undefined)[];

const itself = (id: string | undefined): string | undefined => id;

const WITHOUT_ID = 'Edges without an id were given one.';

/** Every edge has an id that no other has and that may be one, seen at once; the last of them is the longest. */
const areNamed = (ids: Ids): ids is readonly string[] =>
  areRising(ids, itself) && (ids.at(-1)?.length ?? 0) <= LIMITS.idLength;

/** Where none has an id: no two numbers are the same. */
function numberEdges({ lines }: FlatEdges, notes: Notes): readonly string[] {
  notes.tellAll('widened', WITHOUT_ID, lines.length, lines[0]);
  return lines.map((_, index) => `edge-${index + 1}`);
}

/** Gives every edge an id that no other has. */
function nameEdges(edges: FlatEdges, notes: Notes): Result<readonly string[], readonly ReadFlaw[]> {
  const { ids, lines } = edges;
  if (areNamed(ids)) return success(ids);
  if (ids.every((id) => id === undefined)) return success(numberEdges(edges, notes));
  let given: ReadonlySet<string | undefined> | undefined;
  const taken = new Set<string>();
  const flaws: ReadFlaw[] = [];
  let count = 0;
  const fresh = (start: string): string => {
    given ??= new Set(ids);
    for (;;) {
      count += 1;
      const name = `${start}${count}`;
      if (given.has(name) || taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const named = ids.map((id, at) => {
    const line = lines[at];
    if (id === undefined) {
      notes.tell('widened', WITHOUT_ID, line);
      return fresh('edge-');
    }
    const flaw = findIdFlaw('edge', id);
    if (flaw !== null) flaws.push(flawAt(line, flaw));
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
    notes.tell('changed', 'Edges with the id of an earlier one were given another.', line);
    return fresh(`${id.slice(0, LIMITS.idLength - 12)}-`);
  });
  return flaws.length > 0 ? failure(flaws) : success(named);
}

const decodeGraph = (graph: ReadGraph, decode: (text: string) => string): ReadGraph => {
  const maybe = (text: string | undefined) => (text === undefined ? undefined : decode(text));
  const { edges } = graph;
  return {
    ...graph,
    name: decode(graph.name),
    nodeColumns: graph.nodeColumns.map((column) => ({ ...column, name: decode(column.name) })),
    edgeColumns: graph.edgeColumns.map((column) => ({ ...column, name: decode(column.name) })),
    nodes: graph.nodes.map((node) => ({
      ...node,
      id: decode(node.id),
      label: maybe(node.label),
      cells: node.cells.map(maybe),
    })),
    edges: {
      ...edges,
      ids: edges.ids.map(maybe),
      sources: edges.sources.map(decode),
      targets: edges.targets.map(decode),
      labels: edges.labels.map(maybe),
      rows: edges.rows.map((cells) => cells.map(maybe)),
    },
  };
};

/** The first of each id: what our own edges name goes before what was made up for others. */
const onceEach = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();

/** No two columns of one name: the later ones get a number. */
function nameColumns(columns: readonly FlatColumn[], notes: Notes): readonly FlatColumn[] {
  const given = new Set(columns.map(({ name }) => name));
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    for (let turn = 2; taken.has(name); turn += 1) {
      const numbered = `${column.name} (${turn})`;
      if (!given.has(numbered)) name = numbered;
    }
    taken.add(name);
    if (name !== column.name)
      notes.tell('changed', `A second column “${column.name}” was called “${name}”.`);
    return { ...column, name };
  });
}

interface Placement {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

function viewOf(nodes: readonly FlatNode[], isPinned: (node: FlatNode) => boolean) {
  const positions: Placement[] = [];
  for (const node of nodes) {
    const { id, x, y } = node;
    if (x !== undefined && y !== undefined)
      positions.push({ entity: id, x, y, pinned: isPinned(node) });
  }
  return positions.length === 0 ? {} : { view: { positions } };
}

/** An edge of ours, by itself: it has a row that no other has. */
type NamedEdge = FlatEdge & { readonly id: string };

interface Linked {
  readonly source: string;
  readonly target: string;
}

interface Parts {
  readonly own: readonly NamedEdge[];
  readonly foreign: FlatEdges;
  readonly foreignIds: readonly (string | undefined)[];
  /** What became of both, in the order of the file again. */
  readonly mix: (own: readonly Linked[], foreign: readonly Linked[]) => readonly Linked[];
}

/** Ours and the others, each in the order of the file. */
function partEdges(graph: ReadGraph, ids: readonly string[], isOurs: boolean): Parts {
  const { edges } = graph;
  const isOwnRow = isOurs ? edges.rows.map(makeOwnEdgeTest(graph.edgeColumns)) : [];
  if (!isOwnRow.includes(true))
    return { own: [], foreign: edges, foreignIds: ids, mix: (_own, foreign) => foreign };
  const isOwn = edges.rowOf.map((row) => isOwnRow[row] === true);
  const places = [...isOwn.keys()];
  const others = places.filter((at) => isOwn[at] !== true);
  return {
    own: places
      .filter((at) => isOwn[at])
      .map((at) => ({ ...edgeAt(edges, at), id: ids[at] ?? '' })),
    foreign: pickEdges(edges, others),
    foreignIds: others.map((at) => ids[at]),
    mix: (own, foreign) => {
      const [ownOnes, foreignOnes] = [own.values(), foreign.values()];
      return isOwn.flatMap((isOne) => (isOne ? ownOnes : foreignOnes).next().value ?? []);
    },
  };
}

export function liftGraph(read: ReadGraph, options: LiftOptions): ReadOutcome {
  const isOurs = hasOwnEdges(read) || (read.edges.count === 0 && hasOwnNodes(read));
  const decoded = isOurs && options.decode ? decodeGraph(read, options.decode) : read;
  const notes = openNotes(options.notes);
  const graph = {
    ...decoded,
    nodeColumns: nameColumns(decoded.nodeColumns, notes),
    edgeColumns: nameColumns(decoded.edgeColumns, notes),
  };
  const { flaws, sources, targets } = findEnds(graph);
  if (flaws.length > 0) return failure(flaws);
  const ids = nameEdges(graph.edges, notes);
  if (!ids.ok) return ids;

  const settled = {
    ...graph,
    edges: {
      ...graph.edges,
      sources: idsAt(graph.nodes, sources),
      targets: idsAt(graph.nodes, targets),
    },
  };
  const parts = partEdges(settled, ids.value, isOurs);
  const own = liftOwnEdges(graph.edgeColumns, parts.own, notes);
  const foreign = liftForeignEdges(graph, parts.foreign, parts.foreignIds, notes);
  const isOwnNode = isOurs && hasOwnNodes(graph);
  const entities = isOwnNode
    ? graph.nodes.map(liftOwnNode(graph.nodeColumns))
    : liftForeignNodes(graph.nodeColumns, graph.nodes, notes);
  const relations = parts.mix(own.relations, foreign.relations);
  sayEnds(entities, relations, { sources, targets });
  const document: RawDataset = {
    name: graph.name,
    sources: own.sources,
    sections: [],
    entities,
    mentions: [],
    passages: own.passages,
    relations,
    remarks: [],
    vocabulary: {
      families: onceEach([...own.families, ...foreign.families]),
      themes: own.themes,
      relationTypes: onceEach([...own.relationTypes, ...foreign.relationTypes]),
    },
    ...viewOf(graph.nodes, isOwnNode ? makePinTest(graph.nodeColumns) : () => false),
    found: [],
  };
  return success({ document, notes: notes.all() });
}
