/**
 * How do what somebody types and what the filter holds stay in step?
 *
 * The field shows what is typed; the filter follows when it has settled. When the filter changes from
 * elsewhere (Back, a link), the field shows the new value.
 */
import { useState } from 'react';
import { useSettled } from './use-settled.ts';

export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly settle: () => void;
}

export function useTyped(kept: string, onSettled: (text: string) => void): Typed {
  const [text, setText] = useState(kept);
  const [seen, setSeen] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    if (kept !== text.trim()) setText(kept);
  }
  const { later, now } = useSettled(onSettled);
  return {
    text,
    type: (next) => {
      setText(next);
      later(next);
    },
    settle: now,
  };
}
