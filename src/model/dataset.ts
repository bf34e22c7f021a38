/**
 * What does the rest of the house trust?
 *
 * A Dataset is a corpus that passed the one gate, `corpus/validate.ts`; nothing else makes one. Lists
 * keep the order of the files, since order is meaning to a reviewer; the look-ups answer by id.
 */
import type { Entity } from './entity.ts';
import type { LookUp } from './id-table.ts';
import type {
  EntityId,
  FamilyId,
  PassageId,
  RelationId,
  RelationTypeId,
  SourceId,
  ThemeId,
} from './ids.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Relation } from './relation.ts';
import type { Remark } from './remark.ts';
import type { Section } from './section.ts';
import type { Source } from './source.ts';
import type { Family, RelationType, Theme, Vocabulary } from './vocabulary.ts';

/**
 * How the words of a passage were checked against the text: found where they should be; found once
 * elsewhere (offered, never taken silently); found more than once; not found; or not compared at all,
 * because the text did not come along.
 */
export type PassageCheck =
  | { readonly status: 'exact' }
  | { readonly status: 'moved'; readonly start: number; readonly end: number }
  | { readonly status: 'ambiguous'; readonly count: number }
  | { readonly status: 'missing' }
  | { readonly status: 'unchecked' };

/** The records themselves, typed but without look-ups: what a file holds and what a codec writes. */
export interface Records {
  /** What the corpus calls itself. */
  readonly name: string;
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
  readonly relations: readonly Relation[];
  readonly remarks: readonly Remark[];
  readonly vocabulary: Vocabulary;
  /** Without an entry for a source whose text did not come along. */
  readonly textOf: ReadonlyMap<SourceId, string>;
}

export interface Dataset extends Records {
  readonly sourceOf: ReadonlyMap<SourceId, Source>;
  readonly entityOf: LookUp<EntityId, Entity>;
  readonly passageOf: ReadonlyMap<PassageId, Passage>;
  readonly relationOf: LookUp<RelationId, Relation>;
  readonly typeOf: ReadonlyMap<RelationTypeId, RelationType>;
  readonly familyOf: ReadonlyMap<FamilyId, Family>;
  readonly themeOf: ReadonlyMap<ThemeId, Theme>;
  readonly checkOf: ReadonlyMap<PassageId, PassageCheck>;
  /** The relations that rest on a passage, in the order of the corpus. */
  readonly relationsOn: ReadonlyMap<PassageId, readonly Relation[]>;
  /** The relations that are the content of a speech act. */
  readonly contentOf: ReadonlyMap<RelationId, readonly Relation[]>;
}
