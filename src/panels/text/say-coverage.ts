/**
 * How is it said at the end of a text how much of it was read, and how its margin is to be read?
 *
 * Counts the sentences that back a relation, those that the reading explains, and those that it passes
 * over; a text without a gap gets the shorter line, and the sign ° is explained only where it stands. Pure.
 */
import { plural } from '../../scene/describe.ts';
import { isGap, type TextSentence } from './text-blocks.ts';

const are = (count: number, what: string): string =>
  `${count === 0 ? 'none' : count} ${count < 2 ? 'is' : 'are'} ${what}`;

function sayCounts(all: number, explained: number, unexplained: number): string {
  const backing = all - explained - unexplained;
  if (backing === all)
    return all === 1
      ? 'The one sentence backs a relation.'
      : `All ${all} sentences back a relation.`;
  const back = backing === 1 ? '1 backs' : `${backing === 0 ? 'none' : backing} back`;
  const backs = backing === 0 ? 'none backs' : back;
  return `Of ${plural(all, 'sentence')}, ${backs} a relation, ${are(explained, 'explained')} and ${are(unexplained, 'unexplained')}.`;
}

export function sayCoverage(sentences: readonly TextSentence[]): string {
  if (sentences.length === 0) return 'There is no sentence in this text.';
  const gaps = sentences.filter(isGap);
  const explained = gaps.filter(({ reason }) => reason !== null).length;
  return [
    sayCounts(sentences.length, explained, gaps.length - explained),
    'The figure beside a sentence says how many relations rest on it; press it to see which.',
    ...(gaps.length === 0 ? [] : ['Where none does, ° stands instead and says why.']),
  ].join(' ');
}
