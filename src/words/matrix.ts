/**
 * What does the matrix say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const matrixEn = {
  sides: { label: 'Rows and columns', actors: 'Actors', shown: 'All kinds' },
  orders: { label: 'Order', kind: 'By kind', degree: 'Most first', community: 'By cluster' },
  copy: 'Copy as a table',
  /** Where there is nothing to count: why, and the one step that brings something. */
  empty: {
    noActors: (shown: number) =>
      `None of the ${EN_FIGURES.figure(shown)} relations shown joins two actors.`,
    countAllKinds: 'Count all kinds shown',
    nothing: 'The filters and the depth leave no relation to count.',
    clearFilters: 'Clear all filters',
  },
  hint: 'Press a cell to read its relations, a name to read about it.',
  grid: 'Who × whom',
  corner: { from: 'from ↓', to: 'to →', denied: 'some denied' },
  /** What stands at a place, read aloud and at the foot; `counts` is made of `cell`. */
  place: {
    reading: 'From the row to the column',
    from: (name: string, kind: string, counts: string) => `From ${name}, ${kind}: ${counts}`,
    to: (name: string, kind: string, counts: string) => `To ${name}, ${kind}: ${counts}`,
    between: (from: string, to: string, counts: string) => `${from} to ${to}: ${counts}`,
    itself: (name: string, counts: string) => `${name} to itself: ${counts}`,
  },
  cell: {
    nothing: 'no relations',
    counted: (relations: number, parts: readonly string[]) =>
      `${EN_FIGURES.counted(relations, 'relation')}: ${parts.join(', ')}`,
    part: (count: number, word: string) => `${EN_FIGURES.figure(count)} ${word}`,
    /** Among the others, so it comes last. */
    denied: (count: number, relations: number) =>
      `${EN_FIGURES.figure(count)} ${relations === 1 ? 'denied' : 'of them denied'}`,
  },
  /** What the whole counts, of all, and where the rest is. */
  whole: {
    betweenActors: (counted: number, all: number, actors: number) =>
      `${EN_FIGURES.figure(counted)} of ${EN_FIGURES.counted(all, 'relation')}, between ${EN_FIGURES.counted(actors, 'actor')}`,
    betweenEntities: (counted: number, all: number, entities: number) =>
      `${EN_FIGURES.figure(counted)} of ${EN_FIGURES.counted(all, 'relation')}, between ${EN_FIGURES.counted(entities, 'entity', 'entities')}`,
    rest: (parts: readonly string[]) => parts.join(', '),
    endNoActor: (count: number) =>
      `${EN_FIGURES.figure(count)} shown elsewhere, with an end that is no actor`,
    endNoRow: (count: number) =>
      `${EN_FIGURES.figure(count)} shown elsewhere, with an end that is no row here`,
    leftOut: (count: number) => `${EN_FIGURES.figure(count)} more with fewer relations, and no row`,
    bareActors: (count: number) =>
      `${EN_FIGURES.counted(count, 'actor')} ${EN_FIGURES.form(count, { one: 'has', other: 'have' })} none and no row`,
    bareEntities: (count: number) =>
      `${EN_FIGURES.counted(count, 'entity', 'entities')} ${EN_FIGURES.form(count, { one: 'has', other: 'have' })} none and no row`,
  },
  /** The edges of the copied table. */
  copied: { corner: 'from ↓ to →', sum: 'all' },
};

export const matrixWords = wordsOf('matrix', matrixEn);
