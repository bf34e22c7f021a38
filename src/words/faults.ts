/**
 * What does the page when something broke say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

/** Each begins a sentence. */
const PARTS = {
  text: 'The text',
  detail: 'The detail',
  questions: 'The list of questions',
  graph: 'The graph',
  legend: 'The legend',
  controls: 'The buttons of the picture',
  pointer: 'What should be at the pointer',
  filters: 'The filters',
  matrix: 'The matrix',
  timeline: 'The timeline',
  balance: 'The balance of triads',
  influence: 'The ranking of influence',
  list: 'The list',
  table: 'The table',
  method: 'The page on the method',
  dialog: 'The dialog',
  header: 'The header',
  search: 'The search',
  rest: 'A part of the page',
};

/** What can fail by itself while everything else goes on. */
export type Part = keyof typeof PARTS;

const WHY_NOT_FETCHED =
  'Perhaps the network is gone, or a newer version was put in place: try again, or reload the page.';

export const faultsEn = {
  notDrawn: (part: Part) => `${PARTS[part]} could not be drawn; everything else still works.`,
  notFetched: (part: Part) => `${PARTS[part]} could not be fetched. ${WHY_NOT_FETCHED}`,
  partNotFetched: `A part of the page that this needs could not be fetched. ${WHY_NOT_FETCHED}`,
  pageNotDrawn:
    'The page cannot go on. Nothing of the text is lost: save it as a file, or reload the page. If that does not help, begin without the address.',
  reload: 'Reload the page',
  saveEverything: 'Save everything as a file',
  withoutAddress: 'Begin without the address',
  couldNotStart: 'Relata could not start.',
  stillReading: (fileName: string) =>
    `Nothing was heard of ${fileName} for some seconds: it may take long, or be stuck. Wait, or cancel and open it again.`,
  stillWriting:
    'Nothing was heard of the file for some seconds: it may take long, or be stuck. Wait, or stop and save again.',
  stillSearching:
    'Nothing was heard of the search for some seconds: it may take long, or be stuck. Wait, or stop and ask again.',
  /** `again` is the name of the button that begins a layout. */
  layoutQuiet: (again: string) =>
    `Nothing was heard of the layout for some seconds: it may take long, or be stuck. The picture stays as it is; “${again}” begins again.`,
  layoutFailed: 'The layout could not go on; the picture stays as it is.',
};

export const faultsWords = wordsOf('faults', faultsEn);
