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

test('so many steps around one entity; the same asked again is taken back', () => {
  const [first] = makeDataset({ entities: { ann: 'person' }, relations: [] }).entities;
  if (!first) throw new Error('the made corpus has changed');
  const asked = egoOfDepth([], first.id, 2);
  const ask = 'ask' in asked ? asked.ask : null;
  expect(ask).toMatchObject({ by: 'ego', entities: [first.id], depth: 2, paused: false });
  if (!ask) return;
  expect(egoOfDepth([ask], first.id, 2)).toEqual({ takeBack: 0 });
  expect(egoOfDepth([ask], first.id, 3)).toMatchObject({ ask: { depth: 3 } });
  expect(egoOfDepth([{ ...ask, paused: true }], first.id, 2)).toMatchObject({
    ask: { depth: 2, paused: false },
  });
});
