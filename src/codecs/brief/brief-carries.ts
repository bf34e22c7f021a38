/**
 * What does a brief keep, whichever way it is printed?
 *
 * It is prose: the quoted words are there verbatim and whole, almost everything else is said in words, from
 * which no program brings it back; what belongs to the apparatus of a reading is left out.
 */
import type { Carries } from '../codec.ts';

export const BRIEF_CARRIES: Carries = {
  entityKinds: 'flattened',
  aliases: 'flattened',
  participants: 'flattened',
  parallelRelations: 'flattened',
  selfRelations: 'flattened',
  relationTypes: 'flattened',
  phrases: 'flattened',
  direction: 'flattened',
  influence: 'flattened',
  valence: 'flattened',
  effect: 'flattened',
  holders: 'flattened',
  reportChains: 'flattened',
  certainty: 'flattened',
  negation: 'flattened',
  presupposed: 'flattened',
  within: 'flattened',
  times: 'flattened',
  themes: 'flattened',
  notes: 'flattened',
  attributes: 'dropped',
  passages: 'kept',
  offsets: 'flattened',
  contexts: 'dropped',
  evidenceRoles: 'flattened',
  cues: 'dropped',
  mentions: 'dropped',
  remarks: 'dropped',
  sections: 'flattened',
  sourceDetails: 'flattened',
  texts: 'dropped',
  vocabulary: 'dropped',
  positions: 'dropped',
  pins: 'dropped',
  address: 'kept',
  colours: 'dropped',
};
