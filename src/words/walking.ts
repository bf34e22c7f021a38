/**
 * What is spoken while somebody walks in the graph by keyboard, and asks what lies around?
 *
 * In English, which is the measure for every other language (en.ts). Comes with the keys of the graph, after the
 * first picture. Words of the corpus come in as arguments and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure } = EN_FIGURES;
const relationsOf = (count: number): string => counted(count, 'relation');

/** Of one entity; of a graph too large to be drawn in detail fewer are drawn than are shown. */
type RelationCounts = Readonly<Record<'drawn' | 'shown' | 'all', number>>;

export const walkingEn = {
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
};

export const walkingWords = wordsOf('walking', walkingEn);
