/**
 * How is a graph one table, for a pivot or a quick look?
 *
 * One row a relation: who, what, whom and the first words that say so stand first, ids last, all other columns
 * of the flat graph between. The kinds of both ends stand in every row, so that a pivot can group by them.
 */
import { NODE_PARTS } from './edge-rows.ts';
import { encodeCell, encodeNumber } from './cell-code.ts';
import type { ColumnType, FlatEdge, FlatGraph, FlatNode } from '../flat/flat-graph.ts';

interface Column {
  readonly name: string;
  readonly cellOf: (edge: FlatEdge) => string;
}

const text = (name: string, see: (edge: FlatEdge) => string | undefined): Column => ({
  name,
  cellOf: (edge) => encodeCell(see(edge)),
});

const encoderOf = (type: ColumnType) => (type === 'string' ? encodeCell : encodeNumber);

/** A column of somebody else that is called like one of ours here: lift-graph.ts undoes it. */
const escape = (name: string): string => (NODE_PARTS.includes(name) ? `other_${name}` : name);

function toColumns({ nodes, nodeColumns, edgeColumns }: FlatGraph): readonly Column[] {
  const nodeOf = new Map<string, FlatNode>(nodes.map((node) => [node.id, node]));
  const kindAt = nodeColumns.findIndex(({ name }) => name === 'kind');
  const kindOf = (id: string) => nodeOf.get(id)?.cells[kindAt];
  const others = edgeColumns.map(({ name, type }, index): Column => {
    const encode = encoderOf(type);
    return { name: escape(name), cellOf: ({ cells }) => encode(cells[index]) };
  });
  const isFirst = ({ name }: Column): boolean => name === 'passage_1';
  return [
    text('source_label', ({ source }) => nodeOf.get(source)?.label),
    text('label', ({ label }) => label),
    text('target_label', ({ target }) => nodeOf.get(target)?.label),
    ...others.filter(isFirst),
    text('source_kind', ({ source }) => kindOf(source)),
    text('target_kind', ({ target }) => kindOf(target)),
    ...others.filter((column) => !isFirst(column)),
    text('id', ({ id }) => id),
    text('source', ({ source }) => source),
    text('target', ({ target }) => target),
  ];
}

export function toEdgeTable(graph: FlatGraph): readonly (readonly string[])[] {
  const columns = toColumns(graph);
  return [
    columns.map(({ name }) => encodeCell(name)),
    ...graph.edges.map((edge) => columns.map(({ cellOf }) => cellOf(edge))),
  ];
}
