import { expect, test } from 'vitest';
import { touches } from '../../src/kit/plane.ts';
import {
  farPlaces,
  nearPlaces,
  oneAfterOther,
  type LabelPlaces,
} from '../../src/scene/label-places.ts';

const node = { x: 100, y: 100, radius: 12 };
const one = { lines: ['US–ROK alliance'], width: 90, height: 15 };
const two = { lines: ['US–ROK', 'alliance'], width: 48, height: 30 };

const allOf = (places: LabelPlaces) =>
  Array.from({ length: places.count }, (_, choice) => places.at(choice)!);

test('each text has at least eight places close by, none of them on the node', () => {
  const places = allOf(nearPlaces(node, [one, two]));
  expect(places.filter(({ text }) => text === one).length).toBeGreaterThanOrEqual(8);
  expect(places.length).toBe(2 * places.filter(({ text }) => text === two).length);
  for (const { box, text } of places) {
    expect(box.right - box.left).toBeCloseTo(text.width);
    expect(box.bottom - box.top).toBeCloseTo(text.height);
    expect(touches({ ...node, radius: node.radius - 1 }, box)).toBe(false);
  }
});

test('below is liked best, one line better than two where it comes first', () => {
  const places = allOf(nearPlaces(node, [one, two]));
  const best = places.toSorted((a, b) => a.cost - b.cost)[0]!;
  expect(best.text).toBe(one);
  expect(best.box.top).toBeGreaterThan(node.y + node.radius);
  expect(best.align).toBe('center');
});

test('beside the node, lines are set towards it', () => {
  const places = allOf(nearPlaces(node, [two]));
  const right = places.filter(({ box }) => box.left >= node.x);
  const left = places.filter(({ box }) => box.right <= node.x);
  expect(new Set(right.map(({ align }) => align))).toEqual(new Set(['left']));
  expect(new Set(left.map(({ align }) => align))).toEqual(new Set(['right']));
});

test('far places use the narrowest text, and cost more the further they are', () => {
  const places = allOf(farPlaces(node, [one, two]));
  expect(places.every(({ text, isFar }) => text === two && isFar)).toBe(true);
  const costs = places.map(({ cost }) => cost);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect(farPlaces(node, []).count).toBe(0);
});

test('the cost of a place is known before it is made, and beyond the last there is none', () => {
  const near = nearPlaces(node, [one, two]);
  const far = farPlaces(node, [one, two]);
  const both = oneAfterOther(near, far);
  expect(allOf(both)).toEqual([...allOf(near), ...allOf(far)]);
  for (const [choice, { cost }] of allOf(both).entries()) expect(both.costOf(choice)).toBe(cost);
  expect(both.at(both.count)).toBeUndefined();
});
