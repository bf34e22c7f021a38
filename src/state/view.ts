/**
 * How has the reader arranged the room: which lens, which columns, which sheet, which light, which language?
 *
 * Columns stand beside the stage on a wide screen; on a narrow one the same two are sheets over it,
 * one at a time. Widths are CSS pixels, kept between usable bounds.
 */
import type { Language } from '../words/language.ts';

export const LENSES = [
  'graph',
  'matrix',
  'timeline',
  'balance',
  'influence',
  'table',
  'method',
] as const;
export type Lens = (typeof LENSES)[number];
export type Column = 'text' | 'detail';
export type Theme = 'system' | 'light' | 'dark';
/** In which language the page speaks; `system` is the first that the browser asks for and we have. */
export type LanguageChoice = 'system' | Language;

export interface View {
  readonly lens: Lens;
  readonly open: Readonly<Record<Column, boolean>>;
  readonly widthPx: Readonly<Record<Column, number>>;
  /** The sheet that covers the stage on a narrow screen. */
  readonly sheet: Column | null;
  readonly theme: Theme;
  readonly language: LanguageChoice;
  readonly legendOpen: boolean;
  /** The introduction was taken or declined. */
  readonly introduced: boolean;
}

export type ViewAction =
  | { readonly type: 'lensChosen'; readonly lens: Lens }
  | { readonly type: 'columnToggled'; readonly column: Column }
  | { readonly type: 'columnResized'; readonly column: Column; readonly widthPx: number }
  | { readonly type: 'sheetOpened'; readonly sheet: Column }
  | { readonly type: 'sheetClosed' }
  | { readonly type: 'themeChosen'; readonly theme: Theme }
  | { readonly type: 'languageChosen'; readonly language: LanguageChoice }
  | { readonly type: 'legendToggled' }
  | { readonly type: 'introductionEnded' };

export const COLUMN_BOUNDS_PX = { least: 260, most: 640 } as const;

export const INITIAL_VIEW: View = {
  lens: 'graph',
  open: { text: true, detail: true },
  widthPx: { text: 368, detail: 384 },
  sheet: null,
  theme: 'system',
  language: 'system',
  legendOpen: true,
  introduced: false,
};

const clamp = (value: number): number =>
  Math.round(Math.min(COLUMN_BOUNDS_PX.most, Math.max(COLUMN_BOUNDS_PX.least, value)));

export function updateView(view: View, action: ViewAction): View {
  switch (action.type) {
    case 'lensChosen':
      return { ...view, lens: action.lens };
    case 'columnToggled':
      return { ...view, open: { ...view.open, [action.column]: !view.open[action.column] } };
    case 'columnResized':
      return { ...view, widthPx: { ...view.widthPx, [action.column]: clamp(action.widthPx) } };
    case 'sheetOpened':
      return { ...view, sheet: action.sheet };
    case 'sheetClosed':
      return { ...view, sheet: null };
    case 'themeChosen':
      return { ...view, theme: action.theme };
    case 'languageChosen':
      return { ...view, language: action.language };
    case 'legendToggled':
      return { ...view, legendOpen: !view.legendOpen };
    case 'introductionEnded':
      return { ...view, introduced: true };
  }
}
