/**
 * How is it said at the end of a text how much of it was read, and how its margin is to be read?
 *
 * Counts the sentences that back a relation, those that the reading explains, and those that it passes
 * over; a text without a gap gets the shorter line, and the sign ° is explained only where it stands. Pure.
 */
import { textWords } from '../../words/text.ts';
import { isGap, type TextSentence } from './text-blocks.ts';

export function sayCoverage(sentences: readonly TextSentence[]): string {
  const { noSentence, counts, figures, figuresAndGaps } = textWords().coverage;
  if (sentences.length === 0) return noSentence;
  const gaps = sentences.filter(isGap);
  const explained = gaps.filter(({ reason }) => reason !== null).length;
  const said = counts({
    all: sentences.length,
    explained,
    unexplained: gaps.length - explained,
  });
  return `${said} ${gaps.length === 0 ? figures : figuresAndGaps}`;
}
