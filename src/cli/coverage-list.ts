/**
 * How does the coverage of a reading stand in lines of plain text?
 *
 * First every sentence with the claims that rest on it, or the reason why none does; then where each entity
 * is named; then what a reviewer still has to look at, and the totals.
 */
import type { CoverageRows, EntityRow, SentenceRow } from '../corpus/coverage-rows.ts';
import type { BorrowedEnd } from '../corpus/laws/named-ends.ts';
import type { ReadingFigures } from '../corpus/reading-figures.ts';
import type { Dataset } from '../model/dataset.ts';
import { sayClaim } from './say-relation.ts';

const FIRST_WORDS = 9;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function sayFirstWords(words: string): string {
  const all = words.split(/\s+/u);
  return all.length <= FIRST_WORDS ? `“${words}”` : `“${all.slice(0, FIRST_WORDS).join(' ')} …”`;
}

function sayBacking({ relations, remarks, state }: SentenceRow, dataset: Dataset) {
  return [
    ...relations.map((relation) => `${sayClaim(relation, dataset)}   [${relation.id}]`),
    ...remarks.map(({ reason }) => `remark: ${reason}`),
    ...(state === 'uncovered' ? ['UNCOVERED'] : []),
  ].map((line) => `    ${line}`);
}

const saySentence = (row: SentenceRow, dataset: Dataset): readonly string[] => [
  `sentence ${row.number} · ${row.place} · ${plural(row.relations.length, 'relation')}`,
  `  ${sayFirstWords(row.words)}`,
  ...sayBacking(row, dataset),
];

/** "1, 3–5, 9". */
function sayNumbers(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

function sayEntity({ entity, mentions }: EntityRow): string {
  const numbers = [...new Set(mentions.flatMap(({ sentence }) => sentence ?? []))];
  const elsewhere = [
    ...new Set(mentions.flatMap(({ sentence, place }) => (sentence === null ? [place] : []))),
  ];
  const places = [
    ...elsewhere,
    ...(numbers.length === 0
      ? []
      : [`${numbers.length === 1 ? 'sentence' : 'sentences'} ${sayNumbers(numbers)}`]),
  ];
  return `  ${entity.label}: ${mentions.length} in ${places.join(', ')}   [${entity.id}]`;
}

/** A line that says none, or one with the count and an indented line each. */
const sayList = (heading: string, items: readonly string[]): readonly string[] => [
  `  ${heading}: ${items.length === 0 ? 'none' : items.length}`,
  ...items.map((item) => `    ${item}`),
];

function sayEntities(entities: readonly EntityRow[]): readonly string[] {
  const named = entities.filter(({ mentions }) => mentions.length > 0);
  const unnamed = entities.filter(({ mentions }) => mentions.length === 0);
  return [
    `entities mentioned: ${named.length} of ${entities.length}`,
    ...named.map(sayEntity),
    ...sayList(
      'never mentioned',
      unnamed.map(({ entity }) => `${entity.label}   [${entity.id}]`),
    ),
  ];
}

const sayBorrowed = ({ relation, end }: BorrowedEnd, dataset: Dataset): string => {
  const label = dataset.entityOf.get(relation[end])?.label ?? relation[end];
  return `no passage names the ${end}, “${label}”: ${sayClaim(relation, dataset)}   [${relation.id}]`;
};

function sayTotals(figures: ReadingFigures): readonly string[] {
  const { sentences, relations } = figures;
  const share = (count: number): string =>
    relations === 0 ? '' : ` (${((100 * count) / relations).toFixed(1)} %)`;
  return [
    `${sentences} sentences: ${figures.covered} covered, ${figures.explained} explained, ${figures.uncovered} uncovered`,
    `${relations} relations on ${figures.passages} passages, between ${figures.entities} entities`,
    `relations that a sentence states or repeats: median ${figures.medianPerSentence}, most ${figures.mostPerSentence}`,
    `not held by the author: ${figures.notByAuthor}${share(figures.notByAuthor)}`,
    `negated: ${figures.negated}${share(figures.negated)}`,
    `presupposed: ${figures.presupposed}${share(figures.presupposed)}`,
    `hypothetical or prospective: ${figures.unrealised}${share(figures.unrealised)}`,
    `with a time: ${figures.withTime}${share(figures.withTime)}`,
  ];
}

export function printCoverage(
  dataset: Dataset,
  { sentences, entities }: CoverageRows,
  borrowed: readonly BorrowedEnd[],
  figures: ReadingFigures,
): readonly string[] {
  const uncovered = sentences.filter(({ state }) => state === 'uncovered');
  return [
    dataset.name,
    ...sentences.flatMap((row) => ['', ...saySentence(row, dataset)]),
    '',
    ...sayEntities(entities),
    '',
    'what remains',
    ...sayList(
      'sentences uncovered',
      uncovered.map(({ number, place, words }) => `${number} · ${place} · ${sayFirstWords(words)}`),
    ),
    ...sayList(
      'ends with borrowed evidence',
      borrowed.map((end) => sayBorrowed(end, dataset)),
    ),
    '',
    'totals',
    ...sayTotals(figures).map((line) => `  ${line}`),
  ];
}
