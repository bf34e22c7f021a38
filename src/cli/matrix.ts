/**
 * Who says or does how much to whom, as a grid in the terminal?
 *
 * `relata matrix [PATH] [--kinds state,person] [--order kind|degree|community] [--json]`: a grid with numbered
 * columns, then each filled cell with its split by valence and the words behind it.
 */
import {
  ACTOR_KINDS,
  MATRIX_ORDERS,
  matrixOf,
  type CellCounts,
  type Matrix,
  type MatrixCell,
  type MatrixOrder,
} from '../graph/matrix.ts';
import { toTable } from '../graph/matrix-table.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity.ts';
import { askCorpus, type CorpusQuestion } from './ask-corpus.ts';
import { sayPhrased } from './say-relation.ts';

/** null where a word is no kind. */
function toKinds(words: string | undefined): readonly EntityKind[] | null {
  if (words === undefined) return ACTOR_KINDS;
  const asked = words.split(',').map((word) => word.trim());
  const kinds = ENTITY_KINDS.filter((kind) => asked.includes(kind));
  return kinds.length === new Set(asked).size ? kinds : null;
}

const toOrder = (words = 'kind'): MatrixOrder | null =>
  MATRIX_ORDERS.find((order) => order === words) ?? null;

function sayCounts({ relations, hostile, neutral, friendly, denied }: CellCounts): string {
  const parts = [
    hostile > 0 ? `${hostile} hostile` : '',
    neutral > 0 ? `${neutral} neutral` : '',
    friendly > 0 ? `${friendly} friendly` : '',
    denied > 0 ? `${denied} of them denied` : '',
  ].filter((part) => part !== '');
  return `${relations}: ${parts.join(', ')}`;
}

function printGrid(matrix: Matrix): readonly string[] {
  const [, ...rows] = toTable(matrix);
  const columns = [...matrix.entities.keys()].map((place) => String(place + 1));
  const toLine = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(36)}${cells.map((cell) => (cell === '0' ? '·' : cell).padStart(4)).join('')}`;
  return [
    toLine('', [...columns, 'all']),
    ...rows.map(([name = '', ...cells], place) => {
      const number = place < columns.length ? String(place + 1) : '';
      return toLine(`${number.padStart(3)} ${name}`, cells);
    }),
  ];
}

function sayCell({ row, column, relations, counts }: MatrixCell, matrix: Matrix, dataset: Dataset) {
  const [from, to] = [matrix.entities[row], matrix.entities[column]];
  return [
    `${from?.label ?? ''} → ${to?.label ?? ''}  ${sayCounts(counts)}`,
    ...relations.map((relation) => `    ${sayPhrased(relation, dataset)}   [${relation.id}]`),
  ];
}

function sayMatrix(matrix: Matrix, dataset: Dataset): readonly string[] {
  const { total, counts, entities } = matrix;
  return [
    `${dataset.name}: ${total.relations} relations among ${entities.length} entities; ${counts.withoutRelation} entities of these kinds have none among them, ${counts.otherRelations} relations have an end of another kind`,
    'a mutual relation stands in both cells of its pair and counts once in the sum of all',
    '',
    ...printGrid(matrix),
    '',
    ...matrix.cells.flatMap((cell) => sayCell(cell, matrix, dataset)),
  ];
}

function toJson(matrix: Matrix): string {
  const { entities, cells } = matrix;
  const plain = {
    ...matrix,
    entities: entities.map(({ id, label, kind }) => ({ id, label, kind })),
    cells: cells.map((cell) => ({ ...cell, relations: cell.relations.map(({ id }) => id) })),
  };
  return JSON.stringify(plain, null, 2);
}

const question: CorpusQuestion = {
  usage: 'relata matrix [PATH] [--kinds state,person] [--order kind|degree|community] [--json]',
  options: ['kinds', 'order'],
  answer: (dataset, { options, asJson }) => {
    const kinds = toKinds(options.get('kinds'));
    const order = toOrder(options.get('order'));
    if (kinds === null || order === null) return null;
    const matrix = matrixOf(dataset, dataset.relations, { kinds, order });
    return asJson ? [toJson(matrix)] : sayMatrix(matrix, dataset);
  },
};

export const matrix = (
  args: readonly string[],
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> => askCorpus(question, args, out, err);
