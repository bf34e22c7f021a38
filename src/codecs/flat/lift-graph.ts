/**
 * How does a graph of nodes, edges and columns become a reading again?
 *
 * Ours is known by its columns, so it may have been through another program (laid out in Gephi, say): what
 * its columns say is taken back, passages included. Of anybody else's graph every node becomes an entity and
 * every edge a relation without passages; columns stay as attributes. Nothing is dropped: what is filled in or
 * altered becomes a note. Refused are ids that are empty, too long or given twice, and edges whose ends are
 * not there.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { RawDataset } from '../../model/document.ts';
import type { ReadFlaw, ReadNote, ReadOutcome } from '../codec.ts';
import { LIMITS } from '../limits.ts';
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import { liftForeignEdges, liftForeignNode, makeTypeReader } from './lift-foreign.ts';
import {
  hasOwnEdges,
  hasOwnNodes,
  liftOwnEdges,
  liftOwnNode,
  makeOwnEdgeTest,
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

function findNodeFlaws(nodes: readonly FlatNode[], ids: ReadonlySet<string>): readonly ReadFlaw[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ id, line }) => {
    const flaw = findIdFlaw('node', id);
    if (flaw !== null) return [flawAt(line, flaw)];
    if (!seen.has(id) || !ids.has(id)) {
      seen.add(id);
      return [];
    }
    return [flawAt(line, `A second node has the id ${show(id)}; each id may be given once.`)];
  });
}

const findEndFlaws = (edges: readonly FlatEdge[], ids: ReadonlySet<string>): readonly ReadFlaw[] =>
  edges.flatMap(({ source, target, line }) =>
    [source, target]
      .filter((end) => !ids.has(end))
      .map((end) =>
        flawAt(
          line,
          `An edge ends at ${show(end)}, but no node has this id; add it, or mend the edge.`,
        ),
      ),
  );

/** Gives every edge an id that no other has. */
function nameEdges(
  edges: readonly FlatEdge[],
  notes: Notes,
): Result<readonly (FlatEdge & { readonly id: string })[], readonly ReadFlaw[]> {
  const given = new Set(edges.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const taken = new Set<string>();
  const flaws: ReadFlaw[] = [];
  let count = 0;
  const fresh = (start: string): string => {
    for (;;) {
      count += 1;
      const name = `${start}${count}`;
      if (!given.has(name) && !taken.has(name)) return name;
    }
  };
  const named = edges.map((edge) => {
    const { id, line } = edge;
    if (id === undefined) {
      notes.tell('widened', 'Edges without an id were given one.', line);
      const name = fresh('edge-');
      taken.add(name);
      return { ...edge, id: name };
    }
    const flaw = findIdFlaw('edge', id);
    if (flaw !== null) flaws.push(flawAt(line, flaw));
    if (!taken.has(id)) {
      taken.add(id);
      return { ...edge, id };
    }
    notes.tell('changed', 'Edges with the id of an earlier one were given another.', line);
    const name = fresh(`${id.slice(0, LIMITS.idLength - 12)}-`);
    taken.add(name);
    return { ...edge, id: name };
  });
  return flaws.length > 0 ? failure(flaws) : success(named);
}

const decodeGraph = (graph: FlatGraph, decode: (text: string) => string): FlatGraph => {
  const maybe = (text: string | undefined) => (text === undefined ? undefined : decode(text));
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
    edges: graph.edges.map((edge) => ({
      ...edge,
      id: maybe(edge.id),
      source: decode(edge.source),
      target: decode(edge.target),
      label: maybe(edge.label),
      cells: edge.cells.map(maybe),
    })),
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

function viewOf(nodes: readonly FlatNode[], pinnedOf: (index: number) => boolean) {
  const positions = nodes.flatMap(({ id, x, y }, index) =>
    x === undefined || y === undefined ? [] : [{ entity: id, x, y, pinned: pinnedOf(index) }],
  );
  return positions.length === 0 ? {} : { view: { positions } };
}

export function liftGraph(read: FlatGraph, options: LiftOptions): ReadOutcome {
  const isOurs = hasOwnEdges(read) || (read.edges.length === 0 && hasOwnNodes(read));
  const decoded = isOurs && options.decode ? decodeGraph(read, options.decode) : read;
  const notes = openNotes(options.notes);
  const graph = {
    ...decoded,
    nodeColumns: nameColumns(decoded.nodeColumns, notes),
    edgeColumns: nameColumns(decoded.edgeColumns, notes),
  };
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const flaws = [...findNodeFlaws(graph.nodes, ids), ...findEndFlaws(graph.edges, ids)];
  if (flaws.length > 0) return failure(flaws);
  const edges = nameEdges(graph.edges, notes);
  if (!edges.ok) return edges;

  const isOwnEdge = makeOwnEdgeTest(graph.edgeColumns);
  const isOwn = edges.value.map((edge) => isOurs && isOwnEdge(edge));
  const own = liftOwnEdges(
    graph.edgeColumns,
    edges.value.filter((_, index) => isOwn[index]),
    notes,
  );
  const foreign = liftForeignEdges(
    edges.value.filter((_, index) => !isOwn[index]),
    makeTypeReader(graph, notes),
    notes,
  );
  const relationOf = new Map([...own.relations, ...foreign.relations].map((one) => [one.id, one]));
  const isOwnNode = isOurs && hasOwnNodes(graph);
  const liftNode = isOwnNode ? liftOwnNode(graph.nodeColumns) : liftForeignNode(graph, notes);
  const lifted = graph.nodes.map(liftNode);
  const document: RawDataset = {
    name: graph.name,
    sources: own.sources,
    sections: [],
    entities: lifted.map(({ entity }) => entity),
    mentions: [],
    passages: own.passages,
    relations: edges.value.map(({ id }) => relationOf.get(id)),
    remarks: [],
    vocabulary: {
      families: onceEach([...own.families, ...foreign.families]),
      themes: own.themes,
      relationTypes: onceEach([...own.relationTypes, ...foreign.relationTypes]),
    },
    ...viewOf(graph.nodes, (index) => lifted[index]?.isPinned ?? false),
    found: [],
  };
  return success({ document, notes: notes.all() });
}
