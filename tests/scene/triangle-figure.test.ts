/**
 * Does the drawing show both signs of an ambivalent side, and name what a side is only had by way of?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import { balanceOf } from '../../src/graph/balance-search.ts';
import {
  FIGURE,
  markOf,
  toTriangleFigure,
  viasOf,
  wrapWords,
} from '../../src/scene/triangle-figure.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const made = makeDataset({
  entities: { ann: 'person', bob: 'person', cid: 'person', plan: 'policy' },
  relations: [
    { id: 'ab', source: 'ann', target: 'bob', valence: 1 },
    { id: 'ba', source: 'bob', target: 'ann', valence: -1 },
    { id: 'bc', source: 'bob', target: 'cid', valence: -1 },
    { id: 'own', source: 'cid', target: 'plan' },
    { id: 'ap', source: 'ann', target: 'plan', valence: -1 },
  ],
});
// The made vocabulary has no type that owns.
const relations = made.relations.map((relation) =>
  relation.id === 'own' ? { ...relation, type: 'pursues' as Relation['type'] } : relation,
);
const dataset = { ...made, relations };
const [triangle] = balanceOf(dataset, relations, 'through').triangles;
const figure = toTriangleFigure(dataset, triangle!.actors, triangle!.sides);
const [ambivalent, through, plain] = figure.sides;

describe('a side', () => {
  test('with both signs is two strokes beside each other under ±', () => {
    expect(ambivalent?.mark).toBe('±');
    expect(ambivalent?.strokes.map(({ sign }) => sign)).toEqual([1, -1]);
    expect(ambivalent?.strokes[0]?.from).not.toEqual(ambivalent?.strokes[1]?.from);
  });

  test('that is only had by way of a thing is dashed and names it', () => {
    expect(through?.strokes).toMatchObject([{ sign: -1, isOnlyVia: true }]);
    expect(through?.viaLines.join(' ')).toBe('by way of plan');
    expect(viasOf(triangle!.sides[1].attitudes)).toEqual(['plan']);
  });

  test('that one of the two says of the other is solid', () => {
    expect(plain).toMatchObject({ mark: '−', viaLines: [], strokes: [{ isOnlyVia: false }] });
    expect(markOf(triangle!.sides[2].attitudes)).toBe('−');
  });

  test('goes between its own corners', () => {
    const cornerOf = (id: string) => figure.corners.find((corner) => corner.id === id)!;
    const stroke = plain!.strokes[0]!;
    const { x, y } = cornerOf('bob');
    expect(stroke.from).toEqual({ x, y });
  });
});

test('all that is drawn lies inside the box', () => {
  for (const { x, y, labelY } of figure.corners) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(FIGURE.width);
    expect(y).toBeLessThan(FIGURE.height);
    expect(labelY).toBeGreaterThanOrEqual(figure.top);
  }
});

test('wrapping loses no word where there are lines enough, and says where it does', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 20 }), (list, letters) => {
      const text = list.join(' ');
      expect(wrapWords(text, letters, 100).join(' ')).toBe(text);
      const short = wrapWords(text, letters, 2);
      expect(short.length).toBeLessThanOrEqual(2);
      expect(short.join(' ') === text || short.at(-1)?.endsWith(' …')).toBe(true);
    }),
  );
});
