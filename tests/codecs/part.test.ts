/**
 * Is what a part leaves behind counted as it is, and the part the same each time it is taken?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayAlong, sayCounts, sayLeftBehind, takePart } from '../../src/codecs/part.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { relationIdSchema } from '../../src/model/ids.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();

const take = (...relations: readonly string[]) =>
  takePart(small, { relations: relations.map((id) => relationIdSchema.parse(id)), entities: [] });

test('everything leaves nothing behind, and carries no look-ups', () => {
  const { records, left } = takePart(small, null);
  expect(sayLeftBehind(left)).toEqual([]);
  expect(Object.keys(records)).not.toContain('relationOf');
  expect(records.relations).toBe(small.relations);
});

test('a speech act alone says that its content stays behind', () => {
  const { records, left } = take('s04-warns');
  expect(records.relations.map(({ id }) => id)).toEqual(['s04-warns']);
  expect(left).toMatchObject({ relations: small.relations.length - 1, contents: 1 });
  expect(sayLeftBehind(left).join(' ')).toContain(
    '1 says what a speech act that is taken is about',
  );
});

test('what the rule adds is said, the ends of a relation are not', () => {
  expect(sayAlong(take('s02-criticises').along)).not.toContain('relation');
  expect(take('s04-closes').along.relations).toBe(1);
  expect(sayAlong({ relations: 1, entities: 0 })).toBe('1 relation comes along by this rule.');
  expect(sayAlong({ relations: 4, entities: 1 })).toBe(
    '4 relations and 1 entity come along by this rule.',
  );
  expect(sayAlong(takePart(small, null).along)).toBe('');
});

test('mentions of what is not taken are counted only in texts that come along', () => {
  const { records, left } = take('s02-criticises');
  const kept = new Set(records.entities.map(({ id }) => id));
  expect(left.mentions).toBe(small.mentions.filter(({ entity }) => !kept.has(entity)).length);
  expect(left.mentions).toBeGreaterThan(0);
  const nothing = takePart(small, { relations: [], entities: [] });
  expect(nothing.left).toMatchObject({ mentions: 0, texts: 1, entities: small.entities.length });
});

test('counts and losses are said as a person would', () => {
  expect(sayCounts(take('s02-criticises').records)).toMatch(/^1 relation, \d entities, 1 passage$/);
  const none = takePart(small, { relations: [], entities: [] }).left;
  expect(sayLeftBehind({ ...none, relations: 0, passages: 0, entities: 1, texts: 0 })).toEqual([
    'Left out: 1 entity.',
  ]);
  expect(sayLeftBehind({ ...none, relations: 2, entities: 1, texts: 0, passages: 1 })).toEqual([
    'Left out: 2 relations, 1 entity and 1 passage.',
  ]);
});

test('taken and left make up the whole, and the same choice gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, coin) => {
      const relations = dataset.relations.filter(() => coin.next().value).map(({ id }) => id);
      const entities = dataset.entities.filter(() => coin.next().value).map(({ id }) => id);
      const { records, left } = takePart(dataset, { relations, entities });
      expect(records.relations.length + left.relations).toBe(dataset.relations.length);
      expect(records.entities.length + left.entities).toBe(dataset.entities.length);
      expect(records.sources.length + left.texts).toBe(dataset.sources.length);
      expect(left.between + left.leadingOut).toBeLessThanOrEqual(left.relations);
      const again = takePart(dataset, { relations: [...relations].reverse(), entities });
      expect(relataJson.write({ records: again.records })).toBe(relataJson.write({ records }));
    }),
    { numRuns: 200 },
  );
});
