/**
 * Has every shown entity a point, and nobody else, and does the right one stand out?
 */
import { expect, test } from 'vitest';
import { addBit, makeBits, numbersIn } from '../../src/graph/bit-set.ts';
import { joinedTo, pointLooks, pointRadii } from '../../src/scene/crowd-points.ts';
import { paintShown } from '../../src/scene/crowd.ts';
import { DAY } from '../../src/scene/palette.ts';
import type { Crowd } from '../../src/scene/picture.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';

const kg = essayLikeGraph(2, 30, 70);
const state = { ...INITIAL_STATE, depth: 'everything' as const };
const focus = focusOf(kg.dataset, state);
const counts = { ...focus.counts, shownEntities: 1000 };

function crowdOf(chosen: readonly number[] = []): Crowd {
  const ids = chosen.map((at) => kg.dataset.entities[at]!.id);
  const selection = ids.length === 0 ? state.selection : ({ kind: 'entities', ids } as const);
  const now = focusOf(kg.dataset, { ...state, selection });
  return paintShown(kg, { ...state, selection }, { ...now, counts }, DAY).crowd!;
}

const opacities = (colours: Uint8Array) =>
  Array.from({ length: colours.length / 4 }, (_, at) => colours[4 * at + 3]!);

test('what is shown has a radius that grows with its relations, what is hidden has none', () => {
  const hidden = focus.seenEntities.slice();
  hidden[0]! &= ~0b100;
  const radii = pointRadii({ kg, seenEntities: hidden });
  const shown = Array.from(radii.keys()).filter((at) => radii[at]! > 0);
  expect(shown).toEqual([...numbersIn(hidden)]);
  expect(radii[2]).toBe(0);
});

test('at rest all have one thin ink; what is chosen has full ink and all else steps back', () => {
  const radii = pointRadii(crowdOf());
  const plain = opacities(pointLooks(crowdOf(), radii, null).colours);
  expect(new Set(plain).size).toBe(1);
  const crowd = crowdOf([3]);
  const lit = opacities(pointLooks(crowd, radii, null).colours);
  expect(numbersIn(crowd.lights.litEntities!).every((at) => lit[at] === 255)).toBe(true);
  expect(Math.min(...lit)).toBeLessThan(plain[0]!);
});

test('the pointer lights an entity with those that a shown relation joins to it', () => {
  const crowd = crowdOf();
  const { sources, targets } = kg.index.graph;
  const expected = new Set([
    4,
    ...Array.from(sources.keys()).flatMap((at) =>
      sources[at] === 4 ? [targets[at]!] : targets[at] === 4 ? [sources[at]!] : [],
    ),
  ]);
  expect(new Set(numbersIn(joinedTo(crowd, 4)))).toEqual(expected);
  expect([...numbersIn(joinedTo({ kg, seen: makeBits(sources.length) }, 4))]).toEqual([4]);
  const one = makeBits(kg.index.graph.nodeCount);
  addBit(one, 4);
  const lit = opacities(pointLooks(crowd, pointRadii(crowd), one).colours);
  expect(lit.filter((opacity) => opacity === 255)).toHaveLength(1);
});
