/**
 * Law 1: does every relation have evidence, and does one piece of it state the relation?
 *
 * A relation without a passage is somebody's opinion, and one that is only repeated or resolved has
 * never been said. In a corpus with a text that is an error, which the page shows; a graph of another
 * program has neither text nor passages at all, which is said once.
 */
import type { Issue } from '../../model/issue.ts';
import { issuesOf, type Candidate, type Law } from './law.ts';

const refuse = issuesOf(1, 'refused');
const report = issuesOf(1, 'error');
const warn = issuesOf(1, 'warning');

function sayNoPassages({ relations }: Candidate): readonly Issue[] {
  if (relations.length === 0) return [];
  const none =
    relations.length === 1
      ? 'the one relation does not show'
      : `none of the ${relations.length} relations shows`;
  return [
    warn(
      'corpus',
      'relations',
      `There are no passages: ${none} the words that say it.`,
      'Add the text and the passages, or read the relations as claims without proof.',
    ),
  ];
}

export const evidenceIsGiven: Law = (corpus) => {
  if (corpus.sources.length === 0 && corpus.passages.length === 0) return sayNoPassages(corpus);
  return corpus.relations.flatMap(({ id, evidence }) => {
    if (evidence.length === 0) {
      return [
        report(
          `relation ${id}`,
          'evidence',
          'The relation has no evidence.',
          'Add the passage that says it.',
        ),
      ];
    }
    if (evidence.some((piece) => piece.role === 'states')) return [];
    return [
      refuse(
        `relation ${id}`,
        'evidence',
        'No piece of evidence states the relation.',
        'Give one piece the role “states”.',
      ),
    ];
  });
};
