/**
 * When has somebody finished typing?
 *
 * A moment after the last letter, or at once when they press Enter, leave the field or close the editor.
 * Each settled text is one step of the history, so that Back undoes a word and not a letter.
 */
import { useCallback, useEffect, useRef } from 'react';

const REST_MS = 300;

export interface Settling<Value> {
  readonly later: (value: Value) => void;
  readonly now: () => void;
}

export function useSettled<Value>(settle: (value: Value) => void): Settling<Value> {
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  const pending = useRef<{ readonly value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting) latest.current(waiting.value);
  }, []);
  const later = useCallback(
    (value: Value) => {
      clearTimeout(timer.current);
      pending.current = { value };
      timer.current = setTimeout(now, REST_MS);
    },
    [now],
  );
  useEffect(() => now, [now]);
  return { later, now };
}
