/**
 * Law 3, first half: does every id name one record only?
 *
 * Ids are counted within one kind of record: an entity and a theme may both be called "framing". A
 * mention has no id; source, span and entity name it, and writing it twice is a slip, not a danger.
 */
import { areRising } from '../../kit/order.ts';
import type { Issue } from '../../model/issue.ts';
import { issuesOf, nameMention, type Law } from './law.ts';

const refuse = issuesOf(3, 'refused');
const report = issuesOf(3, 'error');

/** So many are looked at one by one: types and themes, that code for large lists need not know. */
const FEW = 100;

/** Not made anew for every list: what runs for each of half a million records should stay compiled. */
const idOf = ({ id }: { readonly id: string }): string => id;

function findTwins(kind: string, records: readonly { readonly id: string }[]): readonly Issue[] {
  if (records.length > FEW && areRising(records, idOf)) return [];
  const seen = new Set<string>();
  const named = new Set<string>();
  return records.flatMap(({ id }) => {
    const isTwin = seen.has(id) && !named.has(id);
    if (seen.has(id)) named.add(id);
    seen.add(id);
    if (!isTwin) return [];
    return [
      refuse(
        `${kind} ${id}`,
        'id',
        `Two ${kind} records share the id “${id}”.`,
        'Rename one of them, and what points to it.',
      ),
    ];
  });
}

export const idsAreUnique: Law = (corpus) => [
  ...findTwins('source', corpus.sources),
  ...findTwins('section', corpus.sections),
  ...findTwins('entity', corpus.entities),
  ...findTwins('passage', corpus.passages),
  ...findTwins('relation', corpus.relations),
  ...findTwins('relation type', corpus.vocabulary.relationTypes),
  ...findTwins('family', corpus.vocabulary.families),
  ...findTwins('theme', corpus.vocabulary.themes),
];

export const mentionsAreUnique: Law = ({ mentions }) => {
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    const key = JSON.stringify([mention.source, mention.start, mention.end, mention.entity]);
    const isTwin = seen.has(key);
    seen.add(key);
    return isTwin
      ? [report(nameMention(mention), '', 'The mention stands twice.', 'Remove one of the two.')]
      : [];
  });
};
