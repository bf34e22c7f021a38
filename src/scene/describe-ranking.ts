/**
 * What do the figures of the ranking count, and what do they not mean?
 *
 * Words for its two ways and four measures, and the sentence that says from how many relations they come.
 * A share is shown in per cent with one digit; what is above nothing never reads as 0.
 */
import type { InfluenceRanking, RankingMeasure, RankingWay } from '../graph/influence-ranking.ts';
import { plural } from './describe.ts';

export const WAY_WORDS: Readonly<
  Record<RankingWay, { readonly word: string; readonly caption: string; readonly others: string }>
> = {
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
};

export const measureWord = (measure: RankingMeasure, way: RankingWay): string =>
  ({
    relations: 'Relations',
    passages: 'Passages',
    others: WAY_WORDS[way].others,
    share: 'Share',
  })[measure];

/** "12.3 %"; "< 0.1 %" for what would round to nothing. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.0005) return '< 0.1 %';
  return `${(share * 100).toFixed(1)} %`;
}

export function describeRanking({ rows, counts }: InfluenceRanking, all: number): string {
  const { relations, withInfluence, denied, withoutInfluence } = counts;
  const whole = relations === all ? `all ${all}` : `the ${relations} of ${all}`;
  const rest = [
    denied > 0 ? `${denied} more are denied` : '',
    withoutInfluence > 0 ? `in ${withoutInfluence} nobody affects anybody` : '',
  ].filter((part) => part !== '');
  const counted = `${plural(rows.length, 'entity', 'entities')}; counted are ${plural(withInfluence, 'relation')} along which somebody affects somebody, from ${whole} relations that pass the filters, at whatever depth`;
  return rest.length === 0 ? `${counted}.` : `${counted} (${rest.join(', ')}).`;
}
