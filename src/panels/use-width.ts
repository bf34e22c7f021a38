/**
 * How wide is this part of the page just now?
 *
 * In whole CSS pixels; 0 until it stands in the page. Give `ref` to the element: the width is known
 * before the first picture is painted, since React asks again as soon as the element is placed. After that the
 * browser tells when it changes: to ask for it would have the page laid out at each drawing of a panel.
 */
import { useMemo, useState, useSyncExternalStore } from 'react';

interface Measured {
  readonly ref: (element: HTMLElement | null) => void;
  readonly widthPx: number;
}

interface Watched {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly widthPx: () => number;
}

const NOT_THERE: Watched = { subscribe: () => () => undefined, widthPx: () => 0 };

function watchWidth(element: HTMLElement): Watched {
  let widthPx: number | null = null;
  return {
    subscribe: (onChange) => {
      const observer = new ResizeObserver(() => {
        widthPx = element.offsetWidth;
        onChange();
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    widthPx: () => (widthPx ??= element.offsetWidth),
  };
}

export function useWidth(): Measured {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const watched = useMemo(() => (element ? watchWidth(element) : NOT_THERE), [element]);
  const widthPx = useSyncExternalStore(watched.subscribe, watched.widthPx);
  return { ref: setElement, widthPx };
}
