/**
 * Does a path read as the text has it, in the direction of influence, doubts and joints named?
 */
import { afterEach, expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import type { Path, Trace } from '../../src/graph/path.ts';
import {
  hopWords,
  sayPath,
  sayRoute,
  saySign,
  sayTotal,
  sayVoice,
  sayWhole,
} from '../../src/graph/say-path.ts';
import { EMPTY_QUESTION, trace } from '../../src/graph/trace.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

afterEach(() => speak('en', null));

function ask(dataset: Dataset, from: string, to: string): Trace {
  const idOf = (name: string) => dataset.entities.find(({ id }) => id === name)!.id;
  const question = { ...EMPTY_QUESTION, from: [idOf(from)], to: [idOf(to)] };
  const found = trace(influenceGraphOf(dataset), question);
  if (!found.ok) throw new Error(found.failure);
  return found.value;
}
const small = smallDataset();
const path = (from: string, to: string): Path => ask(small, from, to).paths[0]!;

test('a paragraph: each hop with its words, each joint named', () => {
  const found = ask(small, 'corva', 'water-treaty').paths[1]!;
  expect(sayRoute(small, found)).toBe('Corva → Arvel → the water treaty');
  expect(sayPath(small, found)).toBe(
    'Corva criticises Arvel: “Corva protested against it and criticised Arvel.” ' +
      '[Said in the same paragraph] Arvel joins the water treaty: “In spring 2014 Arvel and Brenmark signed the water treaty.”',
  );
});

test('doubt and denial come before the claim', () => {
  const [hop] = path('water-treaty', 'corva').hops;
  expect(hopWords(small, hop!)).toMatchObject({
    reserve: 'Reported, denied',
    sentence: 'Reported, denied: the water treaty harms Corva',
    quote: { passage: 's03', isExact: true },
    others: 0,
  });
});

test('against the grammar a hop is said from the other side', () => {
  const dataset = makeDataset({
    entities: { policy: 'policy', outcome: 'event' },
    relations: [
      { id: 'r', source: 'outcome', target: 'policy', influence: 'backward' },
      { id: 's', source: 'policy', target: 'outcome', certainty: 'hedged' },
    ],
  });
  const [hop] = ask(dataset, 'policy', 'outcome').paths[0]!.hops;
  expect(hopWords(dataset, hop!)).toMatchObject({
    sentence: 'Policy is meets by outcome',
    others: 1,
  });
});

test('words that do not stand as quoted are given, and told apart', () => {
  const moved = {
    ...small,
    checkOf: new Map(small.checkOf).set(small.passages[0]!.id, { status: 'missing' as const }),
  };
  const [hop] = path('arvel', 'water-treaty').hops;
  expect(hopWords(moved, hop!).quote?.isExact).toBe(false);
});

test('the sign in words, or why there is none', () => {
  expect(saySign(path('water-treaty', 'corva'))).toBe('unsigned: hop 1 is denied');
  expect(saySign(path('corva', 'river'))).toBe('lowers');
});

test('who says the whole of it', () => {
  const two = path('corva', 'brenmark');
  expect(sayWhole(small, two)).toBe('the author says all of it, in no one sentence');
  expect(sayWhole(small, { ...two, voices: [] })).toBe('no one voice says all of it');
  const whole = { kind: 'passage' as const, source: small.sources[0]!.id, start: 0, end: 1 };
  expect(sayWhole(small, { ...two, whole })).toBe('one passage says all of it');
  expect(sayWhole(small, path('corva', 'river'))).toBe('said by Minister Odo');
  expect(sayWhole(small, path('water-treaty', 'corva'))).toBe('nobody named says it');
  expect(sayVoice(small, 'entity:nobody')).toBe('entity:nobody');
});

test('the number of paths, and how many of them are kept', () => {
  const found = ask(small, 'corva', 'water-treaty');
  expect(sayTotal(found)).toBe('2 paths');
  expect(sayTotal({ ...found, total: 1, paths: found.paths.slice(1) })).toBe('1 path');
  expect(sayTotal({ ...found, total: 12_400, isExact: false })).toBe(
    'at least 12,400 paths, the best 2 kept',
  );
});

test('in another language the words of the text stay as they are', () => {
  const found = ask(small, 'corva', 'water-treaty').paths[1]!;
  speak('ko', KO);
  expect(sayPath(small, found)).toBe(
    'Corva criticises Arvel: “Corva protested against it and criticised Arvel.” ' +
      '[같은 문단에서 말함] Arvel joins the water treaty: “In spring 2014 Arvel and Brenmark signed the water treaty.”',
  );
  expect(saySign(path('water-treaty', 'corva'))).toBe('없음(1번째 단계가 부정됨)');
});
