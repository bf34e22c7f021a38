import { expect, test } from 'vitest';
import type { Bits } from '../../src/graph/bit-set.ts';
import { relationsIn } from '../../src/graph/dataset-index.ts';
import { egoOf } from '../../src/graph/ego.ts';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { litPathOf, toAnswers, toQuestion } from '../../src/graph/question-answers.ts';
import { trace } from '../../src/graph/trace.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { traceBetween } from '../../src/state/questions.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state', d: 'state' },
  relations: [
    { id: 'ab', source: 'a', target: 'b' },
    { id: 'ab-too', source: 'a', target: 'b' },
    { id: 'bc', source: 'b', target: 'c' },
    { id: 'ad', source: 'a', target: 'd' },
  ],
});
const [a, c] = ['a', 'c'] as EntityId[];
const graph = influenceGraphOf(dataset);
const asked = trace(graph, toQuestion(traceBetween([a!], [c!])));
const found = asked.ok ? asked.value : null;

const idsIn = (bits: Bits | null) => relationsIn(dataset, bits!).map(({ id }) => id);

test('a trace lets through every relation of every hop, and nothing else', () => {
  expect(idsIn(toAnswers(dataset, null, found).trace)).toEqual(['ab', 'ab-too', 'bc']);
});

test('the path that is stepped on lights its entities; no other number lights anything', () => {
  expect([...(litPathOf(found, 0)?.entities ?? [])]).toEqual(['a', 'b', 'c']);
  expect(litPathOf(found, 1)).toBeNull();
  expect(litPathOf(found, null)).toBeNull();
  expect(litPathOf(null, 0)).toBeNull();
});

test('an ego lets through what was taken on the way', () => {
  const ego = egoOf(graph, { around: [a!], depth: 1, direction: 'out' });
  expect(idsIn(toAnswers(dataset, ego, null).ego)).toEqual(['ab', 'ab-too', 'ad']);
  expect(toAnswers(dataset, null, null)).toEqual({ ego: null, trace: null });
});
