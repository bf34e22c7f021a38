/**
 * By which ways does one entity affect another, as far as the text says?
 *
 * From a set of entities to a set, either of which may be left open: all simple paths along influence over
 * the admitted relations, best first and bounded; a path may pass through further members of the sets.
 * `trace` answers at once; `toSearchQuestion`, `searchPaths` and `toTrace` are its three steps, for a page that
 * lets a worker take the middle one. A question that cannot be asked is refused in one sentence.
 */
import { byNumber } from '../kit/order.ts';
import { failure, success, type Result } from '../kit/result.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { pathsWords } from '../words/paths.ts';
import { HOPS } from './filters.ts';
import { voicesOfRelation, type InfluenceGraph } from './influence-graph.ts';
import { jointsOf, voicesOfAll, wholeOf } from './path-joints.ts';
import {
  findPaths,
  type FoundPaths,
  type SearchLimits,
  type SearchQuestion,
} from './path-search.ts';
import { signOf } from './path-sign.ts';
import type { Hop, Path, Trace, TraceQuestion } from './path.ts';

/** Ten million steps are about half a second. */
export const DEFAULT_LIMITS: SearchLimits = { keep: 1000, steps: 10_000_000 };

/** A question about nothing yet, to be filled in. */
export const EMPTY_QUESTION: TraceQuestion = {
  from: [],
  to: [],
  maxHops: HOPS.usual,
  avoid: [],
  oneVoiceOnly: false,
};

function toIndices({ indexOf }: InfluenceGraph, ids: readonly EntityId[]): readonly number[] {
  const indices = ids.flatMap((id) => indexOf.get(id) ?? []);
  return [...new Set(indices)].toSorted((a, b) => a - b);
}

/** The question in numbers, or the sentence that says why it cannot be asked. */
export function toSearchQuestion(
  graph: InfluenceGraph,
  question: TraceQuestion,
): Result<SearchQuestion, string> {
  const { from, to, avoid, maxHops, oneVoiceOnly } = question;
  if (from.length === 0 && to.length === 0) return failure(pathsWords().refused.bothOpen);
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > HOPS.most)
    return failure(pathsWords().refused.hops(HOPS.most));
  const stranger = [...from, ...to, ...avoid].find((id) => !graph.indexOf.has(id));
  if (stranger !== undefined) return failure(pathsWords().refused.stranger(stranger));
  const orAnywhere = (ids: readonly EntityId[]): readonly number[] =>
    ids.length === 0 ? graph.dataset.entities.map((_, at) => at) : toIndices(graph, ids);
  return success({
    starts: orAnywhere(from),
    ends: orAnywhere(to),
    avoid: toIndices(graph, avoid),
    maxHops,
    oneVoiceOnly,
  });
}

const hopsOfGraph = new WeakMap<InfluenceGraph, Map<number, Hop>>();

/** One record a hop, shared by all paths through it. */
function hopAt(graph: InfluenceGraph, at: number): Hop | null {
  const hops = hopsOfGraph.get(graph) ?? new Map<number, Hop>();
  hopsOfGraph.set(graph, hops);
  const hop = hops.get(at) ?? toHop(graph, at);
  if (hop) hops.set(at, hop);
  return hop;
}

function toHop(graph: InfluenceGraph, at: number): Hop | null {
  const relations = graph.relationsOf(at);
  const from = graph.dataset.entities[graph.table.tails[at] ?? -1];
  const to = graph.dataset.entities[graph.table.heads[at] ?? -1];
  const [chosen] = relations;
  if (!chosen || !from || !to) return null;
  return {
    from: from.id,
    to: to.id,
    relations,
    chosen,
    denied: chosen.stance.negated,
    passages: graph.table.passages[at] ?? 0,
  };
}

/** Chosen is then the best that a voice holds which says all: what is read is what one voice says. */
function readByVoice(hop: Hop, voices: ReadonlySet<string>): Hop {
  const isHeld = (relation: Relation) =>
    voicesOfRelation(relation).some((voice) => voices.has(voice));
  const relations = hop.relations.toSorted(byNumber((relation) => (isHeld(relation) ? 0 : 1)));
  return { ...hop, relations, chosen: relations[0] ?? hop.chosen };
}

function toPath(graph: InfluenceGraph, found: Int32Array, oneVoiceOnly: boolean): Path {
  const plain = Array.from(found).flatMap((at) => hopAt(graph, at) ?? []);
  const voices = voicesOfAll(graph.dataset, plain);
  const [voice] = voices;
  const hops =
    oneVoiceOnly && voice !== undefined
      ? plain.map((hop) => readByVoice(hop, new Set([voice])))
      : plain;
  const certainties = hops.map(({ chosen }) => CERTAINTIES.indexOf(chosen.stance.certainty));
  return {
    entities: [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)],
    hops,
    joints: jointsOf(graph.dataset, hops),
    sign: signOf(hops),
    certainty: CERTAINTIES[Math.max(0, ...certainties)] ?? 'asserted',
    denied: hops.some(({ denied }) => denied),
    passages: hops.reduce((sum, { passages }) => sum + passages, 0),
    voices,
    oneVoice: voices.length > 0,
    whole: wholeOf(graph.dataset, plain),
  };
}

/** What the search found, with all that is known of each path. */
export const toTrace = (
  graph: InfluenceGraph,
  question: TraceQuestion,
  { paths, total, isExact, completeHops }: FoundPaths,
): Trace => ({
  question,
  paths: paths.map((found) => toPath(graph, found, question.oneVoiceOnly)),
  total,
  isExact,
  completeHops,
});

export function trace(
  graph: InfluenceGraph,
  question: TraceQuestion,
  limits: SearchLimits = DEFAULT_LIMITS,
): Result<Trace, string> {
  const asked = toSearchQuestion(graph, question);
  if (!asked.ok) return asked;
  return success(toTrace(graph, question, findPaths(graph.table, asked.value, limits)));
}
