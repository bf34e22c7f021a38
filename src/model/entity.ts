/**
 * Who or what takes part in what the text asserts?
 *
 * An entity is an actor (state, person, organisation, group) or a thing that claims are made about: a
 * relationship, event, policy, issue or sentiment is an entity of its own, with its participants,
 * because a text says things about it. Unnamed voices ("some", "others") are groups. A node of another
 * program's graph is `unspecified`: nobody said what it is, so it is not kept from acting. Its schema lies apart
 * (entity-schema.ts): who only asks for kinds needs no zod.
 */
import type * as z from 'zod/mini';
import type { entitySchema } from './entity-schema.ts';

export const ENTITY_KINDS = [
  'state',
  'person',
  'organisation',
  'group',
  'agreement',
  'weapon-system',
  'military-activity',
  'relationship',
  'event',
  'policy',
  'issue',
  'sentiment',
  'place',
  'publication',
  'unspecified',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Entity = z.infer<typeof entitySchema>;

const ACTOR_KINDS: ReadonlySet<EntityKind> = new Set([
  'state',
  'person',
  'organisation',
  'group',
  'unspecified',
]);

/** Actors are those who can act, feel or speak, and those of whom nobody says that they cannot. */
export const isActor = (entity: Pick<Entity, 'kind'>): boolean => ACTOR_KINDS.has(entity.kind);
