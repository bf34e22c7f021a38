/**
 * How many kinds of entity does the reader want to see at once?
 *
 * Three steps, each a superset of the one before. A step hides kinds and names the hidden count; it
 * never invents an edge between what is left.
 */
import { ENTITY_KINDS, type Entity, type EntityKind } from '../model/entity.ts';

export const DEPTHS = ['actors', 'structures', 'everything'] as const;
export type Depth = (typeof DEPTHS)[number];

export type DepthAction = { readonly type: 'depthChosen'; readonly depth: Depth };

export const INITIAL_DEPTH: Depth = 'structures';

const ACTORS: readonly EntityKind[] = ['state', 'person', 'organisation', 'group', 'unspecified'];

export const KINDS_AT: Readonly<Record<Depth, ReadonlySet<EntityKind>>> = {
  actors: new Set(ACTORS),
  structures: new Set([
    ...ACTORS,
    'relationship',
    'agreement',
    'weapon-system',
    'military-activity',
  ] satisfies readonly EntityKind[]),
  everything: new Set(ENTITY_KINDS),
};

/** Whether some entity is seen at one step and not at another; of most graph files nothing is. */
export const hasDepth = (entities: readonly Pick<Entity, 'kind'>[]): boolean =>
  entities.some(({ kind }) => !KINDS_AT.actors.has(kind));
