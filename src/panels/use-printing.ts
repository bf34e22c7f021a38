/**
 * Is the page being printed just now?
 *
 * True from the moment before the browser lays it out for paper until it is done, and while print is what
 * somebody looks at. React draws such a change at once, so that what is only for paper is there in time.
 */
import { useSyncExternalStore } from 'react';

/** Between the two events of the browser, of which the first comes before the medium changes. */
let isUnderWay = false;

const isPrinting = (): boolean => isUnderWay || window.matchMedia('print').matches;

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia('print');
  const begin = () => {
    isUnderWay = true;
    onChange();
  };
  const end = () => {
    isUnderWay = false;
    onChange();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', onChange);
  };
}

export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting);
