/**
 * What do the figures of the ranking count, and what do they not mean?
 *
 * Words for its four measures, and the sentence that says from how many relations they come.
 * A share is shown in per cent with one digit; what is above nothing never reads as 0.
 */
import type { InfluenceRanking, RankingMeasure, RankingWay } from '../graph/influence-ranking.ts';
import { influenceWords } from '../words/influence.ts';

export function measureWord(measure: RankingMeasure, way: RankingWay): string {
  const { measures, ways } = influenceWords();
  return measure === 'others' ? ways[way].others : measures[measure];
}

/** "12.3 %"; "< 0.1 %" for what would round to nothing. */
export function sayShare(share: number): string {
  const { share: say, leastShare } = influenceWords();
  return share > 0 && share < 0.0005 ? leastShare : say(share);
}

export function describeRanking({ rows, counts }: InfluenceRanking, all: number): string {
  const { relations, withInfluence, denied, withoutInfluence } = counts;
  const say = influenceWords();
  const rest = [
    ...(denied > 0 ? [say.moreDenied(denied)] : []),
    ...(withoutInfluence > 0 ? [say.withoutInfluence(withoutInfluence)] : []),
  ];
  return say.counts({ entities: rows.length, withInfluence, passing: relations, all }, rest);
}
