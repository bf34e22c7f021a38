/**
 * When does the text move by itself, and how far?
 *
 * "Show in text" always brings its passage to the upper third, even when asked twice. A selection made
 * elsewhere brings its first lit words into sight, and leaves the page alone when any are in sight.
 * Only the panel scrolls, never the page; without smoothness for readers who asked for stillness.
 */
import { useEffect, useRef, type RefObject } from 'react';
import type { Reading } from '../../state/reading.ts';
import type { Selection } from '../../state/selection.ts';

function scrollTo(page: HTMLElement, target: HTMLElement): void {
  const top =
    target.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  page.scrollTo({
    top: Math.max(0, top - page.clientHeight * 0.3),
    behavior: still ? 'auto' : 'smooth',
  });
}

function isInSight(page: HTMLElement, target: HTMLElement): boolean {
  const frame = page.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  return top >= frame.top && bottom <= frame.bottom;
}

function bringIntoSight(page: HTMLElement): void {
  const lit = [...page.querySelectorAll<HTMLElement>('[aria-current="true"], [data-mention]')];
  const [first] = lit;
  if (first && !lit.some((words) => isInSight(page, words))) scrollTo(page, first);
}

/** Now, and again when the lines break anew: by another width, or by the fonts that come late on a first look. */
function keepInSight(page: HTMLElement): (() => void) | undefined {
  if (page.clientHeight === 0) return undefined;
  let widthPx = page.clientWidth;
  let ended = false;
  const again = () => {
    if (!ended) bringIntoSight(page);
  };
  const observer = new ResizeObserver(() => {
    if (page.clientWidth === widthPx) return;
    widthPx = page.clientWidth;
    again();
  });
  bringIntoSight(page);
  observer.observe(page);
  void document.fonts.ready.then(again);
  return () => {
    ended = true;
    observer.disconnect();
  };
}

/**
 * Before it is painted, and after all that changes the page with it: to measure sooner would have it laid out twice.
 * Returns what ends it, and what `begin` began.
 */
function inNextFrame(begin: () => (() => void) | void): () => void {
  let end: (() => void) | void;
  const asked = requestAnimationFrame(() => {
    end = begin();
  });
  return () => {
    cancelAnimationFrame(asked);
    end?.();
  };
}

/** `arrangement` changes when the text is shown or hidden: it then catches up with what it missed. */
export function useTextScroll(
  page: RefObject<HTMLElement | null>,
  reading: Reading,
  readingStart: number | null,
  selection: Selection,
  arrangement: string,
): void {
  const turnDone = useRef(0);
  useEffect(
    () => inNextFrame(() => (page.current ? keepInSight(page.current) : undefined)),
    [page, selection, arrangement],
  );

  useEffect(
    () =>
      inNextFrame(() => {
        const frame = page.current;
        if (!frame || frame.clientHeight === 0 || turnDone.current === reading.turn) return;
        turnDone.current = reading.turn;
        const found = frame.querySelector<HTMLElement>(`mark[data-start="${readingStart ?? ''}"]`);
        if (found) scrollTo(frame, found);
      }),
    [page, reading.turn, readingStart, arrangement],
  );
}
