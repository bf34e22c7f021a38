/**
 * How does the page say aloud what just happened, without talking over itself?
 *
 * A sentence waits a moment for its fellows: of each sort only the last is said, so that somebody who walks
 * fast hears where he came to. What belongs together comes in one go: the deed, what it changed, and where
 * the keyboard stands now. The same words twice are said twice.
 */
import type { SaidAbout, Speaker, Spoken } from '../panels/ports.ts';

const WAIT_MS = 120;
const ORDER: readonly SaidAbout[] = ['deed', 'change', 'move'];

export function makeSpeaker(): Speaker {
  let spoken: Spoken = { sentence: '', turn: 0 };
  let timer: ReturnType<typeof setTimeout> | null = null;
  const waiting = new Map<SaidAbout, string>();
  const listeners = new Set<() => void>();

  const speak = (): void => {
    timer = null;
    const sentence = ORDER.flatMap((about) => waiting.get(about) ?? []).join(' ');
    waiting.clear();
    spoken = { sentence, turn: spoken.turn + 1 };
    for (const listener of listeners) listener();
  };
  return {
    say: (about, sentence) => {
      if (sentence === '') return;
      waiting.set(about, sentence);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(speak, WAIT_MS);
    },
    spoken: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
