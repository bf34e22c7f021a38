/**
 * What does the reader hear when the app cannot do what a panel asked for?
 *
 * The ports reject with a sentence for the reader; it becomes the notice. Nothing is lost silently, and
 * no panel needs to know where notices are shown.
 */
import { useCallback } from 'react';
import { useRelata } from './use-relata.ts';
import { controlsWords } from '../words/controls.ts';

export function useAsk(): (effect: () => Promise<void>) => void {
  const { store } = useRelata();
  return useCallback(
    (effect) => {
      effect().catch((error: unknown) => {
        const notice = error instanceof Error ? error.message : controlsWords().didNotWork;
        store.dispatch({ type: 'noticeGiven', notice });
      });
    },
    [store],
  );
}
