/**
 * Do the presets let through what their names say?
 */
import { expect, test } from 'vitest';
import { NO_ANSWERS, passRelations } from '../../../src/graph/filters.ts';
import {
  asSeenBy,
  AUTHOR_ASSERTS,
  countAuthorAsserts,
  otherVoices,
} from '../../../src/panels/filters/presets.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', author: 'person' },
  relations: [
    { id: 'r1', source: 'a', target: 'b' },
    { id: 'r2', source: 'a', target: 'b', certainty: 'hedged' },
    { id: 'r3', source: 'a', target: 'b', holder: 'b' },
    { id: 'r4', source: 'a', target: 'b', holder: 'unknown' },
    { id: 'r5', source: 'a', target: 'author', holder: 'b', certainty: 'reported' },
  ],
});
const seen = (...filters: Parameters<typeof passRelations>[1]) =>
  passRelations(dataset, filters, NO_ANSWERS).map(({ id }) => id);

test('the author asserts what is his and sure', () => {
  expect(seen(...AUTHOR_ASSERTS)).toEqual(['r1']);
  expect(countAuthorAsserts(dataset)).toBe(1);
});

test('every voice but the author is offered with what it holds', () => {
  expect(otherVoices(dataset)).toEqual([
    { value: 'entity:b', count: 2 },
    { value: 'unknown', count: 1 },
  ]);
  expect(seen(asSeenBy('entity:b'))).toEqual(['r3', 'r5']);
});
