/**
 * How is a list told that may be very long?
 *
 * In portions: what is not listed yet is counted on the button that lists more of it. None is cut in silence, and
 * no list makes more rows than a reader asks for.
 */
import { useState } from 'react';
import { controlsWords } from '../../words/controls.ts';
import buttons from './buttons.module.css';

/** As many as any list of an essay holds. */
export const PORTION = 300;

interface Portions {
  readonly shown: number;
  readonly showMore: () => void;
}

/** How many of `count` are listed. */
export function usePortions(count: number, portion = PORTION): Portions {
  const [portions, setPortions] = useState(1);
  return {
    shown: Math.min(count, portions * portion),
    showMore: () => setPortions(portions + 1),
  };
}

/** Nothing where all are listed. */
export function More({ shown, showMore, all }: Portions & { readonly all: number }) {
  if (shown >= all) return null;
  return (
    <button type="button" className={buttons.link} onClick={showMore}>
      {controlsWords().more(shown, all)}
    </button>
  );
}
