/**
 * Does a part of the graph stand on its own, with all it needs and nothing it does not?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSubgraph } from '../../src/codecs/subgraph.ts';
import { validate } from '../../src/corpus/validate.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { toDocument, toRawDataset } from '../../src/model/document.ts';
import { entityIdSchema, relationIdSchema } from '../../src/model/ids.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();

function take(
  {
    relations = [],
    entities = [],
  }: { relations?: readonly string[]; entities?: readonly string[] },
  dataset: Dataset = small,
) {
  return toSubgraph(dataset, {
    relations: relations.map((id) => relationIdSchema.parse(id)),
    entities: entities.map((id) => entityIdSchema.parse(id)),
  });
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map(({ id }) => id);

test('a relation brings its ends, their participants and its holders', () => {
  const part = take({ relations: ['s03-harms'] });
  expect(idsOf(part.entities)).toEqual(['arvel', 'brenmark', 'corva', 'water-treaty', 'some']);
  expect(idsOf(part.passages)).toEqual(['s03']);
});

test('the content of a speech act brings the act; the act does not bring its content', () => {
  expect(idsOf(take({ relations: ['s04-closes'] }).relations)).toEqual(['s04-warns', 's04-closes']);
  expect(idsOf(take({ relations: ['s04-warns'] }).relations)).toEqual(['s04-warns']);
});

test('the vocabulary is the one in use, the text whole', () => {
  const part = take({ relations: ['s02-criticises'] });
  expect(idsOf(part.vocabulary.relationTypes)).toEqual(['criticises']);
  expect(idsOf(part.vocabulary.families)).toEqual(['criticism']);
  expect(idsOf(part.vocabulary.themes)).toEqual(['treaty']);
  expect([...part.textOf]).toEqual([...small.textOf]);
});

test('an entity alone keeps where it is mentioned', () => {
  const part = take({ entities: ['river'] });
  expect(part.relations).toEqual([]);
  expect(part.mentions.map(({ entity }) => entity)).toEqual(['river']);
  expect(idsOf(part.sources)).toEqual(['small']);
});

test('nothing chosen is nothing kept, and that is valid', () => {
  const part = take({});
  expect([part.entities, part.relations, part.sources]).toEqual([[], [], []]);
  expect(validate(toRawDataset(toDocument(part))).issues).toEqual([]);
});

test('everything chosen is everything, in order', () => {
  const part = take({ relations: idsOf(small.relations), entities: idsOf(small.entities) });
  expect(toDocument(part)).toEqual(toDocument(small));
});

test('any part of any reading passes the gate without an issue the whole did not have', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, coin) => {
      const some = <Item>(items: readonly Item[]): readonly Item[] =>
        items.filter(() => coin.next().value);
      const part = toSubgraph(dataset, {
        relations: some(dataset.relations).map(({ id }) => id),
        entities: some(dataset.entities).map(({ id }) => id),
      });
      const before = validate(toRawDataset(toDocument(dataset))).issues;
      const { dataset: trusted, issues } = validate(toRawDataset(toDocument(part)));
      expect(trusted).not.toBeNull();
      expect(before).toEqual(expect.arrayContaining([...issues]));
    }),
    { numRuns: 300 },
  );
});
