import { expect, test } from 'vitest';
import { shapeEdges } from '../../src/scene/edge-geometry.ts';
import { measureInk } from '../../src/scene/ink.ts';
import { assignLanes } from '../../src/scene/lanes.ts';
import { discsAt, edgeMark } from '../fixtures/marks.ts';

const viewport = { width: 400, height: 300 };
const shapesOf = (more: Parameters<typeof edgeMark>[3]) =>
  shapeEdges(assignLanes([edgeMark(0, 0, 1, more)]), discsAt([50, 100], [350, 100]), new Set());
const onLine = { left: 180, top: 80, right: 220, bottom: 120 };
const aside = { left: 180, top: 200, right: 220, bottom: 240 };
const whole = { left: 0, top: 0, right: 400, bottom: 300 };

test('there is ink on a line and none beside it, and parts add up to the whole', () => {
  const ink = measureInk(shapesOf({}), viewport);
  expect(ink(onLine)).toBeGreaterThan(0);
  expect(ink(aside)).toBe(0);
  const left = ink({ ...whole, right: 198 });
  const right = ink({ ...whole, left: 198 });
  expect(left + right).toBeCloseTo(ink(whole));
});

test('lit lines weigh more, faded ones less, and a sign most', () => {
  const amount = (more: Parameters<typeof edgeMark>[3]) =>
    measureInk(shapesOf(more), viewport)(whole);
  expect(amount({ light: 'lit' })).toBeGreaterThan(amount({}));
  expect(amount({ light: 'faded' })).toBeLessThan(amount({}));
  expect(amount({ sign: '+' })).toBeGreaterThan(amount({}) + 5);
});

test('what lies outside the window does not count and does no harm', () => {
  const far = shapeEdges(
    assignLanes([edgeMark(0, 0, 1)]),
    discsAt([-900, -900], [-500, -900]),
    new Set(),
  );
  expect(measureInk(far, viewport)(whole)).toBe(0);
  expect(measureInk([], { width: 0, height: 0 })(whole)).toBe(0);
});
