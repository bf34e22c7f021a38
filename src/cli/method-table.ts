/**
 * How do the figures of the method look in a terminal?
 *
 * First before, the readings against one another, then after, the reconciled corpus R against each: one column
 * a pair, one line a figure. Then in how many readings the assertions are, and what was decided.
 */
import type { MethodRecord, PairRecord } from '../model/method.ts';

const LABEL_WIDTH = 38;
const COLUMN_WIDTH = 16;

const toShare = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

const toLine = (label: string, cells: readonly string[]): string =>
  `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('')}`.trimEnd();

type Row = readonly [label: string, cell: (pair: PairRecord) => string | number];

const ROWS: readonly Row[] = [
  ['in both', ({ both }) => both],
  ['same ends and words, another type', ({ otherType }) => otherType],
  ['only in the first', ({ onlyFirst }) => onlyFirst],
  ['only in the second', ({ onlySecond }) => onlySecond],
  ['share in both', ({ share }) => toShare(share)],
  ['  another type taken as found', ({ shareOfAnyType }) => toShare(shareOfAnyType)],
];

function facetLines(pairs: readonly PairRecord[]): readonly string[] {
  const facets = pairs[0]?.facets.map(({ facet }) => facet) ?? [];
  return facets.map((facet, index) =>
    toLine(
      `    ${facet}`,
      pairs.map((pair) => {
        const found = pair.facets[index];
        if (found === undefined || found.compared === 0) return '–';
        return `${toShare(found.alike / found.compared)}  κ ${toShare(found.kappa).padStart(5)}`;
      }),
    ),
  );
}

const printPairs = (title: string, pairs: readonly PairRecord[]): readonly string[] => [
  toLine(
    title,
    pairs.map(({ pair }) => pair),
  ),
  ...ROWS.map(([label, cell]) =>
    toLine(
      `  ${label}`,
      pairs.map((pair) => String(cell(pair))),
    ),
  ),
  '  alike on what both have: share, and Cohen’s kappa',
  ...facetLines(pairs),
];

export function printMethod(record: MethodRecord): readonly string[] {
  const { readings, before, after, assertions, decisions, relations } = record;
  return [
    ...readings.map(
      ({ letter, name, entities, relations: count }) =>
        `${letter}  reading ${name}: ${entities} entities, ${count} relations`,
    ),
    `R  reconciled: ${relations.length} relations`,
    '',
    ...printPairs('before', before),
    '',
    ...printPairs('after', after),
    '',
    ...assertions.map(
      ({ readings: many, count }) => `assertions in ${many} of ${readings.length}: ${count}`,
    ),
    ...decisions.map(({ verdict, count }) => `decisions, ${verdict}: ${count}`),
  ];
}
