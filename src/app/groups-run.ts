/**
 * How does the page learn which entities of a crowd hang together?
 *
 * Where the reading has themes, by them; else a worker looks for groups (workers/groups.worker.ts). Nothing waits for
 * the answer, and where none comes the picture has no regions and is whole without them.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import { nodeNumber } from '../graph/build.ts';
import type { Grouping } from '../scene/regions.ts';
import { membersOfThemes } from '../scene/theme-members.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import groupsWorker from '../workers/groups.worker.ts?worker&url';
import { runWorker } from './run-worker.ts';

function groupByThemes(kg: KnowledgeGraph): Grouping {
  const groupOf = new Int32Array(kg.dataset.entities.length).fill(-1);
  const themes = membersOfThemes(kg);
  for (const [group, { members }] of themes.entries())
    for (const key of members) groupOf[nodeNumber(key)] = group;
  return { groupOf, names: themes.map(({ label }) => label.toLocaleUpperCase('en')) };
}

const known = new WeakMap<KnowledgeGraph, Grouping>();

/** Answers once at most, at once where it was asked before; returns what ends it. */
export function findGroups(kg: KnowledgeGraph, answer: (grouping: Grouping) => void): () => void {
  const grouping =
    known.get(kg) ?? (kg.dataset.vocabulary.themes.length > 1 ? groupByThemes(kg) : undefined);
  if (grouping !== undefined) {
    known.set(kg, grouping);
    answer(grouping);
    return () => undefined;
  }
  const worker = runWorker<CompactGraph, Int32Array>(groupsWorker, {
    onMessage: (groupOf) => {
      worker.end();
      const found = { groupOf, names: null };
      known.set(kg, found);
      answer(found);
      return false;
    },
    onFailure: () => undefined,
    onQuiet: () => undefined,
  });
  worker.send(kg.index.graph);
  return worker.end;
}
