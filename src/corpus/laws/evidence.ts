/**
 * Law 1: does every relation have evidence, and does one piece of it state the relation?
 *
 * A relation without a passage is somebody's opinion, and one that is only repeated or resolved has
 * never been said.
 */
import { issuesOf, type Law } from './law.ts';

const refuse = issuesOf(1, 'refused');

export const evidenceIsGiven: Law = ({ relations }) =>
  relations.flatMap(({ id, evidence }) => {
    if (evidence.length === 0) {
      return [
        refuse(
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
