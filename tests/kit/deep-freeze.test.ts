/**
 * Does a stray write throw, at any depth?
 */
import { expect, test } from 'vitest';
import { deepFreeze } from '../../src/kit/deep-freeze.ts';

test('a write anywhere inside throws', () => {
  const state = deepFreeze({ list: [{ deep: 1 }], none: null, flag: false });
  expect(() => Object.assign(state.list[0] ?? {}, { deep: 2 })).toThrow(TypeError);
  expect(() => state.list.push({ deep: 3 })).toThrow(TypeError);
});

test('a value that holds itself is walked once', () => {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  expect(Object.isFrozen(deepFreeze(ring))).toBe(true);
});
