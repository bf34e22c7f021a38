/**
 * Is every part offered that can be taken, and does each other line say why it cannot?
 */
import { expect, test } from 'vitest';
import { takePart } from '../../../src/codecs/part.ts';
import { egoOf } from '../../../src/graph/ego.ts';
import type { Filter } from '../../../src/graph/filters.ts';
import { influenceGraphOf } from '../../../src/graph/influence-graph.ts';
import { toQuestion } from '../../../src/graph/question-answers.ts';
import { trace as findTrace } from '../../../src/graph/trace.ts';
import type { EntityId, PassageId, RelationId } from '../../../src/model/ids.ts';
import {
  offerParts,
  settlePart,
  type PartOffer,
  type Sight,
} from '../../../src/panels/export/parts-on-offer.ts';
import { INITIAL_STATE } from '../../../src/state/app-state.ts';
import { PART_KINDS } from '../../../src/state/dialogs.ts';
import { focusOf } from '../../../src/state/focus.ts';
import { egoAround, traceBetween } from '../../../src/state/questions.ts';
import type { Selection } from '../../../src/state/selection.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state', d: 'issue' },
  relations: [
    { id: 'ab', source: 'a', target: 'b' },
    { id: 'bc', source: 'b', target: 'c' },
    { id: 'cd', source: 'c', target: 'd' },
  ],
});

const entity = (id: string) => id as EntityId;

function sight(change: Partial<Sight> = {}): Sight {
  return {
    dataset,
    selection: { kind: 'nothing' },
    filters: [],
    focus: focusOf(dataset, INITIAL_STATE),
    answers: { ego: null, trace: { status: 'none' } },
    ...change,
  };
}

const find = (offers: readonly PartOffer[], kind: string): PartOffer => {
  const offer = offers.find((one) => one.kind === kind);
  if (!offer) throw new Error(`no ${kind}`);
  return offer;
};

const relationsIn = (offer: PartOffer): readonly string[] | null =>
  offer.asked && takePart(dataset, offer.asked.choice).records.relations.map(({ id }) => id);

test('with nothing chosen and nothing asked: everything and what is shown', () => {
  const offers = offerParts(sight());
  expect(offers.map(({ kind }) => kind)).toEqual([...PART_KINDS]);
  expect(offers.filter(({ asked }) => asked !== null).map(({ kind }) => kind)).toEqual([
    'everything',
    'visible',
  ]);
  expect(offers.filter(({ asked, note }) => asked === null && note === '')).toEqual([]);
  // The issue is folded by depth.
  expect(relationsIn(find(offers, 'visible'))).toEqual(['ab', 'bc']);
  expect(relationsIn(find(offers, 'everything'))).toEqual(['ab', 'bc', 'cd']);
});

test.each<[Selection, string, readonly string[]]>([
  [{ kind: 'entities', ids: [entity('b')] }, 'chosen', ['ab', 'bc']],
  [{ kind: 'passages', ids: ['p-cd' as PassageId] }, 'chosen', ['cd']],
  [{ kind: 'relations', ids: ['ab', 'cd'] as unknown as RelationId[] }, 'chosen', ['ab', 'cd']],
  [{ kind: 'relations', ids: ['cd' as RelationId] }, 'relation', ['cd']],
])('a selection is one part: %j', (selection, kind, relations) => {
  const offers = offerParts(sight({ selection }));
  expect(relationsIn(find(offers, kind))).toEqual(relations);
  const other = kind === 'chosen' ? 'relation' : 'chosen';
  expect(find(offers, other).asked).toBeNull();
});

test('an ego is what lies around, named after whom it is about', () => {
  const filter = egoAround([], [entity('a')]);
  const ego = egoOf(influenceGraphOf(dataset, dataset.relations), {
    around: filter.entities,
    depth: filter.depth,
    direction: filter.direction,
  });
  const offers = offerParts(
    sight({ filters: [filter], answers: { ego, trace: { status: 'none' } } }),
  );
  expect(relationsIn(find(offers, 'ego'))).toEqual(['ab']);
  expect(find(offers, 'ego')).toMatchObject({ fileWords: 'around a' });
});

test('a trace is its paths once they are found', () => {
  const filter = traceBetween([entity('a')], [entity('c')]);
  const filters: readonly Filter[] = [filter];
  const trace = findTrace(influenceGraphOf(dataset, dataset.relations), toQuestion(filter));
  if (!trace.ok) throw new Error(trace.failure);
  const working = offerParts(
    sight({
      filters,
      answers: { ego: null, trace: { status: 'working', paths: 0, isQuiet: false } },
    }),
  );
  expect(find(working, 'paths').asked).toBeNull();
  const done = offerParts(
    sight({ filters, answers: { ego: null, trace: { status: 'done', trace: trace.value } } }),
  );
  expect(relationsIn(find(done, 'paths'))).toEqual(['ab', 'bc']);
});

test('a part that no longer applies gives way to the nearest', () => {
  const one = offerParts(sight({ selection: { kind: 'relations', ids: ['ab' as RelationId] } }));
  expect(settlePart(one, 'chosen')?.kind).toBe('relation');
  expect(settlePart(one, 'visible')?.kind).toBe('visible');
  expect(settlePart(offerParts(sight()), 'paths')?.kind).toBe('everything');
});
