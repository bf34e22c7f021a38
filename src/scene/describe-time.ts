/**
 * How is a dated relation said, and the timeline as a whole?
 *
 * The sentence, the date in plain English, and the words it was read from: a date is our reading of the
 * text, and these words are what it rests on. What has no time is counted, never dropped.
 */
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Relation } from '../model/relation.ts';
import { describeRelation, plural } from './describe.ts';

/** "11 April 2015, read from the words “April 11”"; empty without a time. */
export function describeWhen({ time }: Relation): string {
  if (time === undefined) return '';
  const read = parseEdtf(time.edtf);
  const date = read.ok ? read.value.english : time.edtf;
  return time.words === '' ? date : `${date}, read from the words “${time.words}”`;
}

/** "South Korea joins AIIB, 11 April 2015, read from the words “April 11”". */
export const describeTimed = (relation: Relation, dataset: Dataset): string =>
  [describeRelation(relation, dataset), describeWhen(relation)]
    .filter((part) => part !== '')
    .join(', ');

export interface TimelineCounts {
  /** Bars that are shown plainly: in the window, where there is one. */
  readonly shown: number;
  /** Bars drawn faded, outside the window. */
  readonly outside: number;
  /** Relations of the whole text that have a time. */
  readonly allDated: number;
  /** "in April 2015"; empty without a window. */
  readonly window: string;
}

export function describeTimeline({ shown, outside, allDated, window }: TimelineCounts): string {
  const hidden = allDated - shown - outside;
  const where = window === '' ? '' : ` · window: ${window}`;
  return [
    `${shown} of ${plural(allDated, 'relation')} with a time${where}`,
    outside > 0 ? `${outside} more outside the window, faded` : '',
    hidden > 0 ? `${hidden} folded by depth or hidden by other filters` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Why the undated stand below, and whether they are seen elsewhere. */
export const describeUndated = (
  count: number,
  hasWindow: boolean,
  speaker: 'text' | 'file',
): string =>
  `${plural(count, 'relation')} ${count === 1 ? 'has' : 'have'} no time in the ${speaker}${
    hasWindow && count > 0 ? '; while a window is set, other views leave them out' : ''
  }`;
