/**
 * Are the relations of a reading counted by what they are, and its sentences by what rests on them?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingFigures } from '../../src/corpus/reading-figures.ts';
import { validate } from '../../src/corpus/validate.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset, smallRaw, withRelation } from '../fixtures/read-small-corpus.ts';

function figuresOf(raw: ReturnType<typeof smallRaw>) {
  const { dataset } = validate(raw);
  if (dataset === null) throw new Error('refused');
  return readingFigures(dataset);
}

test('the small corpus in figures', () => {
  expect(readingFigures(smallDataset())).toEqual({
    entities: 8,
    relations: 9,
    passages: 5,
    mentions: 15,
    holders: 4,
    sentences: 6,
    covered: 5,
    explained: 1,
    uncovered: 0,
    borrowed: 0,
    medianPerSentence: 1.5,
    mostPerSentence: 3,
    notByAuthor: 3,
    negated: 1,
    presupposed: 1,
    unrealised: 1,
    withTime: 3,
  });
});

test('a relation that borrows both ends is borrowed once', () => {
  const raw = withRelation('s05-quarrels', { source: 'brenmark', target: 'odo' });
  expect(figuresOf(raw).borrowed).toBe(1);
});

test('what the author holds together with another is held by the author', () => {
  const holders = [{ kind: 'entity', entity: 'some' }, { kind: 'author' }];
  const stance = { holders, certainty: 'hypothetical', negated: false, presupposed: false };
  expect(figuresOf(withRelation('s03-harms', { stance }))).toMatchObject({
    notByAuthor: 2,
    negated: 0,
    unrealised: 2,
  });
});

test('without any relation or remark, every sentence is uncovered', () => {
  const none = { ...smallRaw(), relations: [], remarks: [] };
  expect(figuresOf(none)).toMatchObject({
    holders: 0,
    uncovered: 6,
    medianPerSentence: 0,
    mostPerSentence: 0,
  });
});

test('a sentence counts every relation that rests on it', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sizes, (onSentence) => {
      const relations = onSentence.flatMap((size, sentence) =>
        Array.from({ length: size }, (_, index) => ({
          id: `r${sentence}-${index}`,
          source: 'Ann',
          target: 'Bea',
          ...(index === 0 ? {} : { sharesPassageOf: `r${sentence}-0` }),
        })),
      );
      const dataset = makeDataset({ entities: { Ann: 'person', Bea: 'person' }, relations });
      const { medianPerSentence, mostPerSentence, covered } = readingFigures(dataset);
      expect(covered).toBe(onSentence.length);
      expect(mostPerSentence).toBe(Math.max(...onSentence));
      const below = onSentence.filter((size) => size < medianPerSentence).length;
      const above = onSentence.filter((size) => size > medianPerSentence).length;
      expect(below).toBeLessThanOrEqual(onSentence.length / 2);
      expect(above).toBeLessThanOrEqual(onSentence.length / 2);
    }),
  );
});
