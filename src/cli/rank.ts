/**
 * Who affects most and who is affected most, as a table in the terminal?
 *
 * `relata rank [PATH] [--json]`: both ways along influence, by number of relations, with passages, entities
 * at the other end and PageRank beside them, and under each of the first rows the claims with most
 * passages. What is denied is told apart and counts for nothing.
 */
import { standsAt } from '../graph/influence.ts';
import {
  rankInfluence,
  sortRanking,
  type InfluenceRanking,
  type RankedEntity,
  type RankingWay,
} from '../graph/influence-ranking.ts';
import { statingPassages } from '../graph/stating-passages.ts';
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { askCorpus, type CorpusQuestion } from './ask-corpus.ts';
import { sayPhrased } from './say-relation.ts';

const ROWS_SHOWN = 12;
const CLAIMS_SHOWN = 3;
const HEADINGS: Readonly<Record<RankingWay, string>> = {
  affects: 'who affects most',
  isAffectedBy: 'who is affected most',
};
const COLUMNS = ['relations', 'asserted', 'passages', 'others', 'denied', 'PageRank'];

function sayRow(row: RankedEntity, way: RankingWay, place: number): string {
  const { relations, asserted, passages, others, denied, share } = row[way];
  const figures = [relations, asserted, passages, others, denied].map(String);
  const cells = [...figures, share.toFixed(4)].map((cell) => cell.padStart(10));
  return `${String(place).padStart(3)}  ${row.label.padEnd(32)}${cells.join('')}`;
}

function sayWords(row: RankedEntity, way: RankingWay, dataset: Dataset): readonly string[] {
  const end = way === 'affects' ? 'out' : 'in';
  const own = dataset.relations
    .filter((relation) => standsAt(relation, row.entity, end) && !relation.stance.negated)
    .toSorted(byNumber((relation) => -statingPassages([relation]).size));
  const lines = own
    .slice(0, CLAIMS_SHOWN)
    .map((relation) => `       ${sayPhrased(relation, dataset)}`);
  const rest = own.length - lines.length;
  return rest > 0 ? [...lines, `       and ${rest} more`] : lines;
}

function saySide(ranking: InfluenceRanking, way: RankingWay, dataset: Dataset): readonly string[] {
  const rows = sortRanking(ranking.rows, way, 'relations').filter((row) => row[way].relations > 0);
  const rest = rows.length - ROWS_SHOWN;
  return [
    '',
    `${HEADINGS[way].padEnd(37)}${COLUMNS.map((name) => name.padStart(10)).join('')}`,
    ...rows
      .slice(0, ROWS_SHOWN)
      .flatMap((row, place) => [sayRow(row, way, place + 1), ...sayWords(row, way, dataset)]),
    ...(rest > 0 ? [`     and ${rest} more; --json lists all`] : []),
  ];
}

const question: CorpusQuestion = {
  usage: 'relata rank [PATH] [--json]',
  options: [],
  answer: (dataset, { asJson }) => {
    const ranking = rankInfluence(dataset, dataset.relations);
    if (asJson) return [JSON.stringify(ranking, null, 2)];
    const { relations, withInfluence, denied, withoutInfluence } = ranking.counts;
    return [
      `${dataset.name}: ${relations} relations; ${withInfluence} with influence, ${denied} with influence but denied, ${withoutInfluence} without`,
      ...saySide(ranking, 'affects', dataset),
      ...saySide(ranking, 'isAffectedBy', dataset),
    ];
  },
};

export const rank = (
  args: readonly string[],
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> => askCorpus(question, args, out, err);
