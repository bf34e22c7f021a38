/**
 * Whose is a thing: a policy, an alliance, a weapon, a deed?
 *
 * An edge may say so (OWNING_TYPES: Japan *pursues* Tokyo's policy). Participants say so only of a kind
 * whose participants are its parties; those of a policy, an issue or a sentiment may be whom it is about,
 * and liking an anti-Japan sentiment is no liking for Japan. Denied edges make nobody an owner.
 */
import type { Dataset } from '../model/dataset.ts';
import { isActor, type EntityKind } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { atOnce, STEPS_A_TURN } from './in-turns.ts';

/** Relation types that say whose a thing is, and at which end of them the owner stands. */
export const OWNING_TYPES: ReadonlyMap<string, 'source' | 'target' | 'either'> = new Map([
  ['belongs-to', 'target'],
  ['carries-out', 'source'],
  ['leads', 'source'],
  ['pursues', 'source'],
  ['takes-part-in', 'source'],
  ['part-of', 'either'],
]);

/** Kinds whose participants are the parties to it, all on a level. */
export const PARTY_KINDS: ReadonlySet<EntityKind> = new Set([
  'relationship',
  'agreement',
  'military-activity',
]);

export interface Owners {
  /** The actors whose thing it is, with the relation that says so; null where its participants do. */
  readonly ownersOf: (thing: EntityId) => ReadonlyMap<EntityId, RelationId | null>;
  /** In the widest sense: an owner, or any participant. One's own thing says nothing of the others in it. */
  readonly isConcerned: (actor: EntityId, thing: EntityId) => boolean;
}

const NOBODY: ReadonlyMap<EntityId, RelationId | null> = new Map<never, never>();

/** `relations` are those admitted: an edge that is filtered away makes nobody an owner. Pauses on the way. */
export function* readOwnersInTurns(
  dataset: Dataset,
  relations: readonly Relation[],
): Generator<void, Owners> {
  const { entityOf } = dataset;
  const owners = new Map<EntityId, Map<EntityId, RelationId | null>>();
  const isActorId = (id: EntityId): boolean => isActor(entityOf.get(id) ?? { kind: 'place' });
  const own = (thing: EntityId, owner: EntityId, link: RelationId | null): void => {
    if (isActorId(thing) || !isActorId(owner)) return;
    const known = owners.get(thing) ?? new Map<EntityId, RelationId | null>();
    owners.set(thing, known);
    if (!known.has(owner)) known.set(owner, link);
  };
  for (const [at, { id, type, source, target, stance }] of relations.entries()) {
    if (at % STEPS_A_TURN === 0) yield;
    const end = OWNING_TYPES.get(type);
    if (end === undefined || stance.negated) continue;
    if (end !== 'source') own(source, target, id);
    if (end !== 'target') own(target, source, id);
  }
  for (const [at, { id, kind, participants }] of dataset.entities.entries()) {
    if (at % STEPS_A_TURN === 0) yield;
    if (PARTY_KINDS.has(kind)) for (const participant of participants) own(id, participant, null);
  }
  const ownersOf = (thing: EntityId) => owners.get(thing) ?? NOBODY;
  return {
    ownersOf,
    isConcerned: (actor, thing) =>
      ownersOf(thing).has(actor) || entityOf.get(thing)?.participants.includes(actor) === true,
  };
}

export const readOwners = (dataset: Dataset, relations: readonly Relation[]): Owners =>
  atOnce(readOwnersInTurns(dataset, relations));
