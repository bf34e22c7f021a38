/**
 * Is the sign the product of the effects, and is it withheld, with the right reason, where it must be?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { signOf, signOfHop } from '../../src/graph/path-sign.ts';
import { EMPTY_QUESTION, trace } from '../../src/graph/trace.ts';
import { influenceDataset, questionWords } from '../fixtures/influence-cases.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';

const ENTITIES = { a: 'state', b: 'state', c: 'state' } as const;
type Words = Omit<RelationWords, 'id' | 'source' | 'target'>;
const between = (ends: string, words: readonly Words[]): readonly RelationWords[] => {
  const [source = '', target = ''] = ends.split(' ');
  return words.map((word, at) => ({ id: `${ends} ${at}`, source, target, ...word }));
};

function signFromAToC(relations: readonly RelationWords[]) {
  const dataset = makeDataset({ entities: ENTITIES, relations });
  const [a, , c] = dataset.entities.map(({ id }) => id);
  const found = trace(influenceGraphOf(dataset), { ...EMPTY_QUESTION, from: [a!], to: [c!] });
  return found.ok ? found.value.paths[0]?.sign : found.failure;
}

test.each([
  ['raises', 'raises', 'raises'],
  ['raises', 'lowers', 'lowers'],
  ['lowers', 'raises', 'lowers'],
  ['lowers', 'lowers', 'raises'],
] as const)('%s, then %s: %s', (first, second, kind) => {
  expect(
    signFromAToC([...between('a b', [{ effect: first }]), ...between('b c', [{ effect: second }])]),
  ).toEqual({ kind });
});

const raises: Words = { effect: 'raises' };
test.each([
  ['no effect is said', 'b c', [{}], 'no-effect'],
  ['an effect without a sign', 'b c', [{ effect: 'unsigned' }], 'no-effect'],
  ['a denied one', 'b c', [{ effect: 'lowers', negated: true }], 'denied'],
  [
    'parallels that disagree',
    'b c',
    [raises, { effect: 'lowers', certainty: 'hedged' }],
    'disagree',
  ],
  ['a parallel that denies it', 'b c', [raises, { ...raises, negated: true }], 'disagree'],
  ['a hop against the grammar', 'c b', [{ ...raises, influence: 'backward' }], 'against-grammar'],
] as const)('unsigned for %s', (_name, ends, words, reason) => {
  expect(signFromAToC([...between('a b', [raises]), ...between(ends, words)])).toEqual({
    kind: 'unsigned',
    reason,
    hop: 1,
  });
});

test('to deny the opposite is no contradiction', () => {
  const words = [raises, { effect: 'lowers', negated: true }] as const;
  expect(signFromAToC([...between('a b', [raises]), ...between('b c', words)])).toEqual({
    kind: 'raises',
  });
});

test('a path is signed just where each hop is, and is their product', () => {
  fc.assert(
    fc.property(influenceDataset, questionWords, (dataset, { from, to, maxHops }) => {
      const idsOf = (names: readonly string[]) =>
        dataset.entities.map(({ id }) => id).filter((id) => names.includes(id));
      const question = { ...EMPTY_QUESTION, from: idsOf(from), to: idsOf(to), maxHops };
      const found = trace(influenceGraphOf(dataset), question);
      if (!found.ok) throw new Error(found.failure);
      for (const path of found.value.paths) {
        const factors = path.hops.map((hop) => {
          const { kind } = signOfHop(hop);
          return kind === 'raises' ? 1 : kind === 'lowers' ? -1 : 0;
        });
        const product = factors.reduce<number>((left, factor) => left * factor, 1);
        expect(signOf(path.hops)).toEqual(path.sign);
        expect(path.sign.kind).toBe(product === 0 ? 'unsigned' : product > 0 ? 'raises' : 'lowers');
        expect(path.sign.kind === 'unsigned' ? path.sign.hop : -1).toBe(factors.indexOf(0));
      }
    }),
    { numRuns: 40 },
  );
});
