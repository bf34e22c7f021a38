/**
 * What does a format carry that knows nothing of relations?
 *
 * The table of facets with everything dropped; a bibliography starts from it and names the little it keeps.
 * Spelt out, so that whoever adds a facet is asked about it here as well.
 */
import type { Carries } from '../codec.ts';

export const NOTHING_CARRIED: Carries = {
  entityKinds: 'dropped',
  aliases: 'dropped',
  participants: 'dropped',
  parallelRelations: 'dropped',
  selfRelations: 'dropped',
  relationTypes: 'dropped',
  phrases: 'dropped',
  direction: 'dropped',
  influence: 'dropped',
  valence: 'dropped',
  effect: 'dropped',
  holders: 'dropped',
  reportChains: 'dropped',
  certainty: 'dropped',
  negation: 'dropped',
  presupposed: 'dropped',
  within: 'dropped',
  times: 'dropped',
  themes: 'dropped',
  notes: 'dropped',
  attributes: 'dropped',
  passages: 'dropped',
  offsets: 'dropped',
  contexts: 'dropped',
  evidenceRoles: 'dropped',
  cues: 'dropped',
  mentions: 'dropped',
  remarks: 'dropped',
  sections: 'dropped',
  sourceDetails: 'dropped',
  texts: 'dropped',
  vocabulary: 'dropped',
  positions: 'dropped',
  pins: 'dropped',
  address: 'dropped',
  colours: 'dropped',
};
