/**
 * Where in the list is what was just chosen?
 *
 * Chosen anywhere, it is opened and brought into sight, and is where the keyboard goes on; chosen here, it
 * stays where it is. In another order, or among other rows, the chosen one is sought again, and without one
 * the list begins at its top.
 */
import { useEffect, useRef, type RefObject } from 'react';
import { findChosenRow, toTurnFor } from '../../scene/outline-moves.ts';
import { NOTHING } from '../../state/selection.ts';
import { useAppState } from '../use-relata.ts';
import type { OpenOutline } from './use-outline.ts';
import type { OutlineWindow } from './use-outline-window.ts';

export function useChosenInSight(
  open: OpenOutline,
  frame: RefObject<HTMLElement | null>,
  { reveal, revealWell }: Pick<OutlineWindow, 'reveal' | 'revealWell'>,
): void {
  const selection = useAppState((state) => state.selection);
  const { arranged, rows, at, goTo, turn } = open;
  const before = useRef({ arranged, selection: NOTHING });
  const sought = useRef<{ readonly key: string; readonly isNear: boolean } | null>(null);
  useEffect(() => {
    const isReordered = before.current.arranged !== arranged;
    const isAnother = before.current.selection !== selection;
    if (!isReordered && !isAnother) return;
    before.current = { arranged, selection };
    const here = rows[at];
    const chosen = findChosenRow(selection, here, open);
    if (!chosen) {
      if (isReordered) frame.current?.scrollTo({ top: 0 });
      return;
    }
    sought.current = { key: chosen.key, isNear: chosen === here && !isReordered };
    goTo(chosen);
    if (isAnother && chosen !== here) turn(toTurnFor(chosen, open));
  }, [selection, arranged, rows, at, open, goTo, turn, frame]);
  // It is among the rows once what lies above it has been opened.
  useEffect(() => {
    const wanted = sought.current;
    const place = wanted === null ? -1 : rows.findIndex(({ key }) => key === wanted.key);
    if (wanted === null || place < 0) return;
    sought.current = null;
    (wanted.isNear ? reveal : revealWell)(place);
  });
}
