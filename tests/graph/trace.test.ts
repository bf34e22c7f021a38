/**
 * Is every path simple, along influence, between the sets, within its hops and past no hub; are the best
 * first, in one order; and is a question that makes no sense refused in a sentence?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import type { Path, TraceQuestion } from '../../src/graph/path.ts';
import { EMPTY_QUESTION, trace } from '../../src/graph/trace.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Relation } from '../../src/model/relation.ts';
import { CERTAINTIES } from '../../src/model/stance.ts';
import { affects, influenceDataset, questionWords } from '../fixtures/influence-cases.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

type Words = { readonly [Part in 'from' | 'to' | 'avoid']?: readonly string[] } & Partial<
  Pick<TraceQuestion, 'maxHops' | 'oneVoiceOnly'>
>;

function toQuestion(dataset: Dataset, { from, to, avoid, ...rest }: Words): TraceQuestion {
  const idsOf = (names: readonly string[] = []) =>
    dataset.entities.map(({ id }) => id).filter((id) => names.includes(id));
  return { ...EMPTY_QUESTION, ...rest, from: idsOf(from), to: idsOf(to), avoid: idsOf(avoid) };
}

function ask(dataset: Dataset, words: Words, admitted = dataset.relations) {
  const found = trace(influenceGraphOf(dataset, admitted), toQuestion(dataset, words));
  if (!found.ok) throw new Error(found.failure);
  return found.value;
}

const routes = (paths: readonly Path[]) => paths.map(({ entities }) => entities.join(' '));
const make = (...relations: readonly (readonly [ends: string, words?: object])[]) =>
  makeDataset({
    entities: { a: 'state', b: 'state', c: 'state', d: 'state' },
    relations: relations.map(([ends, words], at) => {
      const [source = '', target = ''] = ends.split(' ');
      return { id: `r${at}`, source, target, ...words };
    }),
  });

/** From asserted (0) to prospective, then the denied ones in the same order. */
const rankOf = ({ stance }: Relation): number =>
  CERTAINTIES.indexOf(stance.certainty) + (stance.negated ? CERTAINTIES.length : 0);

test('every path keeps the promises of the question', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, (dataset, words) => {
      for (const path of ask(dataset, words).paths) {
        const { entities, hops, joints } = path;
        expect(new Set(entities).size).toBe(entities.length);
        expect([hops.length, joints.length]).toEqual([entities.length - 1, hops.length - 1]);
        expect(hops.length).toBeLessThanOrEqual(words.maxHops);
        for (const [at, { from, to }] of hops.entries()) {
          expect([from, to]).toEqual(entities.slice(at, at + 2));
          expect(affects(dataset, from, to)).toBe(true);
        }
        const names = entities.map(String);
        const everyone = dataset.entities.map(({ id }) => String(id));
        expect(words.from.length > 0 ? words.from : everyone).toContain(names[0]);
        expect(words.to.length > 0 ? words.to : everyone).toContain(names.at(-1));
        for (const hub of words.avoid) expect(names.slice(1, -1)).not.toContain(hub);
      }
    }),
    { numRuns: 40 },
  );
});

test('ranking is total, and the same question has the same answer', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, (dataset, words) => {
      const { paths } = ask(dataset, words);
      const keys = paths.map(({ hops, entities, passages }) => [
        hops.length,
        Math.max(...hops.map(({ chosen }) => rankOf(chosen))),
        -passages,
        ...entities.map((id) => dataset.entities.findIndex((entity) => entity.id === id)),
      ]);
      for (const [at, key] of keys.slice(1).entries()) {
        const before = keys[at]!;
        const first = key.findIndex((figure, place) => figure !== before[place]);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(before[first]).toBeLessThan(key[first]!);
      }
      expect(ask({ ...dataset }, words, [...dataset.relations]).paths).toEqual(paths);
    }),
    { numRuns: 40 },
  );
});

describe('order', () => {
  test('fewest hops, then stance, then passages, then the order of the corpus', () => {
    const dataset = make(
      ['a b', { certainty: 'hedged' }],
      ['b d', {}],
      ['a c', {}],
      ['c d', {}],
      ['a d', { certainty: 'prospective', negated: true }],
    );
    expect(routes(ask(dataset, { from: ['a'], to: ['d'] }).paths)).toEqual([
      'a d',
      'a c d',
      'a b d',
    ]);
    const even = make(['a b'], ['b d'], ['a c'], ['c d'], ['c d']);
    expect(routes(ask(even, { from: ['a'], to: ['d'] }).paths)).toEqual(['a c d', 'a b d']);
    const same = make(['a c'], ['c d'], ['a b'], ['b d']);
    expect(routes(ask(same, { from: ['a'], to: ['d'] }).paths)).toEqual(['a b d', 'a c d']);
  });

  test('a denied hop is followed, flagged and last of its length', () => {
    const dataset = make(
      ['a b', { negated: true }],
      ['b d'],
      ['a c', { certainty: 'prospective' }],
      ['c d'],
    );
    const { paths } = ask(dataset, { from: ['a'], to: ['d'] });
    expect(routes(paths)).toEqual(['a c d', 'a b d']);
    expect(paths.map(({ denied, certainty }) => [denied, certainty])).toEqual([
      [false, 'prospective'],
      [true, 'asserted'],
    ]);
    expect(paths[1]!.hops.map(({ denied }) => denied)).toEqual([true, false]);
  });

  test('parallels make one path; the best is read', () => {
    const { paths } = ask(
      make(['a b', { certainty: 'hedged' }], ['a b'], ['a b', { negated: true }]),
      {
        from: ['a'],
        to: ['b'],
      },
    );
    expect(paths).toHaveLength(1);
    expect(paths[0]!.hops[0]!.relations.map(({ id }) => id)).toEqual(['r1', 'r0', 'r2']);
    expect(paths[0]!.hops[0]).toMatchObject({ chosen: { id: 'r1' }, denied: false, passages: 2 });
  });
});

test('one voice only: what that voice says is read, though another is surer', () => {
  const dataset = make(
    ['a b'],
    ['a b', { certainty: 'reported', holder: 'd' }],
    ['b c', { holder: 'd' }],
  );
  const [path] = ask(dataset, { from: ['a'], to: ['c'], oneVoiceOnly: true }).paths;
  expect(path!.voices).toEqual(['entity:d']);
  expect(path!.hops.map(({ chosen }) => chosen.id)).toEqual(['r1', 'r2']);
  expect(path!.certainty).toBe('reported');
});

test('only admitted relations are followed', () => {
  const dataset = make(['a b'], ['b c'], ['a c']);
  const admitted = dataset.relations.slice(0, 2);
  expect(routes(ask(dataset, { from: ['a'], to: ['c'] }, admitted).paths)).toEqual(['a b c']);
});

describe('refused in a sentence', () => {
  const dataset = make(['a b']);
  const refusal = (question: TraceQuestion) => {
    const found = trace(influenceGraphOf(dataset), question);
    return found.ok ? null : found.failure;
  };
  const from = toQuestion(dataset, { from: ['a'] });

  test('both ends open', () => {
    expect(refusal(EMPTY_QUESTION)).toMatch(/^Choose where paths begin or where they end.*\.$/);
  });

  test.each([0, 9, 1.5, NaN])('%d hops', (maxHops) => {
    expect(refusal({ ...from, maxHops })).toBe('A path has from 1 to 8 hops.');
  });

  test('an entity of another text', () => {
    const [stranger] = makeDataset({ entities: { __proto__x: 'state' }, relations: [] }).entities;
    expect(refusal({ ...from, to: [stranger!.id] })).toBe('This text has no entity “__proto__x”.');
  });
});
