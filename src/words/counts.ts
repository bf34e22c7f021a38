/**
 * What does a count of things say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure } = EN_FIGURES;

const relations = (count: number): string => counted(count, 'relation');
const entities = (count: number): string => counted(count, 'entity', 'entities');
const passages = (count: number): string => counted(count, 'passage');
const passagesOrNone = (count: number): string => (count === 0 ? 'no passages' : passages(count));
const voices = (count: number): string => counted(count, 'voice');

export const countsEn = {
  relations,
  entities,
  passages,
  passagesOrNone,
  voices,
  /** The whole of the data in one line; `named` is null where nobody is named and there is no text. */
  dataset: (
    all: Readonly<Record<'relations' | 'entities' | 'passages', number>>,
    named: number | null,
  ): string =>
    `${relations(all.relations)} between ${entities(all.entities)}, ${passagesOrNone(all.passages)}, ${named === null ? 'no named voice' : voices(named)}`,
  /** "2 of 3 relations" */
  relationsOf: (shown: number, all: number): string => `${figure(shown)} of ${relations(all)}`,
  entitiesOf: (shown: number, all: number): string => `${figure(shown)} of ${entities(all)}`,
  foldedByDepth: (count: number): string => `${figure(count)} folded by depth`,
  hiddenByFilters: (count: number): string => `${figure(count)} hidden by filters`,
  /** Entities that no relation concerns, and that are not drawn. */
  unrelated: (count: number): string => `${figure(count)} without a relation`,
  /** `seen` is all of the counts above. */
  picture: (shownRelations: number, shownEntities: number, seen: string): string =>
    `Graph of ${relations(shownRelations)} between ${entities(shownEntities)}. Shown: ${seen}. List and table hold the same relations.`,
  /** A group after its busiest member. */
  andOthers: (name: string, others: number): string =>
    others === 0 ? name : `${name} and ${counted(others, 'other')}`,
  /** Of too large a graph, what is drawn with all its marks, and what only as points. */
  drawnOfCrowd: (
    drawn: Readonly<Record<'relations' | 'entities', number>>,
    shown: Readonly<Record<'relations' | 'entities', number>>,
  ): string =>
    `Drawn: ${figure(drawn.relations)} of ${relations(shown.relations)}, the strongest first; ${figure(drawn.entities)} of ${entities(shown.entities)} as discs, the others as points.`,
  /** The same where nothing in view is left out. */
  drawnInView: (
    drawn: Readonly<Record<'relations' | 'entities', number>>,
    shown: Readonly<Record<'relations' | 'entities', number>>,
  ): string =>
    `Drawn: all that is in view; altogether ${figure(drawn.relations)} of ${relations(shown.relations)}, ${figure(drawn.entities)} of ${entities(shown.entities)}.`,
  nearerForMore: 'Zoom in for more.',
  searchName: 'Search a name',
};

export const countsWords = wordsOf('counts', countsEn);
