/**
 * How far is the file that is being written?
 *
 * Saving closes the dialog when the browser has the file; copying leaves it open and says so for two
 * seconds. Stopping, or closing the dialog, ends the writing; nobody then hears of it again.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { exportingWords } from '../../words/exporting.ts';
import type { TakeAway, Taken } from '../ports.ts';

export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly isQuiet: boolean }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly sentence: string };

const COPIED_MS = 2000;

/** `take` is asked at the moment of the press; null where nothing can be taken. */
export function useWriting(takeAway: TakeAway, onSaved: () => void, take: () => Taken | null) {
  const [status, setStatus] = useState<Writing>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setStatus({ kind: 'idle' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (status.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setStatus({ kind: 'idle' }), COPIED_MS);
    return () => clearTimeout(timer);
  }, [status]);

  const write = (how: 'save' | 'copy') => () => {
    const taken = take();
    // A second press while it is being written asks for nothing new.
    if (taken === null || status.kind === 'working') return;
    const own = new AbortController();
    running.current = own;
    const work = (isQuiet: boolean) => {
      if (!own.signal.aborted) setStatus({ kind: 'working', isQuiet });
    };
    work(false);
    takeAway[how](taken, own.signal, work).then(
      () => {
        if (own.signal.aborted) return;
        if (how === 'save') onSaved();
        else setStatus({ kind: 'copied' });
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        const sentence = error instanceof Error ? error.message : exportingWords().failed.unknown;
        setStatus({ kind: 'failed', sentence });
      },
    );
  };
  return { status, stop, save: write('save'), copy: write('copy') };
}
