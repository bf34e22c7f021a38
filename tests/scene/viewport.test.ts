import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitCamera,
  revealCamera,
  SCALE_BOUNDS,
  sizeFactor,
  stretched,
  stretchToFill,
  toGraph,
  toScreen,
  zoomCamera,
} from '../../src/scene/viewport.ts';

const viewport = { width: 690, height: 800 };
const number = fc.integer({ min: -500, max: 500 });
const camera = fc.record({
  x: number,
  y: number,
  scale: fc.double({ min: 0.05, max: 8, noNaN: true }),
});
const point = fc.record({ x: number, y: number });

test('to the screen and back is where it was', () => {
  fc.assert(
    fc.property(camera, point, (eye, place) => {
      const back = toGraph(eye, viewport, toScreen(eye, viewport, place));
      expect(back.x).toBeCloseTo(place.x, 6);
      expect(back.y).toBeCloseTo(place.y, 6);
    }),
  );
});

test('a fitted picture lies inside the window, labels included', () => {
  const footprint = fc.record({
    x: number,
    y: number,
    radius: fc.integer({ min: 4, max: 24 }),
    labelWidth: fc.integer({ min: 0, max: 100 }),
    labelHeight: fc.constantFrom(0, 15, 30),
  });
  const window = fc.record({
    width: fc.integer({ min: 320, max: 1600 }),
    height: fc.integer({ min: 320, max: 1200 }),
  });
  fc.assert(
    fc.property(
      fc.array(footprint, { minLength: 1, maxLength: 30 }),
      window,
      (footprints, size) => {
        const eye = fitCamera(footprints, size);
        for (const { radius, labelWidth, labelHeight, ...place } of footprints) {
          const at = toScreen(eye, size, place);
          const half = Math.max(radius * sizeFactor(eye.scale), labelWidth / 2);
          expect(at.x - half).toBeGreaterThanOrEqual(0);
          expect(at.x + half).toBeLessThanOrEqual(size.width);
          expect(at.y + radius * sizeFactor(eye.scale) + labelHeight).toBeLessThanOrEqual(
            size.height,
          );
        }
      },
    ),
  );
  expect(fitCamera([], viewport)).toEqual({ x: 0, y: 0, scale: 1 });
});

test('zooming keeps what is under the pointer there, within bounds', () => {
  fc.assert(
    fc.property(
      camera,
      point,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (eye, focus, factor) => {
        const next = zoomCamera(eye, factor, viewport, focus);
        const held = toScreen(next, viewport, toGraph(eye, viewport, focus));
        expect(held.x).toBeCloseTo(focus.x, 4);
        expect(held.y).toBeCloseTo(focus.y, 4);
        expect(next.scale).toBeLessThanOrEqual(SCALE_BOUNDS.most);
        expect(next.scale).toBeGreaterThanOrEqual(SCALE_BOUNDS.least);
      },
    ),
  );
});

test('nodes grow with the scale, but less than distances', () => {
  expect(sizeFactor(1)).toBe(1);
  expect(sizeFactor(4)).toBeGreaterThan(1);
  expect(sizeFactor(4)).toBeLessThan(4);
  expect(sizeFactor(0.25)).toBeGreaterThan(0.25);
});

test('a window of another shape is filled by stretching one way only, never by squeezing', () => {
  const places = Float32Array.from([-300, -350, 300, 350, 0, 0]);
  const wide = stretchToFill(places, { width: 1400, height: 700 });
  const high = stretchToFill(places, { width: 390, height: 700 });
  expect(wide.x).toBeGreaterThan(1.3);
  expect(wide.y).toBe(1);
  expect(high).toMatchObject({ x: 1 });
  expect(high.y).toBeGreaterThan(1.2);
  expect([...stretched(places, { x: 2, y: 1 })]).toEqual([-600, -350, 600, 350, 0, 0]);
  expect(stretchToFill(Float32Array.from([1, 1]), viewport)).toEqual({ x: 1, y: 1 });
  expect(stretchToFill(new Float32Array(), viewport)).toEqual({ x: 1, y: 1 });
});

test('what is revealed lies where nothing covers it, and what is seen already moves nothing', () => {
  const covered = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      camera,
      fc.array(point, { minLength: 1, maxLength: 5 }),
      covered,
      (eye, points, px) => {
        const found = revealCamera(points, eye, viewport, px);
        const look = found ?? eye;
        for (const place of points) {
          const { x, y } = toScreen(look, viewport, place);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(viewport.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(viewport.height - px);
        }
        expect(look.scale).toBeLessThanOrEqual(eye.scale);
        expect(revealCamera(points, look, viewport, px)?.scale ?? look.scale).toBeCloseTo(
          look.scale,
          6,
        );
      },
    ),
  );
});
