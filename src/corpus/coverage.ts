/**
 * Which sentences back a relation, which are explained, and which did the reading pass over?
 *
 * A sentence is *covered* if a passage that states or repeats a relation overlaps it, *explained* if a
 * remark does, else *uncovered*: a gap. A passage that only resolves a pronoun covers nothing, and one
 * that is not where it says covers nothing either. Also says where each entity is mentioned.
 */
import { byNumber, groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { gather, type Placed } from '../model/gather.ts';
import type { EntityId, SourceId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import type { Remark } from '../model/remark.ts';
import { toSentences } from '../model/sentences.ts';
import type { Span } from '../model/span.ts';

export type CoverageState = 'covered' | 'explained' | 'uncovered';

export interface SentenceCoverage extends Span {
  readonly source: SourceId;
  readonly state: CoverageState;
  /** In the order of the corpus. */
  readonly relations: readonly Relation[];
  readonly remarks: readonly Remark[];
}

export interface Coverage {
  /** Source by source, in the order of the text. */
  readonly sentences: readonly SentenceCoverage[];
  /** Mentions of an entity in the order of the texts; entities without one are not in the map. */
  readonly mentionsOf: ReadonlyMap<EntityId, readonly Mention[]>;
  readonly counts: Readonly<Record<CoverageState, number>>;
}

interface PlacedRelation extends Placed<Relation> {
  readonly source: SourceId;
}

function placeRelations({ relations, passageOf, checkOf }: Dataset): readonly PlacedRelation[] {
  return relations.flatMap((relation) =>
    relation.evidence.flatMap(({ passage: id, role }) => {
      const passage = passageOf.get(id);
      const counts = role !== 'resolves' && checkOf.get(id)?.status === 'exact';
      return passage !== undefined && counts
        ? [{ source: passage.source, start: passage.start, end: passage.end, item: relation }]
        : [];
    }),
  );
}

const stateOf = (relations: number, remarks: number): CoverageState =>
  relations > 0 ? 'covered' : remarks > 0 ? 'explained' : 'uncovered';

export function coverageOf(dataset: Dataset): Coverage {
  const relationsIn = groupBy(placeRelations(dataset), ({ source }) => source);
  const remarksIn = groupBy(
    dataset.remarks.map((remark) => ({ ...remark, item: remark })),
    ({ source }) => source,
  );
  const sentences = dataset.sources.flatMap(({ id, language }) => {
    const spans = toSentences(dataset.textOf.get(id) ?? '', language);
    const relations = gather(spans, relationsIn.get(id) ?? []);
    const remarks = gather(spans, remarksIn.get(id) ?? []);
    return spans.map((span, index): SentenceCoverage => {
      const resting = [...(relations[index] ?? [])];
      const explaining = [...(remarks[index] ?? [])];
      return {
        ...span,
        source: id,
        state: stateOf(resting.length, explaining.length),
        relations: resting,
        remarks: explaining,
      };
    });
  });
  const counts = { covered: 0, explained: 0, uncovered: 0 };
  for (const { state } of sentences) counts[state] += 1;
  const inOrder = dataset.mentions.toSorted(byNumber(({ start }) => start));
  return { sentences, mentionsOf: groupBy(inOrder, ({ entity }) => entity), counts };
}
