/**
 * What do JSON-LD and Turtle keep of a reading?
 *
 * Both say the same triples, so they have one table. Aliases, participants and themes are sets in RDF: the
 * files keep their order, a triple store need not. Colours are a matter of the theme and are not written.
 */
import type { Carries } from '../codec.ts';

export const LINKED_CARRIES: Carries = {
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
  mentions: 'kept',
  remarks: 'kept',
  sections: 'kept',
  sourceDetails: 'kept',
  texts: 'kept',
  vocabulary: 'kept',
  positions: 'kept',
  pins: 'kept',
  address: 'kept',
  colours: 'dropped',
};
