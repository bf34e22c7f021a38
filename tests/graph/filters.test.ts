import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/graph/facets.ts';
import { bitsOf } from '../../src/graph/dataset-index.ts';
import {
  admitRelations,
  isReach,
  NO_ANSWERS,
  passRelations,
  slotOf,
  type Filter,
} from '../../src/graph/filters.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { withFilters } from '../fixtures/arbitrary-filters.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { plainlyAdmitted, plainlyPassing } from '../fixtures/plain-filters.ts';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { SCRIPT_PAYLOADS } from '../fixtures/script-payloads.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'person', c: 'event', d: 'group' },
  relations: [
    { id: 'ab', source: 'a', target: 'b', valence: -1, themes: ['north', 'south'] },
    { id: 'bc', source: 'b', target: 'c', certainty: 'reported' },
    { id: 'ca', source: 'c', target: 'a', effect: 'raises', themes: ['south'] },
    { id: 'ad', source: 'a', target: 'd', themes: ['south'] },
  ],
});
const paused = false;
const shown = (...filters: readonly Filter[]) =>
  passRelations(dataset, filters, NO_ANSWERS).map(({ id }) => id);

describe('words', () => {
  const small = smallDataset();
  const found = (words: string) =>
    admitRelations(small, [{ by: 'words', words, paused }]).map(({ id }) => id);

  test('all words must begin a word, whatever their case and order', () => {
    const all = found('arvel');
    expect(all.length).toBeGreaterThan(0);
    expect(found('ARVEL brenmark')).toEqual(found('Brenmark  arvel'));
    expect(all).toEqual(expect.arrayContaining([...found('arvel brenmark')]));
    expect(found('rvel')).toEqual([]);
  });

  test('signs of a pattern are only signs', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });

  test('a hyphen is a letter among letters, and no words at all stop the search', () => {
    const hyphened = makeDataset({
      entities: { 'US-ROK alliance': 'agreement', b: 'person' },
      relations: [{ id: 'r', source: 'US-ROK alliance', target: 'b' }],
    });
    const asked = (words: string) =>
      admitRelations(hyphened, [{ by: 'words', words, paused }]).map(({ id }) => String(id));
    expect(asked('us-rok')).toEqual(['r']);
    expect(asked('-rok')).toEqual([]);
    for (const words of [...NAUGHTY_STRINGS, ...SCRIPT_PAYLOADS])
      expect(() => asked(words)).not.toThrow();
  });
});

describe('time', () => {
  const small = smallDataset();
  const found = (from: string, to: string) =>
    admitRelations(small, [{ by: 'time', from, to, paused }]);

  test('a window lets through what touches it, and nothing undated', () => {
    const dated = small.relations.filter(({ time }) => time !== undefined);
    expect(found('', '2999')).toEqual(dated);
    expect(found('2999', '')).toEqual([]);
    expect(found('2014-04', '2014-04').map(({ time }) => time?.edtf)).toContain('2014-21');
  });
});

test('the degree counts what the conditions leave', () => {
  expect(shown({ by: 'degree', least: 2, paused })).toEqual(['ab', 'bc', 'ca']);
  const noReports: Filter = {
    by: 'facet',
    facet: 'certainty',
    mode: 'without',
    values: ['reported'],
    paused,
  };
  expect(shown({ by: 'degree', least: 2, paused }, noReports)).toEqual([]);
});

test('ego and trace let through what their answers hold, and everything while there is none', () => {
  const ego: Filter = { by: 'ego', entities: [], depth: 1, direction: 'out', paused };
  const answer = bitsOf(
    dataset,
    dataset.relations.filter(({ id }) => id === 'ab'),
  );
  const passing = (filter: Filter) =>
    passRelations(dataset, [filter], { ego: answer, trace: null }).map(({ id }) => id);
  expect(passing(ego)).toEqual(['ab']);
  expect(passing({ ...ego, paused: true })).toHaveLength(4);
  expect(shown(ego)).toHaveLength(4);
});

const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    by: fc.constant('facet' as const),
    facet: fc.constantFrom(...FACETS),
    mode: fc.constantFrom('only' as const, 'without' as const),
    values: fc.array(fc.constantFrom('north', 'south', 'state', 'event', '-1', '0', 'asserted')),
    paused: fc.boolean(),
  }),
  fc.record({
    by: fc.constant('words' as const),
    words: fc.constantFrom('a', 'b', 'c d'),
    paused: fc.boolean(),
  }),
  fc.record({
    by: fc.constant('degree' as const),
    least: fc.nat({ max: 3 }),
    paused: fc.boolean(),
  }),
  fc.record({
    by: fc.constant('trace' as const),
    from: fc.constant([]),
    to: fc.constant([]),
    hops: fc.constant(4),
    avoid: fc.constant([]),
    oneVoice: fc.boolean(),
    step: fc.constant(null),
    paused: fc.boolean(),
  }),
);

test('filters commute, and a reach can only take away', () => {
  const anyAnswer = fc
    .subarray([...dataset.relations])
    .map((relations) => bitsOf(dataset, relations));
  fc.assert(
    fc.property(fc.uniqueArray(anyFilter, { selector: slotOf }), anyAnswer, (filters, trace) => {
      const answers = { ego: null, trace };
      const passing = passRelations(dataset, filters, answers);
      expect(passRelations(dataset, filters.toReversed(), answers)).toEqual(passing);
      expect(admitRelations(dataset, filters)).toEqual(
        admitRelations(
          dataset,
          filters.filter((filter) => !isReach(filter)),
        ),
      );
      for (const reach of filters.filter(isReach)) {
        const others = filters.filter((filter) => filter !== reach);
        expect(passRelations(dataset, others, answers)).toEqual(
          expect.arrayContaining([...passing]),
        );
      }
    }),
  );
});

test('columns and bits let through what one look at each record lets through', () => {
  fc.assert(
    fc.property(withFilters(arbitraryDataset), ({ dataset: any, filters, answers }) => {
      expect(admitRelations(any, filters)).toEqual(plainlyAdmitted(any, filters));
      expect(passRelations(any, filters, answers)).toEqual(plainlyPassing(any, filters, answers));
    }),
    { numRuns: 150 },
  );
});
