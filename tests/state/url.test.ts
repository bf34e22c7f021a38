import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS } from '../../src/graph/facets.ts';
import { DIRECTIONS, slotOf, type Filter } from '../../src/graph/filters.ts';
import { INITIAL_STATE, type StateFromLink } from '../../src/state/app-state.ts';
import {
  BALANCE_MODES,
  inTableOrder,
  MATRIX_ORDERS,
  MATRIX_SIDES,
  OUTLINE_ORDERS,
  RANKING_MEASURES,
  RANKING_WAYS,
  TABLE_COLUMNS,
  type Arrangement,
} from '../../src/state/arrangement.ts';
import { DEPTHS } from '../../src/state/depth.ts';
import { NOTHING, type Selection } from '../../src/state/selection.ts';
import { corpusOf, fromFragment, toFragment } from '../../src/state/url.ts';
import { INITIAL_VIEW, LENSES } from '../../src/state/view.ts';
import { hostileFragments } from '../fixtures/hostile-fragments.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const NASTY = ['a', 'ü&=#,', '%zz', '한국', '__proto__', 'constructor', '🜁 x', 'a.b'];
const entities = {};
for (const name of NASTY)
  Object.defineProperty(entities, name, { value: 'state', enumerable: true });
const dataset = makeDataset({
  entities,
  relations: NASTY.map((id, index) => ({ id, source: id, target: NASTY[(index + 1) % 8] ?? id })),
});

const some = <Id>(ids: readonly Id[]) => fc.subarray([...ids], { minLength: 1 });
const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  some(dataset.entities.map(({ id }) => id)).map((ids): Selection => ({ kind: 'entities', ids })),
  some(dataset.relations.map(({ id }) => id)).map((ids): Selection => ({ kind: 'relations', ids })),
  some(dataset.passages.map(({ id }) => id)).map((ids): Selection => ({ kind: 'passages', ids })),
);
const ids = dataset.entities.map(({ id }) => id);
const someIds = fc.subarray(ids);
const date = fc.constantFrom('2013', '2015-01', '2015-04-11', '2014-21');
const paused = fc.boolean();
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    by: fc.constant('facet' as const),
    facet: fc.constantFrom(...FACETS),
    mode: fc.constantFrom('only' as const, 'without' as const),
    values: fc.uniqueArray(fc.constantFrom('x', '-1', 'entity:a,b', 'a=b&c'), { minLength: 1 }),
    paused,
  }),
  fc.record({
    by: fc.constant('words' as const),
    words: fc.constantFrom('nuclear test', 'ü&=#,;', '100 %'),
    paused,
  }),
  fc.record({
    by: fc.constant('time' as const),
    from: date,
    to: fc.oneof(date, fc.constant('')),
    paused,
  }),
  fc.record({ by: fc.constant('degree' as const), least: fc.nat({ max: 999 }), paused }),
  fc.record({
    by: fc.constant('ego' as const),
    entities: fc.subarray(ids, { minLength: 1 }),
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    direction: fc.constantFrom(...DIRECTIONS),
    paused,
  }),
  fc.record({
    by: fc.constant('trace' as const),
    from: fc.subarray(ids, { minLength: 1 }),
    to: someIds,
    hops: fc.integer({ min: 1, max: 8 }),
    avoid: someIds,
    oneVoice: fc.boolean(),
    step: fc.oneof(fc.constant(null), fc.nat({ max: 999 })),
    paused,
  }),
);
const anyFilters = fc.uniqueArray(anyFilter, { selector: slotOf });
const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  tableSorting: fc.oneof(
    fc.constant(null),
    fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
  ),
  tableColumns: fc.subarray([...TABLE_COLUMNS]).map((columns) => inTableOrder(new Set(columns))),
  outlineOrder: fc.constantFrom(...OUTLINE_ORDERS),
  matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
  matrixSides: fc.constantFrom(...MATRIX_SIDES),
  rankingWay: fc.constantFrom(...RANKING_WAYS),
  rankingMeasure: fc.constantFrom(...RANKING_MEASURES),
  balanceMode: fc.constantFrom(...BALANCE_MODES),
});
const anyState: fc.Arbitrary<StateFromLink> = fc
  .record({
    selection: anySelection,
    depth: fc.constantFrom(...DEPTHS),
    filters: anyFilters,
    arrangement: anyArrangement,
    pins: fc.uniqueArray(
      fc.record({
        entity: fc.constantFrom(...dataset.entities.map(({ id }) => id)),
        x: fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10 + 0),
        y: fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10 + 0),
      }),
      { selector: ({ entity }) => entity },
    ),
    lens: fc.constantFrom(...LENSES),
    text: fc.boolean(),
    detail: fc.boolean(),
    sheet: fc.constantFrom(null, 'text' as const, 'detail' as const),
  })
  .map(({ lens, text, detail, sheet, ...rest }) => ({
    ...rest,
    view: { ...INITIAL_VIEW, lens, open: { text, detail }, sheet },
  }));

test('every view comes back from its address, whatever the ids are made of', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(null, 'other', 'a&b'), (state, corpus) => {
      const fragment = toFragment(state, corpus);
      expect(fromFragment(`#${fragment}`, dataset, INITIAL_STATE)).toEqual({ state, notice: null });
      expect(corpusOf(fragment)).toBe(fragment === '' ? null : corpus);
    }),
    { numRuns: 500 },
  );
});

test('a fresh page has a bare address', () => {
  expect(toFragment(INITIAL_STATE, null)).toBe('');
});

test('whatever the address says, a valid state comes out, and what was dropped is named', () => {
  const pieces = fc.constantFrom(
    'v=1',
    'v=9',
    'entity=',
    'pin=a,1',
    'pin=a,1e9,3',
    'only.kind=',
    '=',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string(), fc.webFragments())).map((parts) => parts.join('&')),
      (fragment) => {
        const { state } = fromFragment(fragment, dataset, INITIAL_STATE);
        expect(fromFragment(toFragment(state, null), dataset, INITIAL_STATE).state).toEqual(state);
      },
    ),
    { numRuns: 2000 },
  );
});

test('five thousand hostile addresses each give a valid state that keeps its own address', () => {
  fc.assert(
    fc.property(hostileFragments(dataset), (fragment) => {
      const { state, notice } = fromFragment(fragment, dataset, INITIAL_STATE);
      const address = toFragment(state, null);
      const again = fromFragment(address, dataset, INITIAL_STATE);
      expect(again).toEqual({ state, notice: null });
      expect(toFragment(again.state, null)).toBe(address);
      expect(LENSES).toContain(state.view.lens);
      expect(DEPTHS).toContain(state.depth);
      // A sentence, not the hostile text itself at its full length.
      expect((notice ?? '').length).toBeLessThan(500);
      expect(Object.getPrototypeOf(state.view)).toBe(Object.prototype);
    }),
    { numRuns: 5000 },
  );
});

test('an unknown id is dropped, named, and the rest is kept', () => {
  const { state, notice } = fromFragment(
    '#v=1&entity=a,nobody&depth=actors',
    dataset,
    INITIAL_STATE,
  );
  expect(state.selection).toEqual({ kind: 'entities', ids: ['a'] });
  expect(state.depth).toBe('actors');
  expect(notice).toContain('entity “nobody”');
});

test('what nothing here understands is named with its value', () => {
  const { notice } = fromFragment('#v=1&lens=TABLE&colour', dataset, INITIAL_STATE);
  expect(notice).toContain('“lens=TABLE”, “colour”.');
});

test('a link does not touch the reader’s own desk', () => {
  const desk = { view: { ...INITIAL_VIEW, theme: 'dark' as const } };
  expect(fromFragment('v=1&lens=table', dataset, desk).state.view).toMatchObject({
    theme: 'dark',
    lens: 'table',
  });
});
