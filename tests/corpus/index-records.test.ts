/**
 * Do the look-ups answer by id, whatever the id, and keep the order of the corpus?
 */
import { expect, test } from 'vitest';
import { entityIdSchema, passageIdSchema, relationIdSchema } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();

test('records are found by id, and names of Object.prototype find nothing', () => {
  expect(dataset.entityOf.get(entityIdSchema.parse('odo'))?.label).toBe('Minister Odo');
  expect(dataset.entityOf.get(entityIdSchema.parse('constructor'))).toBeUndefined();
  expect([
    dataset.typeOf.size,
    dataset.familyOf.size,
    dataset.themeOf.size,
    dataset.sourceOf.size,
  ]).toEqual([6, 5, 2, 1]);
});

test('relations on a passage come in the order of the corpus, each once', () => {
  const on = (id: string) =>
    dataset.relationsOn.get(passageIdSchema.parse(id))?.map((relation) => relation.id);
  expect(on('s01')).toEqual(['s01-signs', 's01-joins', 's02-opposes']);
  expect(on('s02')).toEqual(['s02-opposes', 's02-criticises', 's02-opposes-arvel']);
});

test('the content of a speech act is found from the act', () => {
  const content = dataset.contentOf.get(relationIdSchema.parse('s04-warns'));
  expect(content?.map(({ id }) => id)).toEqual(['s04-closes']);
  expect(dataset.contentOf.size).toBe(1);
});

test('two datasets of the same records are alike, whatever was asked of one of them', () => {
  expect(dataset.relationOf.get(relationIdSchema.parse('s04-warns'))?.id).toBe('s04-warns');
  expect(smallDataset()).toEqual(dataset);
});
