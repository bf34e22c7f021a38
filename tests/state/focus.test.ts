import { bitsOf } from '../../src/graph/dataset-index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from '../../src/graph/bit-set.ts';
import type { EntityId, PassageId, RelationId } from '../../src/model/ids.ts';
import { DEPTHS } from '../../src/state/depth.ts';
import { focusOf } from '../../src/state/focus.ts';
import { NOTHING, type Selection } from '../../src/state/selection.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', pact: 'agreement', talk: 'event', alone: 'state' },
  relations: [
    { id: 'ab', source: 'a', target: 'b', valence: -1 },
    { id: 'joins', source: 'a', target: 'pact' },
    { id: 'talks', source: 'b', target: 'talk' },
    { id: 'about', source: 'talk', target: 'pact', sharesPassageOf: 'talks' },
  ],
});
const none = { selection: NOTHING, depth: 'structures', filters: [] } as const;
const names = (set: ReadonlySet<string>) => [...set];

test('depth folds kinds away and names how many relations that hides', () => {
  const focus = focusOf(dataset, none);
  expect(names(focus.visibleRelations)).toEqual(['ab', 'joins']);
  expect(names(focus.visibleEntities)).toEqual(['a', 'b', 'pact']);
  expect(focus.counts).toMatchObject({ hiddenByDepth: 2, hiddenByFilters: 0, allRelations: 4 });
  expect(focus.emphasis).toBeNull();
});

test('a passage lights up all that rests on it, even what is folded away', () => {
  const selection: Selection = { kind: 'passages', ids: ['p-talks' as PassageId] };
  const focus = focusOf(dataset, { ...none, selection, depth: 'actors' });
  expect(names(focus.visibleRelations)).toEqual(['ab', 'talks', 'about']);
  expect(names(focus.emphasis!.entities)).toEqual(['b', 'talk', 'pact']);
});

test('an entity shows its own relations only as far as depth and filters admit them', () => {
  const selection: Selection = { kind: 'entities', ids: ['b' as EntityId] };
  const filters = [
    { by: 'facet', facet: 'valence', mode: 'without', values: ['-1'], paused: false },
  ] as const;
  const focus = focusOf(dataset, { ...none, selection, filters });
  expect(names(focus.visibleRelations)).toEqual(['joins']);
  expect(focus.visibleEntities.has('b' as EntityId)).toBe(true);
  expect(names(focus.emphasis!.entities)).toEqual(['b']);
  expect(focus.counts.hiddenByFilters).toBe(1);
});

test('an entity without any shown relation is shown when it is chosen', () => {
  const selection: Selection = { kind: 'entities', ids: ['alone' as EntityId] };
  expect(focusOf(dataset, none).visibleEntities.has('alone' as EntityId)).toBe(false);
  expect(focusOf(dataset, { ...none, selection }).visibleEntities.has('alone' as EntityId)).toBe(
    true,
  );
});

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  fc
    .subarray(dataset.relations.map((relation) => relation.id))
    .map((ids): Selection => ({ kind: 'relations', ids: ids as RelationId[] })),
  fc
    .subarray(dataset.entities.map((entity) => entity.id))
    .map((ids): Selection => ({ kind: 'entities', ids })),
);

test('shown and hidden always add up, and no relation is shown without its ends', () => {
  fc.assert(
    fc.property(
      anySelection,
      fc.constantFrom(...DEPTHS),
      fc.subarray(['-1', '0', '1']),
      (selection, depth, values) => {
        const filters = [
          { by: 'facet', facet: 'valence', mode: 'without', values, paused: false },
        ] as const;
        const { counts, relations, visibleEntities, seen, seenEntities } = focusOf(dataset, {
          selection,
          depth,
          filters,
        });
        expect(counts.shownRelations + counts.hiddenByDepth + counts.hiddenByFilters).toBe(
          counts.allRelations,
        );
        expect(relations).toEqual(Array.from(numbersIn(seen), (at) => dataset.relations[at]));
        expect(visibleEntities).toEqual(
          new Set(Array.from(numbersIn(seenEntities), (at) => dataset.entities[at]!.id)),
        );
        for (const relation of relations) {
          expect(visibleEntities.has(relation.source)).toBe(true);
          expect(visibleEntities.has(relation.target)).toBe(true);
        }
      },
    ),
  );
});

test('a trace is shown whole whatever the depth, with its ends, and one path can stand out', () => {
  const trace = {
    by: 'trace',
    from: ['alone' as EntityId],
    to: [],
    hops: 4,
    avoid: [],
    oneVoice: false,
    step: 0,
    paused: false,
  } as const;
  const talks = new Set(['talks' as RelationId]);
  const path = { relations: talks, entities: new Set(['b', 'talk'] as EntityId[]) };
  const state = { ...none, depth: 'actors', filters: [trace] } as const;
  const answers = {
    ego: null,
    trace: bitsOf(
      dataset,
      dataset.relations.filter(({ id }) => talks.has(id)),
    ),
  };
  const focus = focusOf(dataset, state, answers, path);
  expect(names(focus.visibleRelations)).toEqual(['talks']);
  expect(names(focus.visibleEntities)).toEqual(['alone', 'b', 'talk']);
  expect(focus.emphasis).toBe(path);
  expect(focus.counts).toMatchObject({ hiddenByDepth: 0, hiddenByFilters: 3 });
});

test('what is seen again is the very same, so that nothing is counted or drawn anew for it', () => {
  const before = focusOf(dataset, none);
  const chosen = { kind: 'entities', ids: ['a' as EntityId] } as const;
  const again = focusOf(dataset, { ...none, selection: chosen });
  expect(again.seen).toBe(before.seen);
  expect(again.seenEntities).toBe(before.seenEntities);
  expect(again.relations).toBe(before.relations);
  const alone = { kind: 'entities', ids: ['alone' as EntityId] } as const;
  const more = focusOf(dataset, { ...none, selection: alone });
  expect(more.seen).toBe(before.seen);
  expect([...numbersIn(more.seenEntities)]).toEqual([0, 1, 2, 4]);
  const deeper = focusOf(dataset, { ...none, depth: 'everything' });
  expect(deeper.relations.map(({ id }) => id)).toEqual(['ab', 'joins', 'talks', 'about']);
  expect([...numbersIn(before.seen)]).toEqual([0, 1]);
});
