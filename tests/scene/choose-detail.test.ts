/**
 * Is what is drawn of a crowd within the budget, the strongest of what is in view, and more of it the nearer one comes?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBits, numbersIn } from '../../src/graph/bit-set.ts';
import type { KnowledgeGraph } from '../../src/graph/build.ts';
import { strongestFirst } from '../../src/graph/strength.ts';
import type { Box } from '../../src/kit/plane.ts';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import { chooseDetail, withRelationsOf, type Choice } from '../../src/scene/choose-detail.ts';
import { DRAWING_BUDGET } from '../../src/scene/crowd.ts';
import { lightsOf } from '../../src/scene/picture.ts';
import { focusOf } from '../../src/state/focus.ts';
import { NOTHING, type Selection } from '../../src/state/selection.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';

const ALL: Box = { left: 0, top: 0, right: 100, bottom: 100 };

interface Scene {
  readonly kg: KnowledgeGraph;
  readonly places: Float32Array;
  readonly selection: Selection;
  readonly budget: { readonly relations: number; readonly entities: number };
  readonly view: Box;
}

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([a, b, c, d]) => ({
    left: Math.min(a, c),
    right: Math.max(a, c),
    top: Math.min(b, d),
    bottom: Math.max(b, d),
  }));

const scene: fc.Arbitrary<Scene> = fc
  .record({
    seed: fc.integer({ min: 1, max: 30 }),
    entities: fc.integer({ min: 2, max: 30 }),
    relations: fc.nat(80),
  })
  .map(({ seed, entities, relations }) => essayLikeGraph(seed, entities, relations))
  .chain((kg) =>
    fc.record({
      kg: fc.constant(kg),
      places: fc
        .array(fc.nat(100), {
          minLength: 2 * kg.dataset.entities.length,
          maxLength: 2 * kg.dataset.entities.length,
        })
        .map((numbers) => Float32Array.from(numbers)),
      selection: fc.oneof(
        fc.constant(NOTHING),
        fc
          .subarray(
            kg.dataset.entities.map(({ id }) => id),
            { maxLength: 3 },
          )
          .map((ids): Selection => (ids.length === 0 ? NOTHING : { kind: 'entities', ids })),
        fc
          .subarray(
            kg.dataset.relations.map(({ id }) => id),
            { maxLength: 9 },
          )
          .map((ids): Selection => (ids.length === 0 ? NOTHING : { kind: 'relations', ids })),
      ),
      budget: fc.record({ relations: fc.nat(30), entities: fc.nat(30) }),
      view: box,
    }),
  );

function choose(
  { kg, places, selection, budget }: Scene,
  view: Box,
  before: Choice | null = null,
): Choice {
  const focus = focusOf(kg.dataset, { selection, depth: 'everything', filters: [] });
  return chooseDetail({
    crowd: { kg, ...focus, lights: lightsOf(kg, { selection }, focus) },
    places,
    view,
    before,
    budget,
  });
}

/** Those of the first that the second has not. */
const missing = (wanted: Iterable<number>, found: Int32Array): readonly number[] =>
  [...wanted].filter((number) => !found.includes(number));

const inBox =
  ({ left, top, right, bottom }: Box, places: Float32Array) =>
  (entity: number): boolean =>
    places[2 * entity]! >= left &&
    places[2 * entity]! <= right &&
    places[2 * entity + 1]! >= top &&
    places[2 * entity + 1]! <= bottom;

test('never more than the budget, each relation with its ends, and the same when asked again', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const chosen = choose(given, given.view);
      const { sources, targets } = given.kg.index.graph;
      expect(chosen.relations.length).toBeLessThanOrEqual(given.budget.relations);
      expect(chosen.entities.length).toBeLessThanOrEqual(given.budget.entities);
      const ends = Array.from(chosen.relations).flatMap((at) => [sources[at]!, targets[at]!]);
      expect(missing(ends, chosen.entities)).toEqual([]);
      expect(choose(given, given.view)).toEqual(chosen);
    }),
  );
});

test('what is chosen comes first, wherever it lies, as far as the budget goes', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { selection, kg, budget } = given;
      fc.pre(selection.kind === 'relations');
      const chosen = choose(given, given.view);
      const wanted = selection.ids.map((id: RelationId) => kg.index.relationNumberOf.get(id)!);
      const ends = new Set(
        wanted.flatMap((at) => [kg.index.graph.sources[at]!, kg.index.graph.targets[at]!]),
      );
      fc.pre(wanted.length <= budget.relations && ends.size <= budget.entities);
      expect(missing(wanted, chosen.relations)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(scene, (given) => {
      const { selection, kg, budget } = given;
      fc.pre(selection.kind === 'entities' && selection.ids.length <= budget.entities);
      const chosen = choose(given, given.view);
      const wanted = selection.ids.map((id: EntityId) => kg.index.numberOf.get(id)!);
      expect(missing(wanted, chosen.entities)).toEqual([]);
    }),
  );
});

test('with nothing chosen, no relation is left out for a weaker one that lies in view as it does', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const given = { ...drawn, selection: NOTHING };
      const chosen = choose(given, given.view);
      const { sources, targets } = given.kg.index.graph;
      const isIn = inBox(given.view, given.places);
      const inside = Array.from(strongestFirst(given.kg.index)).filter(
        (at) => isIn(sources[at]!) && isIn(targets[at]!),
      );
      const isDrawn = inside.map((at) => chosen.relations.includes(at));
      expect(isDrawn).toEqual(isDrawn.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});

test('coming nearer takes away nothing that stays in view, and what fits is drawn whole', () => {
  fc.assert(
    fc.property(scene, box, (drawn, { left, top, right, bottom }) => {
      const given = { ...drawn, selection: NOTHING };
      const far = given.view;
      const into = (from: number, to: number, at: number) => from + ((to - from) * at) / 100;
      const near = {
        left: into(far.left, far.right, left),
        right: into(far.left, far.right, right),
        top: into(far.top, far.bottom, top),
        bottom: into(far.top, far.bottom, bottom),
      };
      const isIn = inBox(near, given.places);
      const { sources, targets } = given.kg.index.graph;
      const after = choose(given, near);
      const stays = choose(given, far).relations.filter(
        (at) => isIn(sources[at]!) && isIn(targets[at]!),
      );
      expect(missing(stays, after.relations)).toEqual([]);
      const touching = Array.from(sources.keys()).filter(
        (at) => isIn(sources[at]!) || isIn(targets[at]!),
      );
      const ends = new Set(
        [
          ...touching.flatMap((at) => [sources[at]!, targets[at]!]),
          ...Array.from(given.kg.dataset.entities.keys()).filter(isIn),
        ].filter((at) => given.kg.index.degrees[at]! > 0),
      );
      if (touching.length > given.budget.relations || ends.size > given.budget.entities) return;
      expect(after.isComplete).toBe(true);
      expect(missing(touching, after.relations)).toEqual([]);
      expect(missing(ends, after.entities)).toEqual([]);
    }),
  );
});

test('while panning, what was drawn and is still in view stays', () => {
  fc.assert(
    fc.property(scene, box, (drawn, next) => {
      const given = { ...drawn, selection: NOTHING };
      const before = choose(given, given.view);
      const after = choose(given, next, before);
      const isIn = inBox(next, given.places);
      const { sources, targets } = given.kg.index.graph;
      const stays = before.relations.filter((at) => isIn(sources[at]!) || isIn(targets[at]!));
      expect(missing(stays, after.relations)).toEqual([]);
    }),
  );
});

test('is complete only when nothing with an end in view is left out', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const { relations, entities, isComplete } = choose(given, given.view);
      fc.pre(isComplete);
      const isIn = inBox(given.view, given.places);
      const { sources, targets } = given.kg.index.graph;
      const touching = Array.from(sources.keys()).filter(
        (at) => isIn(sources[at]!) || isIn(targets[at]!),
      );
      const inView = Array.from(given.kg.dataset.entities.keys()).filter(
        (at) => isIn(at) && given.kg.index.degrees[at]! > 0,
      );
      expect(missing(touching, relations)).toEqual([]);
      expect(missing(inView, entities)).toEqual([]);
    }),
  );
});

test('nothing that is hidden is drawn', () => {
  const kg = essayLikeGraph(3, 12, 40);
  const focus = focusOf(kg.dataset, { selection: NOTHING, depth: 'everything', filters: [] });
  const places = new Float32Array(2 * kg.dataset.entities.length);
  const seen = makeBits(kg.index.graph.edgeCount);
  const crowd = {
    kg,
    seen,
    seenEntities: makeBits(kg.index.graph.nodeCount),
    lights: lightsOf(kg, { selection: NOTHING }, focus),
  };
  expect(
    chooseDetail({ crowd, places, view: ALL, before: null, budget: DRAWING_BUDGET }),
  ).toMatchObject({
    relations: numbersIn(seen),
    isComplete: true,
  });
});

test('where the keyboard stands is in detail, and the pointer adds what is joined to its entity', () => {
  fc.assert(
    fc.property(scene, fc.nat(), (given, at) => {
      fc.pre(given.budget.entities > 0);
      const { kg } = given;
      const focus = focusOf(kg.dataset, { selection: NOTHING, depth: 'everything', filters: [] });
      const crowd = { kg, ...focus, lights: lightsOf(kg, { selection: NOTHING }, focus) };
      const seen = numbersIn(focus.seenEntities);
      fc.pre(seen.length > 0);
      const held = seen[at % seen.length]!;
      const { places, view, budget } = given;
      const choice = chooseDetail({ crowd, places, view, before: null, budget, held });
      expect(choice.entities).toContain(held);

      const { sources, targets } = kg.index.graph;
      const own = Array.from(sources.keys()).filter(
        (edge) => sources[edge] === held || targets[edge] === held,
      );
      const around = withRelationsOf(choice, crowd, held);
      expect(missing(choice.relations, around.relations)).toEqual([]);
      expect(missing(choice.entities, around.entities)).toEqual([]);
      const most = Math.min(60, own.length);
      expect(own.length - missing(own, around.relations).length).toBeGreaterThanOrEqual(most);
      expect(around.relations).toEqual(new Int32Array(new Set(around.relations)).sort());
    }),
  );
});
