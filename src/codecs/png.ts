/**
 * What does a picture keep of a reading?
 *
 * Only what one sees: names, arrows, places, colours, the regions of themes, and below them whose text it
 * is. Its bytes are made by the stage, which alone holds the canvas; this is the picture's line in the table
 * of formats.
 */
import type { Format } from './codec.ts';

export const png: Format = {
  id: 'png',
  label: 'PNG picture',
  summary: 'As drawn, with legend and citation',
  group: 'picture',
  isText: false,
  extension: 'png',
  mediaType: 'image/png',
  carries: {
    entityKinds: 'flattened',
    aliases: 'dropped',
    participants: 'dropped',
    parallelRelations: 'flattened',
    selfRelations: 'flattened',
    relationTypes: 'flattened',
    phrases: 'dropped',
    direction: 'flattened',
    influence: 'dropped',
    valence: 'flattened',
    effect: 'flattened',
    holders: 'dropped',
    reportChains: 'dropped',
    certainty: 'flattened',
    negation: 'flattened',
    presupposed: 'dropped',
    within: 'dropped',
    times: 'dropped',
    themes: 'flattened',
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
    sourceDetails: 'flattened',
    texts: 'dropped',
    vocabulary: 'dropped',
    positions: 'flattened',
    pins: 'flattened',
    address: 'dropped',
    colours: 'flattened',
  },
};
