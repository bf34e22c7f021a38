/**
 * What is the whole of what the reader has chosen, and how does an action change it?
 *
 * One record, made of parts that each know their own updates; nothing here touches a screen. The data
 * itself is not state: AppState holds ids only, so that it fits in a link.
 */
import type { Filter } from '../graph/filters.ts';
import {
  INITIAL_ARRANGEMENT,
  updateArrangement,
  type Arrangement,
  type ArrangementAction,
} from './arrangement.ts';
import { INITIAL_DEPTH, type Depth, type DepthAction } from './depth.ts';
import { NO_DIALOG, updateDialogs, type DialogAction, type Dialogs } from './dialogs.ts';
import { addFilter, NO_FILTERS, updateFilters, type FilterAction } from './filters.ts';
import { NO_PINS, updatePins, type Pin, type PinAction } from './pins.ts';
import {
  NOT_READING,
  updateReading,
  type NoticeAction,
  type Reading,
  type ReadingAction,
} from './reading.ts';
import { NOTHING, updateSelection, type Selection, type SelectionAction } from './selection.ts';
import { INITIAL_VIEW, updateView, type View, type ViewAction } from './view.ts';

export interface AppState {
  readonly selection: Selection;
  readonly depth: Depth;
  readonly filters: readonly Filter[];
  readonly pins: readonly Pin[];
  readonly view: View;
  readonly arrangement: Arrangement;
  readonly reading: Reading;
  readonly dialogs: Dialogs;
  readonly notice: string | null;
}

/** What a link can restore; see keeping.ts. */
export type StateFromLink = Pick<
  AppState,
  'selection' | 'depth' | 'filters' | 'pins' | 'view' | 'arrangement'
>;

export type Action =
  | SelectionAction
  | DepthAction
  | FilterAction
  | PinAction
  | ViewAction
  | ArrangementAction
  | ReadingAction
  | DialogAction
  | NoticeAction
  /** A question of the graph: its answer takes the place of what was chosen. */
  | { readonly type: 'questionAsked'; readonly filter: Filter }
  /** Back, forward, or a link opened: all that the address says, at once. */
  | {
      readonly type: 'addressOpened';
      readonly state: StateFromLink;
      readonly notice: string | null;
    }
  /** Another text is on the table: choices about the old one mean nothing there. */
  | { readonly type: 'corpusOpened'; readonly notice: string | null };

export const INITIAL_STATE: AppState = {
  selection: NOTHING,
  depth: INITIAL_DEPTH,
  filters: NO_FILTERS,
  pins: NO_PINS,
  view: INITIAL_VIEW,
  arrangement: INITIAL_ARRANGEMENT,
  reading: NOT_READING,
  dialogs: NO_DIALOG,
  notice: null,
};

export function update(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'entityChosen':
    case 'relationChosen':
    case 'passagesChosen':
    case 'setChosen':
    case 'selectionCleared':
      return { ...state, selection: updateSelection(state.selection, action) };
    case 'depthChosen':
      return { ...state, depth: action.depth };
    case 'valueToggled':
    case 'valueIsolated':
    case 'filterAdded':
    case 'filtersAdded':
    case 'filterEdited':
    case 'pathStepped':
    case 'filterPaused':
    case 'filterRemoved':
    case 'filtersCleared':
      return { ...state, filters: updateFilters(state.filters, action) };
    case 'entityPinned':
    case 'entityUnpinned':
    case 'allUnpinned':
      return { ...state, pins: updatePins(state.pins, action) };
    case 'lensChosen':
    case 'columnToggled':
    case 'columnResized':
    case 'sheetOpened':
    case 'sheetClosed':
    case 'themeChosen':
    case 'languageChosen':
    case 'legendToggled':
      return { ...state, view: updateView(state.view, action) };
    case 'questionAsked':
      return { ...state, selection: NOTHING, filters: addFilter(state.filters, action.filter) };
    case 'tableSorted':
    case 'tableColumnToggled':
    case 'matrixOrdered':
    case 'matrixSidesChosen':
    case 'rankingChosen':
    case 'balanceModeChosen':
      return { ...state, arrangement: updateArrangement(state.arrangement, action) };
    case 'passageShownInText': {
      const view: View = {
        ...state.view,
        sheet: 'text',
        open: { ...state.view.open, text: true },
      };
      return { ...state, view, reading: updateReading(state.reading, action) };
    }
    case 'exportOpened':
    case 'reportOpened':
    case 'dialogClosed':
    case 'partChosen':
    case 'formatChosen':
    case 'introductionAsked':
      return { ...state, dialogs: updateDialogs(state.dialogs, action) };
    case 'introductionEnded':
      return {
        ...state,
        view: updateView(state.view, action),
        dialogs: { ...state.dialogs, introduction: false },
      };
    case 'noticeGiven':
      return { ...state, notice: action.notice };
    case 'noticeDismissed':
      return { ...state, notice: null };
    case 'addressOpened':
      return { ...state, ...action.state, notice: action.notice };
    case 'corpusOpened':
      return {
        ...INITIAL_STATE,
        view: { ...state.view, sheet: null },
        dialogs: { ...state.dialogs, open: null, introduction: false },
        notice: action.notice,
      };
  }
}
