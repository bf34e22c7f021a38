/**
 * What do we call each thing on the screen, and how does it explain itself?
 *
 * One table for each enumeration of the model: a short word for a chip and one sentence for the reader
 * who asks what it means. Every view takes its words from here, so that one idea has one word.
 */
import type { Facet } from '../graph/facets.ts';
import type { Direction } from '../graph/filters.ts';
import type { PassageCheck } from '../model/dataset.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Effect, Evidence, Influence, Valence } from '../model/relation.ts';
import type { Certainty } from '../model/stance.ts';

export interface Wording {
  readonly word: string;
  readonly meaning: string;
}

export const VALENCE_WORDS: Readonly<Record<`${Valence}`, Wording>> = {
  '-1': { word: 'hostile', meaning: 'The source acts or feels against the target.' },
  '0': { word: 'neutral', meaning: 'The words take no side between source and target.' },
  '1': { word: 'friendly', meaning: 'The source acts or feels in favour of the target.' },
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Wording>> = {
  asserted: { word: 'asserted', meaning: 'Said outright by the one who holds it.' },
  reported: { word: 'reported', meaning: 'Told as something that somebody else holds or says.' },
  hedged: { word: 'hedged', meaning: 'Said with a reserve: appears, reportedly, may.' },
  hypothetical: { word: 'hypothetical', meaning: 'Would hold if something else came about.' },
  prospective: { word: 'prospective', meaning: 'Lies in the future: wanted, feared or foreseen.' },
};

export const EFFECT_WORDS: Readonly<Record<Effect, Wording>> = {
  raises: { word: 'raises', meaning: 'The source brings more of the target.' },
  lowers: { word: 'lowers', meaning: 'The source brings less of the target.' },
  unsigned: {
    word: 'changes',
    meaning: 'The source affects the target; more or less is not said.',
  },
};

export const NEGATION_WORDS: Readonly<Record<'negated' | 'affirmed', Wording>> = {
  negated: { word: 'denied', meaning: 'The words deny that this holds.' },
  affirmed: { word: 'affirmed', meaning: 'The words say that this holds.' },
};

export const INFLUENCE_WORDS: Readonly<Record<Influence, Wording>> = {
  forward: { word: 'source affects target', meaning: 'Influence runs with the grammar.' },
  backward: { word: 'target affects source', meaning: 'Influence runs against the grammar.' },
  both: { word: 'each affects the other', meaning: 'Influence runs both ways.' },
  none: { word: 'no influence claimed', meaning: 'Nobody is said to affect anybody.' },
};

export const PRESUPPOSED: Wording = {
  word: 'presupposed',
  meaning: 'Taken for granted by the words, never stated: the surest claims of all.',
};

export const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
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

export const ROLE_WORDS: Readonly<Record<Evidence['role'], Wording>> = {
  states: { word: 'states it', meaning: 'These words make the claim.' },
  repeats: { word: 'repeats it', meaning: 'These words make the claim again.' },
  resolves: {
    word: 'names an end',
    meaning: 'These words do not make the claim; they only name who is meant.',
  },
};

export const CHECK_WORDS: Readonly<Record<PassageCheck['status'], Wording>> = {
  exact: {
    word: 'exact',
    meaning: 'Compared with the text, character by character: it stands exactly here.',
  },
  moved: {
    word: 'moved',
    meaning: 'Not where it was read, but found once elsewhere in the text; not taken over unasked.',
  },
  ambiguous: { word: 'ambiguous', meaning: 'These words stand in the text more than once.' },
  missing: { word: 'missing', meaning: 'These words are not in the text.' },
  unchecked: {
    word: 'not checked',
    meaning:
      'The text itself did not come with this file, so the words could not be compared with it.',
  },
};

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  family: 'family',
  type: 'relation',
  valence: 'valence',
  effect: 'effect',
  certainty: 'certainty',
  negation: 'negation',
  voice: 'voice',
  theme: 'theme',
  kind: 'kind',
};

export const DIRECTION_WORDS: Readonly<
  Record<Direction, { readonly word: string; readonly meaning: string; readonly filter: string }>
> = {
  out: {
    word: 'Outgoing',
    meaning: 'Whom it affects, step by step.',
    filter: 'affected by',
  },
  in: {
    word: 'Incoming',
    meaning: 'Who affects it, step by step.',
    filter: 'affecting',
  },
  both: {
    word: 'Both',
    meaning: 'Whom it affects and who affects it.',
    filter: 'around',
  },
};
