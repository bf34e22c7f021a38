/**
 * What does the text column say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { countsEn } from './counts.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure } = EN_FIGURES;
const { relations } = countsEn;

/** Sentences of a text, and those that back no relation, with a reason and without. */
export interface CountedSentences {
  readonly all: number;
  readonly explained: number;
  readonly unexplained: number;
}

const noneOr = (count: number): string => (count === 0 ? 'none' : figure(count));
const are = (count: number, what: string): string =>
  `${noneOr(count)} ${count < 2 ? 'is' : 'are'} ${what}`;

export const textEn = {
  whichText: 'Which text',
  textMissing:
    'The text itself did not come along with this file: its passages show their words, but they could not be compared with it.',
  ask: 'What rests on this?',
  nothingRests: 'No relation rests on this.',
  onTheseWords: (count: number): string => `${relations(count)} on these words`,
  figure: (sentence: number, count: number): string => `Sentence ${sentence}: ${relations(count)}`,
  gap: (sentence: number): string => `Sentence ${sentence} backs no relation. Why?`,
  backsNone: (sentence: number): string => `° Sentence ${sentence} backs no relation.`,
  noReason: 'The reading gives no reason.',
  supplied: 'heading supplied by the editors',
  whySupplied:
    'The text as published has no heading line here, though its other parts have one. The name was added so that places can be told; it is no part of the text, and nothing rests on it.',
  coverage: {
    noSentence: 'There is no sentence in this text.',
    counts: ({ all, explained, unexplained }: CountedSentences): string => {
      const backing = all - explained - unexplained;
      if (backing === all)
        return all === 1
          ? 'The one sentence backs a relation.'
          : `All ${figure(all)} sentences back a relation.`;
      const backs = `${noneOr(backing)} ${backing < 2 ? 'backs' : 'back'}`;
      return `Of ${counted(all, 'sentence')}, ${backs} a relation, ${are(explained, 'explained')} and ${are(unexplained, 'unexplained')}.`;
    },
    figures:
      'The figure beside a sentence says how many relations rest on it; press it to see which.',
    figuresAndGaps:
      'The figure beside a sentence says how many relations rest on it; press it to see which. Where none does, ° stands instead and says why.',
  },
};

export const textWords = wordsOf('text', textEn);
