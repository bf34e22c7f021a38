/**
 * How does the page say aloud what just happened, without talking over itself?
 *
 * A sentence waits a moment for its fellows: of each sort only the last is said, so that somebody who walks
 * fast hears where he came to. What belongs together comes in one go: the deed, what it changed, and where
 * the keyboard stands now, if it is still there when the moment is over. Where an answer is under way the moment
 * begins when it has come, or when it has kept us waiting too long. The same words twice are said twice.
 */
import type { SaidAbout, Speaker, Spoken } from '../panels/ports.ts';

const WAIT_MS = 120;
/** Somebody who hears nothing for longer does not know whether the key was heard. */
const HOLD_MS = 2000;
const ORDER: readonly SaidAbout[] = ['deed', 'change', 'move'];

export function makeSpeaker(): Speaker {
  let spoken: Spoken = { sentence: '', turn: 0 };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let holds = 0;
  const waiting = new Map<SaidAbout, () => string>();
  const listeners = new Set<() => void>();

  const speak = (): void => {
    timer = null;
    if (holds > 0) return;
    const sentences = ORDER.map((about) => waiting.get(about)?.() ?? '');
    waiting.clear();
    const sentence = sentences.filter((one) => one !== '').join(' ');
    if (sentence === '') return;
    spoken = { sentence, turn: spoken.turn + 1 };
    for (const listener of listeners) listener();
  };
  const wait = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(speak, WAIT_MS);
  };
  return {
    say: (about, sentence) => {
      if (sentence === '') return;
      waiting.set(about, typeof sentence === 'string' ? () => sentence : sentence);
      wait();
    },
    hold: () => {
      let isHeld = true;
      const release = (): void => {
        if (!isHeld) return;
        isHeld = false;
        clearTimeout(patience);
        holds -= 1;
        if (waiting.size > 0) wait();
      };
      const patience = setTimeout(release, HOLD_MS);
      holds += 1;
      return release;
    },
    spoken: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
