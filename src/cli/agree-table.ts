/**
 * How do figures of agreement look in a terminal?
 *
 * One column a pair of readings, one line a figure, then a line a sentence. Shares have two decimals, and
 * kappa stands beside its share; a dash is a figure that is not defined, a dot in the sentences a zero.
 */
import type { AgreementFigures, PairFigures } from '../corpus/agreement-figures.ts';

const LABEL_WIDTH = 34;
const COLUMN_WIDTH = 16;

const toShare = (share: number | null): string => (share === null ? '–' : share.toFixed(2));

const toLine = (label: string, cells: readonly string[]): string =>
  `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('')}`.trimEnd();

type Row = readonly [label: string, cell: (pair: PairFigures) => string | number];

const ROWS: readonly Row[] = [
  ['entities in both', ({ entities }) => entities.both],
  ['  one to one reader, several to other', ({ entities }) => entities.merged],
  ['  only in the first', ({ entities }) => entities.onlyFirst],
  ['  only in the second', ({ entities }) => entities.onlySecond],
  ['relations in both', ({ relations }) => relations.both],
  ['  of the same type', ({ relations }) => relations.sameType],
  ['  of the same family only', ({ relations }) => relations.sameFamily],
  ['  read from opposite ends', ({ relations }) => relations.turned],
  ['  only in the first', ({ relations }) => relations.onlyFirst],
  ['  only in the second', ({ relations }) => relations.onlySecond],
  ['    same ends, another family', ({ relations }) => relations.sameEndsOtherFamily],
  ['share in both, 2·both / (all)', ({ relations }) => toShare(relations.share)],
  ['sentences covered by both', ({ covered }) => covered.both],
  ['  by the first only', ({ covered }) => covered.onlyFirst],
  ['  by the second only', ({ covered }) => covered.onlySecond],
  ['  by neither', ({ covered }) => covered.neither],
];

function toFacetCell(pair: PairFigures, index: number): string {
  const found = pair.facets[index];
  if (found === undefined || found.compared === 0) return '–';
  return `${toShare(found.alike / found.compared)}  κ ${toShare(found.kappa).padStart(5)}`;
}

function facetLines(pairs: readonly PairFigures[]): readonly string[] {
  const facets = pairs[0]?.facets.map(({ facet }) => facet) ?? [];
  return facets.map((facet, index) =>
    toLine(
      `  ${facet}`,
      pairs.map((pair) => toFacetCell(pair, index)),
    ),
  );
}

const toCount = (count: number): string => (count === 0 ? '·' : String(count));

/** "7 both, 1 first, 2 second" as "7 +1 +2". */
function sentenceLines(pairs: readonly PairFigures[]): readonly string[] {
  const rows = pairs[0]?.sentences ?? [];
  const areSeveral = new Set(rows.map(({ source }) => source)).size > 1;
  return rows.map(({ source, number, span }, index) => {
    const name = number === 0 ? 'titles, headings' : `${number}`.padStart(3);
    const where = span === null ? '' : `  ${span.start}–${span.end}`;
    const cells = pairs.map(({ sentences }) => {
      const row = sentences[index];
      const counts = row === undefined ? [] : [row.both, row.onlyA, row.onlyB];
      return counts.map((count) => toCount(count).padStart(5)).join('');
    });
    return toLine(`  ${name}${where}${areSeveral ? ` ${source}` : ''}`, cells);
  });
}

/** The lines of the whole table. */
export function printFigures({ readings, pairs, assertions, byReadings }: AgreementFigures) {
  return [
    ...readings.map(
      ({ letter, name, entities, relations, sentences, coveredSentences }) =>
        `${letter}  ${name}: ${entities} entities, ${relations} relations, ${coveredSentences} of ${sentences} sentences covered`,
    ),
    '',
    toLine(
      '',
      pairs.map(({ pair }) => pair),
    ),
    ...ROWS.map(([label, cell]) =>
      toLine(
        label,
        pairs.map((pair) => String(cell(pair))),
      ),
    ),
    '',
    'agreement on the relations in both: share, and Cohen’s kappa',
    ...facetLines(pairs),
    '',
    `assertions in all: ${byReadings.reduce((sum, count) => sum + count, 0)}`,
    ...byReadings
      .map((count, index) => `  in ${index + 1} of ${readings.length}: ${count}`)
      .toReversed(),
    ...assertions.map(({ in: letters, count }) => `  in ${letters} only: ${count}`).slice(1),
    '',
    'relations by sentence: in both, only in the first, only in the second',
    ...sentenceLines(pairs),
  ];
}
