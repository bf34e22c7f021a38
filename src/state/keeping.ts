/**
 * Where does each part of the state survive: in the link, in the browser's storage, or nowhere?
 *
 * The table is exhaustive, so that a new part cannot be added without deciding. What two people looking
 * at one link should share is in the link; what belongs to one reader's desk is in storage; what just
 * happened is nowhere. Storage is a courtesy: reading it is total and anything odd is ignored.
 */
import type { AppState } from './app-state.ts';
import { LANGUAGES } from '../words/language.ts';
import {
  COLUMN_BOUNDS_PX,
  type Column,
  type LanguageChoice,
  type Theme,
  type View,
} from './view.ts';

export type Kept = 'link' | 'storage' | 'nowhere';

type ViewPart = `view.${keyof View}`;

export const KEEPING: Readonly<Record<Exclude<keyof AppState, 'view'> | ViewPart, Kept>> = {
  selection: 'link',
  depth: 'link',
  filters: 'link',
  pins: 'link',
  arrangement: 'link',
  reading: 'nowhere',
  dialogs: 'nowhere',
  notice: 'nowhere',
  'view.lens': 'link',
  'view.open': 'link',
  'view.sheet': 'link',
  'view.widthPx': 'storage',
  'view.theme': 'storage',
  'view.language': 'storage',
  'view.legendOpen': 'storage',
  'view.singleKeys': 'storage',
  'view.introduced': 'storage',
};

type Stored = Pick<
  View,
  'widthPx' | 'theme' | 'language' | 'legendOpen' | 'singleKeys' | 'introduced'
>;

export function toStored({ view }: Pick<AppState, 'view'>): string {
  const stored: Stored = {
    widthPx: view.widthPx,
    theme: view.theme,
    language: view.language,
    legendOpen: view.legendOpen,
    singleKeys: view.singleKeys,
    introduced: view.introduced,
  };
  return JSON.stringify(stored);
}

const PLAIN_PARTS = ['theme', 'language', 'legendOpen', 'introduced'] as const;

/**
 * `text` is what stands in storage, perhaps from another tab: that stays, but for what was changed here since
 * `before`.
 */
export function mergeStored(text: string | null, before: View, after: View): string {
  const theirs = fromStored(text, after);
  const own = PLAIN_PARTS.filter((part) => before[part] !== after[part]);
  const width = (column: Column) =>
    (before.widthPx[column] === after.widthPx[column] ? theirs : after).widthPx[column];
  const view: View = {
    ...theirs,
    ...Object.fromEntries(own.map((part) => [part, after[part]])),
    widthPx: { text: width('text'), detail: width('detail') },
  };
  return toStored({ view });
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', ...LANGUAGES];

const isWidth = (value: unknown): value is number =>
  typeof value === 'number' && value >= COLUMN_BOUNDS_PX.least && value <= COLUMN_BOUNDS_PX.most;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes from `text` what is usable and leaves the rest of `view` as it is. */
export function fromStored(text: string | null, view: View): View {
  const raw = text === null ? null : parseJson(text);
  if (!isRecord(raw)) return view;
  const widths = isRecord(raw['widthPx']) ? raw['widthPx'] : {};
  const theme = THEMES.find((known) => known === raw['theme']) ?? view.theme;
  const language = LANGUAGE_CHOICES.find((known) => known === raw['language']) ?? view.language;
  return {
    ...view,
    theme,
    language,
    legendOpen: typeof raw['legendOpen'] === 'boolean' ? raw['legendOpen'] : view.legendOpen,
    singleKeys: typeof raw['singleKeys'] === 'boolean' ? raw['singleKeys'] : view.singleKeys,
    introduced: typeof raw['introduced'] === 'boolean' ? raw['introduced'] : view.introduced,
    widthPx: {
      text: isWidth(widths['text']) ? widths['text'] : view.widthPx.text,
      detail: isWidth(widths['detail']) ? widths['detail'] : view.widthPx.detail,
    },
  };
}
