/**
 * What does each value of the model say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are. A table holds a word for a chip and one sentence for the reader who asks what
 * it means; every view takes its words from here, so that one idea has one word.
 */
import type { PassageCheck } from '../model/dataset.ts';
import type { EdtfTime } from '../model/edtf.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Effect, Evidence, Influence, Valence } from '../model/relation.ts';
import type { Certainty, Voice } from '../model/stance.ts';
import { wordsOf } from './speaking.ts';

export interface Wording {
  readonly word: string;
  readonly meaning: string;
}

type Wordings<Value extends string> = Readonly<Record<Value, Wording>>;

export const modelEn = {
  valences: {
    '-1': { word: 'hostile', meaning: 'The source acts or feels against the target.' },
    '0': { word: 'neutral', meaning: 'The words take no side between source and target.' },
    '1': { word: 'friendly', meaning: 'The source acts or feels in favour of the target.' },
  } satisfies Wordings<`${Valence}`>,
  certainties: {
    asserted: { word: 'asserted', meaning: 'Said outright by the one who holds it.' },
    reported: { word: 'reported', meaning: 'Told as something that somebody else holds or says.' },
    hedged: { word: 'hedged', meaning: 'Said with a reserve: appears, reportedly, may.' },
    hypothetical: { word: 'hypothetical', meaning: 'Would hold if something else came about.' },
    prospective: {
      word: 'prospective',
      meaning: 'Lies in the future: wanted, feared or foreseen.',
    },
  } satisfies Wordings<Certainty>,
  effects: {
    raises: { word: 'raises', meaning: 'The source brings more of the target.' },
    lowers: { word: 'lowers', meaning: 'The source brings less of the target.' },
    unsigned: {
      word: 'changes',
      meaning: 'The source affects the target; more or less is not said.',
    },
  } satisfies Wordings<Effect>,
  noEffect: 'no effect',
  negations: {
    negated: { word: 'denied', meaning: 'The words deny that this holds.' },
    affirmed: { word: 'affirmed', meaning: 'The words say that this holds.' },
  },
  influences: {
    forward: { word: 'source affects target', meaning: 'Influence runs with the grammar.' },
    backward: { word: 'target affects source', meaning: 'Influence runs against the grammar.' },
    both: { word: 'each affects the other', meaning: 'Influence runs both ways.' },
    none: { word: 'no influence claimed', meaning: 'Nobody is said to affect anybody.' },
  } satisfies Wordings<Influence>,
  presupposed: {
    word: 'presupposed',
    meaning: 'Taken for granted by the words, never stated: the surest claims of all.',
  } satisfies Wording,
  kinds: {
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
  } satisfies Readonly<Record<EntityKind, string>>,
  roles: {
    states: { word: 'states it', meaning: 'These words make the claim.' },
    repeats: { word: 'repeats it', meaning: 'These words make the claim again.' },
    resolves: {
      word: 'names an end',
      meaning: 'These words do not make the claim; they only name who is meant.',
    },
  } satisfies Wordings<Evidence['role']>,
  checks: {
    exact: {
      word: 'exact',
      meaning: 'Compared with the text, character by character: it stands exactly here.',
    },
    moved: {
      word: 'moved',
      meaning:
        'Not where it was read, but found once elsewhere in the text; not taken over unasked.',
    },
    ambiguous: { word: 'ambiguous', meaning: 'These words stand in the text more than once.' },
    missing: { word: 'missing', meaning: 'These words are not in the text.' },
    unchecked: {
      word: 'not checked',
      meaning:
        'The text itself did not come with this file, so the words could not be compared with it.',
    },
  } satisfies Wordings<PassageCheck['status']>,
  facets: {
    family: 'family',
    type: 'relation',
    valence: 'valence',
    effect: 'effect',
    certainty: 'certainty',
    negation: 'negation',
    voice: 'voice',
    theme: 'theme',
    kind: 'kind',
  },
  /** Ways along influence; `filter` says what is found that way round these names. */
  directions: {
    out: { word: 'Outgoing', filter: (names: string): string => `affected by ${names}` },
    in: { word: 'Incoming', filter: (names: string): string => `affecting ${names}` },
    both: { word: 'Both', filter: (names: string): string => `around ${names}` },
  },
  voices: {
    author: 'the author',
    unknown: 'someone unnamed',
  } satisfies Readonly<Record<Exclude<Voice['kind'], 'entity'>, string>>,
  /** The nearest voice first, then who tells of it, and who tells of that. */
  told: (voice: string, tellers: readonly string[]): string =>
    [voice, ...tellers].join(', as told by '),
  /** "Reported, denied" from words of the tables above; empty without any. */
  reserve: (words: readonly string[]): string =>
    words.join(', ').replace(/^./, (letter) => letter.toUpperCase()),
  /** A reserve before its claim. */
  lead: (reserve: string): string => `${reserve}: `,
  /** `part` is one of the parts, or empty where the text has none. */
  places: {
    text: 'text',
    title: 'title',
    parts: {
      opening: 'opening',
      closing: 'closing note',
      section: (number: number): string => `section ${number}`,
      after: (number: number): string => `after section ${number}`,
    },
    heading: (part: string): string => `${part}, heading`,
    sentences: (part: string, paragraph: number, first: number, last: number): string => {
      const range = first === last ? `sentence ${first}` : `sentences ${first}–${last}`;
      return `${part === '' ? '' : `${part}, `}paragraph ${paragraph}, ${range}`;
    },
    /** A place in one of several texts. */
    inText: (title: string, place: string): string => `${title}, ${place}`,
  },
  time: (time: EdtfTime): string => time.english,
};

export const modelWords = wordsOf('model', modelEn);
