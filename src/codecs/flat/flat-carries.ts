/**
 * What do nodes, edges and columns keep of a reading?
 *
 * All that is said of an entity or a relation, and every passage a relation rests on; not the text around
 * the passages, nor what is only said of the text. The codecs that spell this shape start from this table.
 */
import type { Carries } from '../codec.ts';

export const FLAT_CARRIES: Carries = {
  entityKinds: 'kept',
  aliases: 'kept',
  participants: 'kept',
  parallelRelations: 'kept',
  selfRelations: 'kept',
  relationTypes: 'kept',
  phrases: 'kept',
  direction: 'kept',
  influence: 'kept',
  valence: 'kept',
  effect: 'kept',
  holders: 'kept',
  reportChains: 'kept',
  certainty: 'kept',
  negation: 'kept',
  presupposed: 'kept',
  within: 'kept',
  times: 'kept',
  themes: 'kept',
  notes: 'kept',
  attributes: 'kept',
  passages: 'kept',
  offsets: 'kept',
  contexts: 'kept',
  evidenceRoles: 'kept',
  cues: 'kept',
  mentions: 'dropped',
  remarks: 'dropped',
  sections: 'dropped',
  sourceDetails: 'flattened',
  texts: 'dropped',
  vocabulary: 'dropped',
  positions: 'kept',
  pins: 'kept',
  address: 'flattened',
  colours: 'flattened',
};
