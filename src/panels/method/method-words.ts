/**
 * How are the figures and decisions of the method said to a reader?
 *
 * Numbers never look better than they are: what is not quite whole is not rounded up to it. Facets are said
 * as the question they answer. Pure.
 */
import { groupBy } from '../../kit/order.ts';
import type { Decision, Verdict } from '../../model/decision.ts';
import type { MethodRecord } from '../../model/method.ts';

const FACET_QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['type', 'what kind of relation'],
  ['direction', 'one way or mutual'],
  ['influence', 'who affects whom'],
  ['valence', 'which attitude'],
  ['effect', 'more or less of it'],
  ['holder', 'who says so'],
  ['certainty', 'how surely'],
  ['negation', 'denied or not'],
  ['presupposed', 'stated or taken for granted'],
  ['within', 'on its own or within what is said'],
  ['time', 'when'],
]);

export const facetQuestion = (facet: string): string => FACET_QUESTIONS.get(facet) ?? facet;

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  kept: 'Kept',
  'left-out': 'Left out',
  added: 'Added',
};

/** "98 %"; a dash where there is no such share. */
export function toPercent(share: number | null): string {
  if (share === null) return '–';
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '> 99 %';
  return percent === 0 && share > 0 ? '< 1 %' : `${percent} %`;
}

/** Two digits; "1.00" only for full agreement. */
export function toKappa(kappa: number | null): string {
  if (kappa === null) return '–';
  const digits = kappa.toFixed(2);
  return digits === '1.00' && kappa < 1 ? '0.99' : digits.replace('-', '−');
}

/** "A", "A and C", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Small numbers in words, as in running text. */
export const inWords = (count: number): string =>
  ['none', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);

/** "in all three readings", "in readings A and C", "in reading B only", "in no reading". */
export function sayReadings(letters: readonly string[], readings: number): string {
  if (letters.length === 0) return 'in no reading';
  if (letters.length === 1) return `in reading ${joinWords(letters)} only`;
  if (letters.length < readings) return `in readings ${joinWords(letters)}`;
  return readings === 2 ? 'in both readings' : `in all ${inWords(readings)} readings`;
}

/** The letters of the readings that a decision names. */
export function lettersOf(
  { readings }: Pick<Decision, 'readings'>,
  counted: MethodRecord,
): readonly string[] {
  const letterOf = new Map(counted.readings.map(({ name, letter }) => [name, letter]));
  return readings.map(({ reading }) => letterOf.get(reading) ?? reading);
}

/** Words in curly quotation marks are the text's own and stand in its letter. */
export interface WordRun {
  readonly start: number;
  readonly words: string;
  readonly isQuoted: boolean;
}

export function toWordRuns(sentence: string): readonly WordRun[] {
  let start = 0;
  return sentence.split(/(“[^”]*”)/).flatMap((words) => {
    const run = { start, words, isQuoted: words.startsWith('“') };
    start += words.length;
    return words === '' ? [] : [run];
  });
}

export interface SentenceDecisions {
  readonly sentence: number;
  readonly decisions: readonly Decision[];
}

/** In the order of the sentences; decisions keep theirs. */
export const bySentence = (decisions: readonly Decision[]): readonly SentenceDecisions[] =>
  [...groupBy(decisions, ({ sentence }) => sentence)]
    .map(([sentence, found]) => ({ sentence, decisions: found }))
    .toSorted((a, b) => a.sentence - b.sentence);
