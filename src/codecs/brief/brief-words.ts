/**
 * What does a brief call the values of the model?
 *
 * Words for running text, the same as on the page; what needs no word in a sentence (neutral, forward, stated)
 * has none.
 */
import type { EntityKind } from '../../model/entity.ts';
import type { Effect, Evidence, Valence } from '../../model/relation.ts';

export const VALENCE: Readonly<Record<`${Valence}`, string>> = {
  '-1': 'hostile',
  '0': '',
  '1': 'friendly',
};

export const EFFECT: Readonly<Record<Effect, string>> = {
  raises: 'raises',
  lowers: 'lowers',
  unsigned: 'changes',
};

export const KIND: Readonly<Record<EntityKind, string>> = {
  state: 'state',
  person: 'person',
  organisation: 'organisation',
  group: 'group or voice',
  agreement: 'agreement',
  'weapon-system': 'weapon',
  'military-activity': 'military activity',
  relationship: 'relationship',
  event: 'event',
  policy: 'policy',
  issue: 'issue',
  sentiment: 'sentiment',
  place: 'place',
  publication: 'publication',
  unspecified: 'kind not given',
};

/** Stands before a quotation that does not itself make the claim. */
export const ROLE_LEAD: Readonly<Record<Evidence['role'], string>> = {
  states: '',
  repeats: 'Said again:',
  resolves: 'Only to name who is meant:',
};

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** "a", "a and b", "a, b and c". */
export const inList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** In double quotes; in single ones where the words have double ones of their own. */
export const inQuotes = (words: string): string =>
  /[“”]/.test(words) ? `‘${words}’` : `“${words}”`;
