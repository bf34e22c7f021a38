import { expect, test } from 'vitest';
import type { EntityId } from '../../src/model/ids.ts';
import { egoAround, egoOfDepth, traceBetween, traceOf } from '../../src/state/questions.ts';

const [a, b] = ['a', 'b'] as EntityId[];

test('from here and to here fill one trace', () => {
  const from = traceOf([], 'from', [a!]);
  expect(from).toMatchObject({ from: ['a'], to: [], hops: 4 });
  const both = traceOf([{ ...from, hops: 2, step: 3, paused: true }], 'to', [b!]);
  expect(both).toMatchObject({ from: ['a'], to: ['b'], hops: 2, step: null, paused: false });
});

test('an entity stands at one end only', () => {
  expect(traceOf([traceBetween([a!], [b!])], 'to', [a!])).toMatchObject({ from: [], to: ['a'] });
});

test('around here keeps how far and which way', () => {
  const before = { ...egoAround([], [a!]), depth: 3, direction: 'in', paused: true } as const;
  expect(egoAround([before], [b!])).toEqual({ ...before, entities: ['b'], paused: false });
});

test('so many steps around one entity; the same asked again is taken back', () => {
  const asked = egoOfDepth([], a!, 2);
  expect(asked).toMatchObject({ ask: { by: 'ego', entities: ['a'], depth: 2, paused: false } });
  const ask = { ...egoAround([], [a!]), depth: 2 } as const;
  expect(egoOfDepth([ask], a!, 2)).toEqual({ takeBack: 0 });
  expect(egoOfDepth([ask], a!, 3)).toMatchObject({ ask: { depth: 3 } });
  expect(egoOfDepth([ask], b!, 2)).toMatchObject({ ask: { entities: ['b'] } });
  expect(egoOfDepth([{ ...ask, paused: true }], a!, 2)).toMatchObject({ ask: { paused: false } });
});
