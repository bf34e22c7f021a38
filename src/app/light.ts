/**
 * Is it day or night, and who decides?
 *
 * The reader's choice wins over the system's. The page learns it from `data-theme` on the root element,
 * the picture from the palette.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { DAY, NIGHT, type Palette } from '../scene/palette.ts';
import type { Theme } from '../state/view.ts';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
/** Then the page wears the machine's colours, and the picture must go with them. */
const coloursAreForced = window.matchMedia('(forced-colors: active)');

function subscribe(onChange: () => void): () => void {
  const asked = [systemIsDark, coloursAreForced];
  for (const media of asked) media.addEventListener('change', onChange);
  return () => {
    for (const media of asked) media.removeEventListener('change', onChange);
  };
}

export function usePalette(theme: Theme): Palette {
  const systemDark = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  const isForced = useSyncExternalStore(subscribe, () => coloursAreForced.matches);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const isDark = isForced || theme === 'system' ? systemDark : theme === 'dark';
  return isDark ? NIGHT : DAY;
}
