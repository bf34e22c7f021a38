/**
 * What do the filters say, their menu, their editors and their chips?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import type { EdtfFault } from '../model/edtf.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted } = EN_FIGURES;

/** What a trace asks, by name; an end that is empty is open. */
export interface AskedTrace {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hops: number;
  readonly avoid: readonly string[];
  readonly oneVoice: boolean;
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const names = (all: readonly string[]): string => all.join(', ');
const anyOf = (all: readonly string[]): string => (all.length === 0 ? 'anyone' : names(all));

export const filtersEn = {
  bar: { label: 'Filters', clear: 'Clear all', nothingLeft: 'Nothing is left to see.' },
  chip: {
    pause: 'Pause',
    pauseThis: (filter: string) => `Pause: ${filter}`,
    resume: 'Apply again',
    remove: 'Remove',
    removeThis: (filter: string) => `Remove: ${filter}`,
  },
  menu: {
    label: 'Add a filter',
    byVoice: 'By voice',
    byMatter: 'By what it is',
    byMeasure: 'By words, time and number',
    authorAsserts: 'Only what the author asserts',
    authorAssertsNote: (relations: number) =>
      `Voice only the author and certainty only asserted: ${counted(relations, 'relation')}`,
    asSeenBy: 'As seen by …',
    otherVoices: (count: number) => counted(count, 'other voice'),
    noOtherVoice: 'Nobody else speaks here',
    nothingDated: 'Nothing here is dated',
  },
  voices: {
    label: 'As seen by',
    find: (count: number) => `Find among ${count} voices`,
    none: 'Nobody here is called that.',
  },
  checks: {
    find: (count: number) => `Find among ${count}`,
    findOf: (count: number, label: string) => `Find among ${count}: ${label}`,
    none: 'None of them is called that.',
  },
  /** A name and the relations behind it, spoken. */
  counted: (name: string, relations: number) => `${name}, ${counted(relations, 'relation')}`,
  names,
  editor: {
    label: (name: string) => `Filter: ${name}`,
    mode: 'Only or without',
    modes: { only: 'Only these', without: 'All but these' },
    words: 'With the words',
    from: 'From',
    to: 'To',
    years: 'Years of this text',
    least: 'At least',
    noWholeNumber: 'That is no whole number: write one such as 3.',
    hops: 'At most so many hops',
  },
  facets: {
    family: { name: 'Family', note: 'Relations of one sort of matter.' },
    type: { name: 'Relation', note: 'What the source does to the target.' },
    valence: { name: 'Valence', note: 'Hostile, neutral or friendly.' },
    effect: {
      name: 'Effect',
      note: 'Whether the source brings more of the target, or less.',
    },
    certainty: { name: 'Certainty', note: 'How surely it is said.' },
    negation: { name: 'Denied or not', note: 'Whether the words say that it holds.' },
    voice: { name: 'Who says so', note: 'Whose claim it is.' },
    theme: { name: 'Theme', note: 'What it is about.' },
    kind: {
      name: 'Kind',
      note: 'States, persons, events: “only” asks it of both ends.',
    },
  },
  sorts: {
    words: {
      name: 'Words',
      note: 'Each must begin a word of the names, the claim, the words behind it or its note.',
    },
    time: { name: 'Time', note: 'What has no time does not pass. An empty end is open.' },
    degree: { name: 'Number of relations', note: 'Both ends have at least so many relations.' },
    ego: { name: 'Around', note: 'Step by step along who affects whom.' },
    trace: { name: 'Paths', note: 'Step by step along who affects whom.' },
  },
  /** What is wrong with a date that was typed, and how to write one. */
  noDate: (fault: EdtfFault) =>
    `${fault.kind === 'form' ? `“${fault.written}” is not an EDTF date` : upperFirst(fault.english)}: write a date such as 2015, 2015-04, 2015-04-11, or 2015-21 for its spring.`,
  endsBeforeBegin: (from: string, to: string) =>
    `${upperFirst(to)} lies before ${from}: write a later date here, or an earlier one in “From”.`,
  /** What stands on a chip. */
  said: {
    only: (facet: string, values: readonly string[]) => `only ${facet}: ${names(values)}`,
    without: (facet: string, values: readonly string[]) => `without ${facet}: ${names(values)}`,
    words: (words: string) => `with the words “${words}”`,
    degree: (least: number) => `between entities of ${least} or more relations`,
    /** `where` is "around" somebody, or one way round (the directions of model.ts). */
    around: (where: string, steps: number) => `${where}, ${counted(steps, 'step')}`,
    trace: ({ from, to, hops, avoid, oneVoice }: AskedTrace) =>
      [
        `from ${anyOf(from)} to ${anyOf(to)}`,
        `at most ${counted(hops, 'hop')}`,
        ...(avoid.length === 0 ? [] : [`not through ${names(avoid)}`]),
        ...(oneVoice ? ['one voice says it all'] : []),
      ].join(', '),
    dated: 'dated',
    onDay: (date: string) => `on ${date}`,
    inTime: (date: string) => `in ${date}`,
    fromDate: (date: string) => `from ${date} on`,
    untilDate: (date: string) => `until ${date}`,
    between: (from: string, to: string) => `${from} to ${to}`,
  },
  /** How a filter goes together with the others. */
  order: {
    condition: 'Holds for each relation by itself. The order of filters changes nothing.',
    reach: 'Looks at what the other conditions leave. The order of filters changes nothing.',
  },
};

export const filtersWords = wordsOf('filters', filtersEn);
