/**
 * Which dialog lies over the page, and what was last taken away, and as what?
 *
 * The last part and format are kept as long as the page, also when another text is opened: somebody who
 * takes three parts as GEXF says so once. Whether a part applies is asked when the dialog is open.
 */
export const PART_KINDS = ['everything', 'visible', 'chosen', 'ego', 'paths', 'relation'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface Dialogs {
  readonly open: 'export' | 'report' | null;
  /** The introduction is offered, or under way; it lies over nothing. */
  readonly introduction: boolean;
  readonly part: PartKind;
  /** The id of a format. */
  readonly format: string;
}

export type DialogAction =
  | { readonly type: 'exportOpened'; readonly part?: PartKind }
  | { readonly type: 'reportOpened' }
  | { readonly type: 'dialogClosed' }
  | { readonly type: 'introductionAsked' }
  | { readonly type: 'partChosen'; readonly part: PartKind }
  | { readonly type: 'formatChosen'; readonly format: string };

export const NO_DIALOG: Dialogs = {
  open: null,
  introduction: false,
  part: 'everything',
  format: 'relata-json',
};

export function updateDialogs(dialogs: Dialogs, action: DialogAction): Dialogs {
  switch (action.type) {
    case 'exportOpened':
      return { ...dialogs, open: 'export', part: action.part ?? dialogs.part };
    case 'reportOpened':
      return { ...dialogs, open: 'report' };
    case 'introductionAsked':
      return { ...dialogs, introduction: true };
    case 'dialogClosed':
      return { ...dialogs, open: null };
    case 'partChosen':
      return { ...dialogs, part: action.part };
    case 'formatChosen':
      return { ...dialogs, format: action.format };
  }
}
