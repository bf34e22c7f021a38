/**
 * What does the header, the columns, the sheets and the skip links say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const shellEn = {
  skip: 'Skip',
  skipToText: 'Skip to the text',
  skipToDetail: 'Skip to the detail',
  texts: (count: number) => EN_FIGURES.counted(count, 'text'),
  lens: 'Lens',
  lenses: {
    graph: 'Graph',
    matrix: 'Matrix',
    timeline: 'Timeline',
    balance: 'Balance',
    influence: 'Influence',
    list: 'List',
    table: 'Table',
    method: 'Method',
  },
  howRead: 'How this was read',
  howReadFully: 'How this was read, and how far to trust it',
  copyLink: 'Copy link',
  copyLinkToView: 'Copy link to this view',
  export: 'Export',
  exportNote: 'Take a part away as a file',
  openFile: 'Open a file',
  openFileTitle: 'Open a graph of yours',
  filesToOpen: 'Files to open',
  more: 'More',
  light: 'Light or dark',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  themeItems: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  language: 'Language',
  languageOfSystem: 'As the system',
  languageItem: (name: string) => `Language: ${name}`,
  languageItemOfSystem: 'Language: as the system',
  languageMissing:
    'The words of this language could not be fetched; try again when you are connected.',
  columns: { text: 'Text', detail: 'Detail' },
  sheets: 'Sheets',
  widthOf: { text: 'Width of the text column', detail: 'Width of the detail column' },
  foldAway: 'Fold away',
  fold: { text: 'Fold text', detail: 'Fold detail' },
  closeSheet: { text: 'Close text', detail: 'Close detail' },
  halfAsHigh: 'Half as high',
  higher: 'Higher',
  drop: 'Drop a graph to open it',
  doing: {
    reading: (fileName: string) => `Reading ${fileName}…`,
    checking: (fileName: string) => `Holding ${fileName} against the laws of the model…`,
    bringing: (fileName: string) => `Laying ${fileName} on the table…`,
  },
  offered: (what: string) => `${what} Open it in place of what is on the table?`,
  openIt: 'Open it',
  cancel: 'Cancel',
};

export const shellWords = wordsOf('shell', shellEn);
