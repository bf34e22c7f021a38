/**
 * Which entities belong mostly to one theme?
 *
 * Those with at least `MOSTLY` of their relations in it, except actors that act in several themes: they
 * are what the themes share. The central theme is left out; everything lies round it.
 */
import type { KnowledgeGraph, NodeKey } from '../graph/build.ts';
import { CENTRAL_THEME, themeSharesOf } from '../graph/flatten.ts';
import { isActor } from '../model/entity.ts';
import type { ThemeMembers } from './neighbourhoods.ts';

const MOSTLY = 0.6;
/** An actor must be nearly all in one theme to stand inside its neighbourhood. */
const WHOLLY = 0.8;

export function membersOfThemes(kg: KnowledgeGraph): readonly ThemeMembers[] {
  const { entities, vocabulary } = kg.dataset;
  const shares = themeSharesOf(kg);
  return vocabulary.themes.flatMap((theme, place) => {
    if (theme.id === CENTRAL_THEME) return [];
    const members = new Set<NodeKey>();
    for (const [at, entity] of entities.entries()) {
      const share = shares[at * vocabulary.themes.length + place] ?? 0;
      if (share >= (isActor(entity) ? WHOLLY : MOSTLY)) members.add(`n${at}`);
    }
    return [{ label: theme.label, members }];
  });
}
