/**
 * What do the introduction and the empty stage say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const welcomeEn = {
  name: 'Introduction',
  offer: (relations: number) =>
    `New here? This is a text, drawn as the ${EN_FIGURES.counted(relations, 'claim')} it makes. Three steps show how to read it.`,
  start: 'Show me',
  decline: 'No, thanks',
  stepOf: (step: number, last: number) =>
    `${EN_FIGURES.figure(step)} of ${EN_FIGURES.figure(last)}`,
  see: 'Each line is one claim of the text, from the one who acts or feels to the one it concerns. Its colour is the attitude, its stroke how surely it is said; the key below explains each mark.',
  doubt: (claim: string) =>
    `One claim is chosen: “${claim}”. The words that say it stand in the detail, and are marked in the text. Any line can be doubted this way: press it.`,
  ask: (question: string) =>
    `And the graph is asked: “${question}” The ways stand in the detail, hop by hop, each with its words. Ask your own with Filter, or from any entity; take any part away with Export.`,
  takeAway:
    'Ask who affects whom with Filter, or from any entity; take any part away with Export, its words included.',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  done: 'Done',
  allHidden: (relations: number) =>
    `All ${EN_FIGURES.counted(relations, 'relation')} are hidden by what you asked.`,
  pause: (filter: string) => `Pause “${filter}”`,
  showAllKinds: 'Show all kinds of entity',
  comeBack: (relations: number) => `brings back ${EN_FIGURES.counted(relations, 'relation')}`,
  clearAll: 'Clear all filters',
  noRelations: 'This file makes no claim.',
  noRelationsWhy: (entities: number) =>
    `It holds ${EN_FIGURES.counted(entities, 'entity', 'entities')} and no relation between them: a line needs a source and a target. The table of entities of the file may be there without its table of relations.`,
};

export const welcomeWords = wordsOf('welcome', welcomeEn);
