/**
 * What do those hear who cannot see what just happened?
 *
 * One polite live region for the whole page: each step of the reader and each move of the keyboard as a
 * sentence, by the speaker of the ports. A sentence is a new element each time, so that the same words said
 * twice are heard twice.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';
import { sayChange, type Heard } from './say-change.ts';

function useSpokenChanges(): void {
  const { kg, focus, ports } = useRelata();
  const selection = useAppState((state) => state.selection);
  const pins = useAppState((state) => state.pins);
  const lens = useAppState((state) => state.view.lens);
  const heard = useRef<Heard | null>(null);
  const { dataset } = kg;
  const { speaker } = ports;
  useEffect(() => {
    const now = { dataset, selection, focus, pins, lens };
    speaker.say('change', sayChange(heard.current, now));
    heard.current = now;
  }, [dataset, selection, focus, pins, lens, speaker]);
}

export function LiveSentence() {
  const { speaker } = useRelata().ports;
  const { sentence, turn } = useSyncExternalStore(speaker.subscribe, speaker.spoken);
  useSpokenChanges();
  return (
    <output className={buttons.hidden} data-spoken={turn}>
      {turn > 0 && <span key={turn}>{sentence}</span>}
    </output>
  );
}
