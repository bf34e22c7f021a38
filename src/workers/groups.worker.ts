/**
 * How is it found who hangs together in a large graph, without holding up the page?
 *
 * A thin shell round graph/louvain.ts: one graph in, one number for each of its nodes out. Whoever no longer wants
 * the answer ends the worker.
 */
import type { CompactGraph } from '../graph/compact-graph.ts';
import { groupsOf } from '../graph/louvain.ts';

addEventListener('message', ({ data }: MessageEvent<CompactGraph>) => {
  const groups = groupsOf(data);
  postMessage(groups, { transfer: [groups.buffer] });
});
