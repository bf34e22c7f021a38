/**
 * Does a path told step by step come out as the path a canvas would draw?
 */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { SvgPath } from '../../src/scene/svg-path.ts';

let path = new SvgPath();
beforeEach(() => {
  path = new SvgPath();
});

test('lines and curves are written with their points', () => {
  path.moveTo(0, 1.234);
  path.lineTo(10, 0);
  path.quadraticCurveTo(1, 2, 3, 4);
  path.bezierCurveTo(1, 2, 3, 4, 5, -6);
  expect(path.toData()).toBe('M0 1.23L10 0Q1 2 3 4C1 2 3 4 5 -6');
});

test('a line or curve without a beginning begins where it first goes', () => {
  path.lineTo(3, 4);
  path.lineTo(5, 6);
  expect(path.toData()).toBe('M3 4L5 6');
  path.beginPath();
  path.bezierCurveTo(1, 2, 3, 4, 5, 6);
  expect(path.toData()).toBe('M1 2C1 2 3 4 5 6');
});

test('a rectangle is closed', () => {
  path.rect(1, 2, 10, 20);
  expect(path.toData()).toBe('M1 2H11V22H1Z');
});

test('a whole circle alone is known as a circle', () => {
  path.arc(5, 6, 2, 0, 2 * Math.PI);
  expect(path.circle()).toEqual({ cx: 5, cy: 6, r: 2 });
  expect(path.toData()).toBe('M7 6A2 2 0 0 1 3 6A2 2 0 0 1 7 6');
  path.lineTo(0, 0);
  expect(path.circle()).toBeNull();
});

test('a circle after a line is joined to it, as on a canvas, and is a path', () => {
  path.moveTo(0, 0);
  path.arc(5, 0, 1, 0, 2 * Math.PI);
  expect(path.circle()).toBeNull();
  expect(path.toData()).toMatch(/^M0 0L6 0A/);
});

test('part of a circle runs clockwise from start to end', () => {
  path.arc(0, 0, 10, 0, Math.PI / 2);
  expect(path.toData()).toBe('M10 0A10 10 0 0 1 7.07 7.07A10 10 0 0 1 0 10');
  path.beginPath();
  path.arc(0, 0, 10, 0, -Math.PI / 2);
  expect(path.toData()).toBe('M10 0A10 10 0 0 1 -7.07 7.07A10 10 0 0 1 0 -10');
});

test('a step with a number that is not finite is ignored', () => {
  path.moveTo(Number.NaN, 0);
  path.arc(0, 0, Infinity, 0, 1);
  path.rect(0, 0, Number.NaN, 1);
  expect(path.isEmpty()).toBe(true);
  path.moveTo(1, 1);
  path.lineTo(2, Number.NaN);
  expect(path.toData()).toBe('M1 1');
});

test('whatever the numbers, path data holds only commands and plain numbers', () => {
  const number = fc.double();
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number, number)), (points) => {
      path.beginPath();
      for (const [a, b, c, d] of points) {
        path.lineTo(a, b);
        path.quadraticCurveTo(a, b, c, d);
        path.arc(a, b, Math.abs(c), 0, d);
      }
      expect(path.toData()).toMatch(/^(?:[MLQA](?:-?\d+(?:\.\d{1,2})? ?)+)*$/);
    }),
  );
});
