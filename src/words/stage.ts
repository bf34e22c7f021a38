/**
 * What does the picture, its controls and its menus say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const stageEn = {
  name: 'Stage',
  depth: 'Depth',
  filter: 'Filter',
  depths: {
    actors: 'Actors',
    structures: '+ alliances, agreements, weapons',
    everything: 'Everything',
  },
  relationsHere: (count: number) => `${EN_FIGURES.counted(count, 'relation')} here`,
  open: 'Open',
  add: 'Add to what is chosen, or take away',
  traceFrom: 'Trace from here',
  traceTo: 'Trace to here',
  around: 'Around it',
  pin: 'Pin here',
  unpin: 'Unpin',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the whole graph',
  layOutAnew: 'Lay out anew',
  pauseLayout: 'Pause the layout',
  continueLayout: 'Continue the layout',
  arranging: (entities: number, share: number, isPaused: boolean) =>
    `Arranging ${EN_FIGURES.counted(entities, 'entity', 'entities')}: ${EN_FIGURES.percent(share)}${isPaused ? ', paused' : ''}`,
  stopArranging: 'Stop arranging',
  arrangedInPart: (share: number) => `Arranging stopped at ${EN_FIGURES.percent(share)}`,
  arrangedBy: {
    interactive: 'Arranged by interactive forces',
    multilevel: 'Arranged by ForceAtlas2, coarse to fine; themes and labels play no part',
  },
  fullScreen: 'Full screen',
  cannotDraw: 'This browser cannot draw the graph (WebGL is missing).',
  withoutWebGl: 'This browser cannot draw the graph: WebGL is not available.',
  tableInstead: (reason: string) => `${reason} Here is the table of the same relations instead.`,
  noCanvas: 'This browser gives no canvas to draw the picture on.',
  pictureTooLarge: 'The picture is too large for this browser; try a smaller size.',
  entityLine: (label: string, kind: string, relations: string) =>
    `${label} · ${kind} · ${relations}`,
  credit: (author: string, title: string) => `${author}, “${title}”. Read with Relata.`,
};

export const stageWords = wordsOf('stage', stageEn);
