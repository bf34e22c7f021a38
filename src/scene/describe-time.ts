/**
 * How is a dated relation said, and the timeline as a whole?
 *
 * The sentence, the date in plain words, and the words it was read from: a date is our reading of the
 * text, and these words are what it rests on. What has no time is counted, never dropped.
 */
import { sayTime } from '../graph/say-time.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { timelineWords } from '../words/timeline.ts';
import { describeRelation } from './describe.ts';

/** "11 April 2015, read from the words “April 11”"; empty without a time. */
export function describeWhen({ time }: Relation): string {
  if (time === undefined) return '';
  const date = sayTime(time.edtf);
  return time.words === '' ? date : timelineWords().readFrom(date, time.words);
}

/** "South Korea joins AIIB, 11 April 2015, read from the words “April 11”". */
export function describeTimed(relation: Relation, dataset: Dataset): string {
  const claim = describeRelation(relation, dataset);
  const when = describeWhen(relation);
  return when === '' ? claim : timelineWords().timed(claim, when);
}

export interface TimelineCounts {
  /** Bars that are shown plainly: in the window, where there is one. */
  readonly shown: number;
  /** Bars drawn faded, outside the window. */
  readonly outside: number;
  /** Relations of the whole text that have a time. */
  readonly allDated: number;
  /** "April 2015"; empty without a window. */
  readonly window: string;
}

export function describeTimeline({ shown, outside, allDated, window }: TimelineCounts): string {
  const say = timelineWords().counts;
  const hidden = allDated - shown - outside;
  return [
    say.shown(shown, allDated),
    window === '' ? '' : say.window(window),
    outside > 0 ? say.outside(outside) : '',
    hidden > 0 ? say.hidden(hidden) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Why the undated stand below, and whether they are seen elsewhere. */
export function describeUndated(
  count: number,
  hasWindow: boolean,
  speaker: 'text' | 'file',
): string {
  const { title, titleInWindow } = timelineWords().undated;
  return hasWindow && count > 0 ? titleInWindow(count, speaker) : title(count, speaker);
}
