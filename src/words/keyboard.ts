/**
 * What does the help on keys say, and what is spoken while somebody walks by keyboard?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure } = EN_FIGURES;
const relationsOf = (count: number): string => counted(count, 'relation');

/** Of one entity; of a graph too large to be drawn in detail fewer are drawn than are shown. */
type RelationCounts = Readonly<Record<'drawn' | 'shown' | 'all', number>>;

export const keyboardEn = {
  title: 'Keys',
  graph: 'graph',
  graphName: (relations: number, entities: number) =>
    `${relationsOf(relations)} between ${counted(entities, 'entity', 'entities')}`,
  graphSeen: (seen: string) =>
    `${seen} Arrow keys walk, Space goes onto a relation, Enter opens, Shift+F10 opens a menu, F6 leaves.`,
  node: (name: string, kind: string, { drawn, shown, all }: RelationCounts, pinned: boolean) =>
    `${name}, ${kind}, ${shown === all ? '' : `${figure(shown)} of `}${relationsOf(all)}${drawn === shown ? '' : `, ${figure(drawn)} drawn`}${pinned ? ', pinned' : ''}.`,
  edge: (
    sentence: string,
    passages: string,
    at: number,
    { drawn, shown }: Omit<RelationCounts, 'all'>,
    name: string,
  ) =>
    `${sentence} · ${passages}, ${figure(at)} of ${figure(drawn)}${drawn === shown ? '' : ' drawn'} round ${name}.`,
  firstPassage: (words: string) => `First passage: “${words}”`,
  nothingThatWay: 'Nothing further that way.',
  noRelations: (name: string) => `No relation of ${name} is shown.`,
  noneDrawn: (name: string) => `From here no relation of ${name} is drawn.`,
  nothingShown: 'Nothing is shown.',
  ego: (name: string, steps: number) =>
    steps === 1 ? `Around ${name}.` : `Around ${name}, up to ${figure(steps)} steps.`,
  egoTakenBack: (name: string) => `No longer only around ${name}.`,
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
