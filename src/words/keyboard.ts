/**
 * What is the help on keys called, and what is spoken of a step of the reader and of what it changed?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure } = EN_FIGURES;
const relationsOf = (count: number): string => counted(count, 'relation');

export const keyboardEn = {
  title: 'Keys',
  graph: 'graph',
  graphName: (relations: number, entities: number) =>
    `${relationsOf(relations)} between ${counted(entities, 'entity', 'entities')}`,
  graphSeen: (seen: string) =>
    `${seen} Arrow keys walk, Space goes onto a relation, Enter opens, Shift+F10 opens a menu, F6 leaves.`,
  pinned: (name: string) => `${name} pinned.`,
  moved: (name: string) => `${name} moved.`,
  unpinned: (name: string) => `${name} no longer pinned.`,
  allUnpinned: 'Nothing is pinned any more.',
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to do again.',
  path: (at: number, of: number) => `Path ${figure(at)} of ${figure(of)}.`,
  allPaths: (of: number) => `All ${counted(of, 'path')}.`,
  lens: (name: string) => `${name}.`,
  shown: (relations: number, allRelations: number, entities: number, allEntities: number) =>
    `${figure(relations)} of ${relationsOf(allRelations)} shown, ${figure(entities)} of ${counted(allEntities, 'entity', 'entities')}.`,
  nothingChosen: (seen: string) => `Nothing chosen. ${seen}.`,
  relationsChosen: (relations: number) => `${relationsOf(relations)} chosen.`,
  relationChosen: (sentence: string) => `${sentence}.`,
  entityChosen: (name: string, kind: string, relations: number) =>
    `${name}, ${kind}: ${relationsOf(relations)}.`,
  entitiesChosen: (names: readonly string[], relations: number) =>
    `${names.join(', ')}: ${relationsOf(relations)}.`,
  passagesChosen: (passages: number, relations: number) =>
    `${counted(passages, 'passage')}: ${relationsOf(relations)}.`,
};

export const keyboardWords = wordsOf('keyboard', keyboardEn);
