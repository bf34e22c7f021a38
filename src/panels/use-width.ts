/**
 * How wide is this part of the page just now?
 *
 * In whole CSS pixels; 0 until it stands in the page. Give `ref` to the element: the width is known
 * before the first picture is painted, since React asks again as soon as the element is placed.
 */
import { useCallback, useState, useSyncExternalStore } from 'react';

interface Measured {
  readonly ref: (element: HTMLElement | null) => void;
  readonly widthPx: number;
}

export function useWidth(): Measured {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (!element) return () => {};
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const widthPx = useSyncExternalStore(subscribe, () => element?.offsetWidth ?? 0);
  return { ref: setElement, widthPx };
}
