/**
 * How are the figures and decisions of the method said to a reader?
 *
 * Numbers never look better than they are: what is not quite whole is not rounded up to it. Facets are said
 * as the question they answer. Pure.
 */
import { groupBy } from '../../kit/order.ts';
import type { Decision } from '../../model/decision.ts';
import type { MethodRecord } from '../../model/method.ts';
import { methodWords } from '../../words/method.ts';

/** A facet is named by the record; one that we have no question for keeps its name. */
export function facetQuestion(facet: string): string {
  const { facetQuestions } = methodWords();
  const isAsked = (name: string): name is keyof typeof facetQuestions =>
    Object.hasOwn(facetQuestions, name);
  return isAsked(facet) ? facetQuestions[facet] : facet;
}

/** "98 %"; a dash where there is no such share. */
export function toPercent(share: number | null): string {
  if (share === null) return '–';
  const { percent, nearlyAll, nearlyNone } = methodWords();
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return nearlyAll;
  return rounded === 0 && share > 0 ? nearlyNone : percent(rounded);
}

/** Two digits; "1.00" only for full agreement. */
export function toKappa(kappa: number | null): string {
  if (kappa === null) return '–';
  const digits = kappa.toFixed(2);
  return digits === '1.00' && kappa < 1 ? '0.99' : digits.replace('-', '−');
}

/** "A", "A and C", "A, B and C". */
export const joinWords = (words: readonly string[]): string => methodWords().list(words);

/** "in all three readings", "in readings A and C", "in reading B only", "in no reading". */
export const sayReadings = (letters: readonly string[], readings: number): string =>
  methodWords().inReadings(letters, readings);

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
