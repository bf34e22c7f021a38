/**
 * What does a row do with a key pressed on it?
 *
 * Walks, opens and closes by the ARIA tree pattern (scene/outline-moves.ts); Enter chooses, beside what is
 * chosen already with ctrl, ⌘ or shift; letters seek a row that begins with them. A key that the list uses is
 * used up, so that no shortcut of the page hears it as well.
 */
import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { OutlineRow } from '../../scene/outline.ts';
import { moveInOutline, seekTyped, type OutlineMove } from '../../scene/outline-moves.ts';
import { isAdditive } from '../controls/is-additive.ts';
import type { OpenOutline } from './use-outline.ts';
import { rowAt } from './use-outline-window.ts';

type Frame = RefObject<HTMLElement | null>;

/** Letters typed this soon after one another are one word. */
const PAUSE_MS = 700;

function rowsInSight(frame: HTMLElement | null, place: number): number {
  const rowPx = rowAt(frame, place)?.offsetHeight;
  return frame && rowPx ? Math.max(1, Math.floor(frame.clientHeight / rowPx) - 1) : 1;
}

const NOTHING_TYPED = { text: '', atMs: Number.NEGATIVE_INFINITY };

/** `type`: what the reader typed in one go; null for a key that types nothing here. A walk ends the word. */
function useTyping() {
  const typed = useRef(NOTHING_TYPED);
  const type = ({ key, timeStamp, nativeEvent }: KeyboardEvent): string | null => {
    const before = timeStamp - typed.current.atMs < PAUSE_MS ? typed.current.text : '';
    // Figures and blanks mean other things unless they go on with a word.
    const isTyped = /^\p{L}$/u.test(key) || (before !== '' && /^[^\p{C}*]$/u.test(key));
    if (!isTyped || nativeEvent.isComposing) return null;
    typed.current = { text: before + key, atMs: timeStamp };
    return typed.current.text;
  };
  const end = () => {
    typed.current = NOTHING_TYPED;
  };
  return { type, end };
}

interface Props {
  readonly open: OpenOutline;
  readonly dataset: Dataset;
  readonly frame: Frame;
  readonly reveal: (place: number) => void;
  readonly onChoose: (row: OutlineRow, additive: boolean) => void;
}

export function useOutlineKeys({ open, dataset, frame, reveal, onChoose }: Props) {
  const { rows, at, goTo, turn } = open;
  const typing = useTyping();
  const isWalking = useRef(false);
  // The row walked to may only just have come into the page; it is there once this is painted.
  useLayoutEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    rowAt(frame.current, at)?.focus({ preventScroll: true });
    reveal(at);
  }, [at, frame, reveal]);

  const move = (next: OutlineMove): void => {
    if (next.kind === 'turn') turn(next.rows);
    if (next.kind !== 'goTo') return;
    isWalking.current = next.row !== rows[at];
    goTo(next.row);
  };

  return (event: KeyboardEvent, row: OutlineRow, place: number): void => {
    if (event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      goTo(row);
      return onChoose(row, isAdditive(event));
    }
    if (event.ctrlKey || event.metaKey) return;
    const typed = typing.type(event);
    if (typed !== null) {
      event.preventDefault();
      const found = seekTyped(typed, place, rows, dataset);
      return found && move({ kind: 'goTo', row: found });
    }
    const next = moveInOutline(event.key, place, open, rowsInSight(frame.current, place));
    if (next === null) return;
    event.preventDefault();
    typing.end();
    move(next);
  };
}
