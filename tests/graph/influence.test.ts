import { expect, test } from 'vitest';
import { effectsOf, otherEnd, standsAt } from '../../src/graph/influence.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { policy: 'policy', outcome: 'event', us: 'state' },
  relations: [
    { id: 'depends', source: 'outcome', target: 'policy', influence: 'backward' },
    { id: 'makes', source: 'us', target: 'policy', influence: 'forward' },
    { id: 'sign', source: 'outcome', target: 'us', influence: 'none' },
    { id: 'each', source: 'us', target: 'outcome', influence: 'both', direction: 'mutual' },
    { id: 'itself', source: 'us', target: 'us' },
  ],
});
const ids = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id);
const [policy, outcome, us] = dataset.entities.map((entity) => entity.id);

test('what depends on a policy is affected by it, against the grammar', () => {
  expect(ids(effectsOf(dataset, policy!).affects)).toEqual(['depends']);
  expect(ids(effectsOf(dataset, policy!).isAffectedBy)).toEqual(['makes']);
  expect(ids(effectsOf(dataset, outcome!).isAffectedBy)).toEqual(['depends', 'each']);
});

test('a mutual relation stands on both sides, a sign on neither, a self-relation on both', () => {
  const effects = effectsOf(dataset, us!);
  expect(ids(effects.affects)).toEqual(['makes', 'each', 'itself']);
  expect(ids(effects.isAffectedBy)).toEqual(['each', 'itself']);
  expect(ids(effects.others)).toEqual(['sign']);
});

test('the other end of a self-relation is the entity itself', () => {
  const itself = dataset.relations[4]!;
  expect(otherEnd(itself, us!)).toBe(us);
  expect(otherEnd(dataset.relations[0]!, policy!)).toBe(outcome);
  expect(standsAt(itself, policy!, 'out')).toBe(false);
});
