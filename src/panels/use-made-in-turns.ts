/**
 * What is made of the data, at once where it is little, and else a little at a time while the page goes on?
 *
 * null until it is there, which whoever asks should say. Whatever is asked for instead ends what is still being
 * made, and what was made for another question is never shown for this one.
 */
import { useEffect, useMemo, useState } from 'react';
import { atOnce } from '../graph/in-turns.ts';
import { runInTurns } from './controls/run-in-turns.ts';

/** `make` must be the same for the same question. */
export function useMadeInTurns<Made>(
  make: () => Generator<unknown, Made>,
  isLittle: boolean,
): Made | null {
  const now = useMemo(() => (isLittle ? { make, made: atOnce(make()) } : null), [make, isLittle]);
  const [later, setLater] = useState<typeof now>(null);
  useEffect(
    () => (isLittle ? undefined : runInTurns(make(), (made) => setLater({ make, made }))),
    [make, isLittle],
  );
  const known = now ?? later;
  return known?.make === make ? known.made : null;
}
