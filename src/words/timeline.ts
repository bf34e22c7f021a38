/**
 * What does the timeline say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import type { Speaker } from './paths.ts';
import { wordsOf } from './speaking.ts';

const { counted } = EN_FIGURES;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const withoutTime = (relations: number, speaker: Speaker): string =>
  `${counted(relations, 'relation')} ${relations === 1 ? 'has' : 'have'} no time in the ${speaker}`;

export const timelineEn = {
  window: 'Time window',
  modes: { all: 'All time', span: 'Span', month: 'One month', day: 'One day' },
  from: 'From',
  to: 'to',
  earlier: 'Earlier',
  earlierStep: 'The window one step earlier',
  later: 'Later',
  laterStep: 'The window one step later',
  axis: {
    label: 'Axis of time',
    hint: 'Drag to set a window',
    grips: {
      whole: 'Time window',
      start: 'Beginning of the window',
      end: 'End of the window',
    },
  },
  /** Along the axis, as short as can be; months count from 1. */
  ticks: {
    year: (year: number) => String(year),
    month: (month: number) => MONTHS[month - 1] ?? '',
  },
  tooMany: (drawn: number, all: number): string =>
    `Drawn are the first ${EN_FIGURES.figure(drawn)} of ${EN_FIGURES.figure(all)} bars; a window or a filter brings the others.`,
  bars: 'Relations in the order of time',
  hint: 'Drag over the dates to set a window; press a bar to read its passages.',
  key: { told: 'reported, hedged', about: 'about', openEnd: 'open end' },
  counts: {
    shown: (shown: number, all: number) => `${shown} of ${counted(all, 'relation')} with a time`,
    window: (dates: string) => `window: ${dates}`,
    outside: (count: number) => `${count} more outside the window, faded`,
    hidden: (count: number) => `${count} folded by depth or hidden by other filters`,
  },
  undated: {
    list: 'Relations without a time',
    title: withoutTime,
    titleInWindow: (relations: number, speaker: Speaker) =>
      `${withoutTime(relations, speaker)}; while a window is set, other views leave them out`,
  },
  empty: {
    filters: 'The filters and the depth leave no relation with a time.',
    clearFilters: 'Clear all filters',
    kinds: (speaker: Speaker) => `No relation of these kinds has a time in the ${speaker}.`,
    showKinds: 'Show all kinds',
    never: (speaker: Speaker) => `No relation has a time in the ${speaker}.`,
  },
  /** A relation and when it was. */
  timed: (claim: string, when: string) => `${claim}, ${when}`,
  /** A date is our reading; these are the words it rests on. */
  readFrom: (date: string, words: string) => `${date}, read from the words “${words}”`,
};

export const timelineWords = wordsOf('timeline', timelineEn);
