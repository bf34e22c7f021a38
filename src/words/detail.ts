/**
 * What does the detail of what is chosen say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are. `text` and `file` tell who speaks: a text, or the file of another program.
 */
import { countsEn } from './counts.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure, list } = EN_FIGURES;
const { passages, relations } = countsEn;

/** Which readings saw a relation; `where` is a phrase of the method, `hasWhy` if a reason follows. */
export interface SeenBy {
  readonly where: string;
  /** The letters of readings that have it under another type. */
  readonly otherType: readonly string[];
  /** The questions they answered differently. */
  readonly apart: readonly string[];
  readonly hasWhy: boolean;
}

export interface Quotation {
  readonly words: string;
  readonly work: { readonly author: string; readonly title: string } | null;
  readonly place: string;
}

const capitalised = (words: string): string =>
  words.replace(/^./u, (letter) => letter.toUpperCase());

export const detailEn = {
  walk: {
    label: 'Relations shown',
    previous: 'Previous relation',
    next: 'Next relation',
    at: (number: number, all: number): string => `${figure(number)} of ${figure(all)} shown`,
    backToAnswers: 'Back to the answers',
  },
  ask: { label: 'Ask the graph', between: 'From the first to the second' },
  chips: {
    label: 'What kind of claim',
    influence: 'influence',
    holder: 'who says so',
    when: 'when',
    family: (types: readonly string[]): string => `Relations of this family: ${types.join(', ')}.`,
    author: 'The author says this in their own voice.',
    unnamed: {
      text: 'The text does not name who holds this; it is not the author’s own claim.',
      file: 'The file does not say who holds this.',
    },
    named: 'The text gives this as the view of this voice, not as the author’s own.',
    readFrom: (words: string, written: string): string =>
      `Read from the words “${words}” (${written}).`,
    showOnlyThese: 'Show only these',
    showOnly: (label: string): string => `Show only “${label}”`,
    showAll: 'Show all again',
  },
  heading: {
    example: (words: string): string => `Example: “${words}”.`,
    inverse: (label: string): string => `From the other end: “${label}”.`,
    inWordsOf: { text: 'in the words of the text:', file: 'in the words of the file:' },
  },
  passages: {
    label: 'Passages',
    none: 'No passages.',
    noneInFile: 'This file does not say which words rest behind this.',
    noneForRelation: 'The reading gives no words for this relation.',
    ambiguous: (word: string, places: number): string => `${word} (${figure(places)} places)`,
    unknownPlace: 'place unknown',
    uncheckedPlace: 'place unknown: the text did not come along',
    movedTo: (place: string): string => `now at ${place}`,
    showInText: 'Show in text',
    copy: 'Copy quotation',
    quotation: ({ words, work, place }: Quotation): string =>
      `“${words}” — ${work === null ? '' : `${work.author}, “${work.title}”, `}${place}.`,
    readAs: (claim: string): string => `[Read as: ${claim}.]`,
  },
  relation: {
    note: 'Note of the reading.',
    actOf: 'This is what was said in',
    contents: 'What was said',
    pair: (source: string, target: string): string => `Also between ${source} and ${target}`,
    pairList: 'Other relations of this pair',
    onWords: 'What else rests on these words',
    take: 'Export this relation',
    ids: (id: string, type: string, passageIds: readonly string[]): string =>
      `relation ${id} · type ${type}${passageIds.length === 0 ? '' : ` · passages ${passageIds.join(', ')}`}`,
  },
  read: {
    added: (hasWhy: boolean): string =>
      `Added when the readings were reconciled${hasWhy ? ':' : '.'}`,
    seen: ({ where, otherType, apart, hasWhy }: SeenBy): string => {
      const other = otherType.length === 0 ? '' : `, in ${list(otherType)} under another type`;
      const differed = apart.length === 0 ? '' : `; they differed on ${list(apart)}`;
      const reason = apart.length === 0 ? '; why it was kept:' : '; how it was decided:';
      return `${capitalised(where)}${other}${differed}${hasWhy ? reason : '.'}`;
    },
  },
  entity: {
    names: 'Names the text uses',
    aliases: 'Also called',
    /** How a name is meant that is none of its own. */
    how: { metonym: 'standing for it', description: 'described', pronoun: 'pronoun' },
    where: 'Where in the text',
    whereIn: (title: string): string => `Where ${title} names it`,
    noText: (title: string): string =>
      `The text of “${title}” did not come along, so its places are not known here.`,
    mentionAt: (place: string, mentions: number): string =>
      `${place}, ${counted(mentions, 'mention')}`,
    unpin: 'Unpin: let the layout place it',
    participants: 'Participants',
    affects: 'Affects',
    isAffectedBy: 'Is affected by',
    withoutInfluence: 'Without influence',
    relationsWith: (name: string): string => `Relations with ${name}`,
    /** Of a relation whose type belongs to no family. */
    noFamily: 'other',
    take: 'Export this with its relations',
    ids: (id: string): string => `entity ${id}`,
  },
  columns: {
    title: 'Other columns',
    cut: (beginning: string, length: number): string =>
      `${beginning}… (${figure(length)} characters)`,
  },
  several: {
    connects: 'What connects them',
    nothing: {
      text: 'No relation of the text joins two of these.',
      file: 'No relation of the file joins two of these.',
    },
    chooseOne: 'Choose one to read the words it rests on.',
    relations: 'Chosen relations',
    take: 'Export these',
    takeEntities: 'Export these with their relations',
    on: (count: number, on: number): string =>
      `${relations(count)} on ${on === 1 ? 'these words' : passages(on)}`,
    onPassage: 'Relations on this passage',
    ids: (ids: readonly string[]): string => `${passages(ids.length)}: ${ids.join(', ')}`,
  },
};

export const detailWords = wordsOf('detail', detailEn);
