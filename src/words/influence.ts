/**
 * What does the ranking of influence say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted } = EN_FIGURES;

/** What the figures count: entities with a rank, and relations. */
export interface RankingCounts {
  readonly entities: number;
  readonly withInfluence: number;
  readonly passing: number;
  readonly all: number;
}

export const influenceEn = {
  label: 'Ranking of influence',
  way: 'Which way',
  ways: {
    affects: {
      word: 'Who affects most',
      caption: 'Entities by how much they are said to affect others',
      others: 'Others reached',
    },
    isAffectedBy: {
      word: 'Who is affected most',
      caption: 'Entities by how much others are said to affect them',
      others: 'Others reaching it',
    },
  },
  working: 'The figures are being worked out…',
  entity: 'Entity',
  measures: { relations: 'Relations', passages: 'Passages', share: 'Share' },
  denied: 'Denied',
  asserted: (count: number) => `${count} asserted`,
  /** "12.3 %" */
  share: (share: number) => `${(share * 100).toFixed(1)} %`,
  /** For what would round to nothing. */
  leastShare: '< 0.1 %',
  /** `rest` is made of the two below. */
  counts: ({ entities, withInfluence, passing, all }: RankingCounts, rest: readonly string[]) =>
    `${counted(entities, 'entity', 'entities')}; counted are ${counted(withInfluence, 'relation')} along which somebody affects somebody, from ${passing === all ? `all ${all}` : `the ${passing} of ${all}`} relations that pass the filters, at whatever depth${rest.length === 0 ? '' : ` (${rest.join(', ')})`}.`,
  moreDenied: (count: number) => `${count} more are denied`,
  withoutInfluence: (count: number) => `in ${count} nobody affects anybody`,
  /** By who speaks: a text, or a file without one. */
  caution: {
    text: 'These figures count what this text says, not power in the world: whoever the author writes most about stands high.',
    file: 'These figures count what this file says, not power in the world: whoever it has most lines for stands high.',
  },
  method: {
    summary: 'How the figures are worked out',
    leftOut: <Piece>(strong: (words: string) => Piece): readonly (Piece | string)[] => [
      strong('Relations'),
      ', ',
      strong('passages'),
      ' and ',
      strong('others'),
      ' leave out what is denied, which is counted apart. A relation that affects both ends counts for both.',
    ],
    /** `restart` is a chance from 0 to 1. */
    share: <Piece>(
      strong: (words: string) => Piece,
      restart: number,
    ): readonly (Piece | string)[] => [
      strong('Share'),
      `: of one who keeps stepping from an entity to one that it affects, and with a chance of ${Math.round(restart * 100)} % a step begins anew anywhere, the share of time spent at each. So it is high for what is affected by the much affected. For “who affects most” all steps are turned round. Relations side by side weigh more; self-relations do not count here.`,
    ],
    letters:
      'n entities; w the relations from u to v; W(u) all that leave u; D the share of those that affect nobody.',
  },
};

export const influenceWords = wordsOf('influence', influenceEn);
