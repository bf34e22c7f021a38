/**
 * How far is the layout, for a panel that shows it?
 *
 * Whoever asks is drawn anew with each hundredth of it, so only those should ask that show it; the places
 * themselves go to the stage by another way.
 */
import { useSyncExternalStore } from 'react';
import type { Arranging } from '../ports.ts';
import { useRelata } from '../use-relata.ts';

export function useArranging(): Arranging {
  const { arrangings } = useRelata().ports;
  return useSyncExternalStore(arrangings.subscribe, arrangings.now);
}
