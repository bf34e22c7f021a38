import { expect, test } from 'vitest';
import type { EntityId } from '../../src/model/ids.ts';
import { egoAround, traceBetween, traceOf } from '../../src/state/questions.ts';

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
