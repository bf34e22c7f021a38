/**
 * Which records does a part of the reading take along, and what stays behind?
 *
 * In go the ids that were asked for, or null for everything. Out come records that stand on their own
 * (codecs/subgraph.ts) and a count of what really lies outside, told in sentences, so that nobody takes a
 * part for the whole. The same choice gives the same records in the same order. Linear in the reading.
 */
import type { Dataset, Records } from '../model/dataset.ts';
import { recordsOf } from '../model/records-of.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import { exportingWords } from '../words/exporting.ts';
import { toSubgraph, type Choice } from './subgraph.ts';

/** What of the whole is not in the part. */
export interface LeftBehind {
  readonly relations: number;
  /** Of these: both ends are in the part. */
  readonly between: number;
  /** Of these: one end is in the part. */
  readonly leadingOut: number;
  /** Of these: what a speech act says that is in the part. */
  readonly contents: number;
  readonly entities: number;
  readonly passages: number;
  readonly texts: number;
  /** In texts that come along, of entities that do not. */
  readonly mentions: number;
}

/** What the rule of parts added to what was asked for. */
export interface ComeAlong {
  readonly relations: number;
  readonly entities: number;
}

export interface Part {
  readonly records: Records;
  readonly along: ComeAlong;
  readonly left: LeftBehind;
}

const NOTHING_ALONG: ComeAlong = { relations: 0, entities: 0 };

const NOTHING_LEFT: LeftBehind = {
  relations: 0,
  between: 0,
  leadingOut: 0,
  contents: 0,
  entities: 0,
  passages: 0,
  texts: 0,
  mentions: 0,
};

function countLeft(whole: Dataset, part: Records): LeftBehind {
  const entities = new Set(part.entities.map(({ id }) => id));
  const relations = new Set(part.relations.map(({ id }) => id));
  const texts = new Set(part.sources.map(({ id }) => id));
  let [between, leadingOut, contents] = [0, 0, 0];
  for (const { id, source, target, within } of whole.relations) {
    if (relations.has(id)) continue;
    const ends = Number(entities.has(source)) + Number(entities.has(target));
    if (ends === 2) between += 1;
    if (ends === 1) leadingOut += 1;
    if (within !== undefined && relations.has(within)) contents += 1;
  }
  return {
    relations: whole.relations.length - part.relations.length,
    between,
    leadingOut,
    contents,
    entities: whole.entities.length - part.entities.length,
    passages: whole.passages.length - part.passages.length,
    texts: whole.sources.length - part.sources.length,
    mentions: whole.mentions.filter(
      ({ source, entity }) => texts.has(source) && !entities.has(entity),
    ).length,
  };
}

/** The ends of a relation are no addition: who asks for it asks for them. */
function countAlong({ relations, entities }: Records, choice: Choice): ComeAlong {
  const asked = new Set<RelationId>(choice.relations);
  const known = new Set<EntityId>(choice.entities);
  const added = relations.filter(({ id }) => !asked.has(id));
  for (const { id, source, target } of relations) if (asked.has(id)) known.add(source).add(target);
  return {
    relations: added.length,
    entities: entities.filter(({ id }) => !known.has(id)).length,
  };
}

export function takePart(dataset: Dataset, choice: Choice | null): Part {
  if (choice === null)
    return { records: recordsOf(dataset), along: NOTHING_ALONG, left: NOTHING_LEFT };
  const records = toSubgraph(dataset, choice);
  return { records, along: countAlong(records, choice), left: countLeft(dataset, records) };
}

/** "87 relations, 60 entities, 182 passages". */
export const sayCounts = ({ relations, entities, passages }: Records): string =>
  exportingWords().holds({
    relations: relations.length,
    entities: entities.length,
    passages: passages.length,
  });

/** "4 relations and 7 entities come along by this rule.", or nothing. */
export const sayAlong = (along: ComeAlong): string =>
  along.relations + along.entities === 0 ? '' : exportingWords().along(along);

/** One sentence a loss; none where the part is the whole. */
export function sayLeftBehind(left: LeftBehind): readonly string[] {
  const { leftOut } = exportingWords();
  const { relations, entities, passages, texts, mentions } = left;
  const { between, leadingOut, contents } = left;
  return [
    relations + entities + passages + texts === 0 ? '' : leftOut.counted(left),
    between + leadingOut + contents === 0 ? '' : leftOut.border(left),
    mentions === 0 ? '' : leftOut.mentions(mentions),
  ].filter((sentence) => sentence !== '');
}
