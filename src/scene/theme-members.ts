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
  const shares = themeSharesOf(kg);
  return kg.dataset.vocabulary.themes.flatMap((theme, place) => {
    if (theme.id === CENTRAL_THEME) return [];
    const members = new Set<NodeKey>();
    for (const entity of kg.dataset.entities) {
      const share = shares.get(entity.id)?.[place] ?? 0;
      const key = kg.nodeOf.get(entity.id);
      if (key && share >= (isActor(entity) ? WHOLLY : MOSTLY)) members.add(key);
    }
    return [{ label: theme.label, members }];
  });
}
