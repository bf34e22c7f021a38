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

function subscribe(onChange: () => void): () => void {
  systemIsDark.addEventListener('change', onChange);
  return () => systemIsDark.removeEventListener('change', onChange);
}

export function usePalette(theme: Theme): Palette {
  const systemDark = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme === 'dark' || (theme === 'system' && systemDark) ? NIGHT : DAY;
}
