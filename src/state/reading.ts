/**
 * Which passage has the reader asked to see in the text, and what should be said aloud?
 *
 * "Show in text" is a request, not a place: asked twice it must scroll twice, so each carries a turn.
 * A notice is one sentence about something that just happened (a link that named an unknown id).
 */
import type { PassageId } from '../model/ids.ts';

export interface Reading {
  readonly passage: PassageId | null;
  readonly turn: number;
}

export type ReadingAction = { readonly type: 'passageShownInText'; readonly passage: PassageId };
export type NoticeAction =
  | { readonly type: 'noticeGiven'; readonly notice: string }
  | { readonly type: 'noticeDismissed' };

export const NOT_READING: Reading = { passage: null, turn: 0 };

export const updateReading = (reading: Reading, action: ReadingAction): Reading => ({
  passage: action.passage,
  turn: reading.turn + 1,
});
