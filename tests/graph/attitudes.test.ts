/**
 * Does a sign only come from words that have one, and is its way told?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSides, type BalanceMode } from '../../src/graph/attitudes.ts';
import { addBit, makeBits } from '../../src/graph/bit-set.ts';
import { bitsOf } from '../../src/graph/dataset-index.ts';
import { AGAINST, FOR } from '../../src/graph/signed-pairs.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

function sideOf(...relations: readonly RelationWords[]) {
  const dataset = makeDataset({
    entities: { ann: 'person', fog: 'issue', bob: 'person' },
    relations,
  });
  return readSides(dataset, bitsOf(dataset, dataset.relations), 'direct').sideBetween(0, 1);
}
const like: RelationWords = { id: 'like', source: 'ann', target: 'bob', valence: 1 };
const dislike: RelationWords = { id: 'dislike', source: 'bob', target: 'ann', valence: -1 };

describe('a side', () => {
  test('has one sign, or both, or none; whichever way round it is said', () => {
    expect(sideOf(like).sign).toBe('positive');
    expect(sideOf(dislike).sign).toBe('negative');
    expect(sideOf(like, dislike).sign).toBe('ambivalent');
    expect(sideOf({ ...like, valence: 0 }).sign).toBe('none');
    expect(sideOf(dislike).ends).toEqual(['ann', 'bob']);
  });

  test('keeps what gives no sign, each where it belongs', () => {
    const side = sideOf(
      { ...like, id: 'denied', negated: true },
      { ...dislike, id: 'would', certainty: 'hypothetical' },
      { ...dislike, id: 'will', certainty: 'prospective' },
      { ...like, id: 'plain', valence: 0, certainty: 'prospective' },
      { ...like, id: 'told', certainty: 'reported' },
    );
    expect(side.sign).toBe('positive');
    expect(side.attitudes.map(({ relation }) => relation.id)).toEqual(['told']);
    expect(side.denied.map(({ id }) => id)).toEqual(['denied']);
    expect(side.notRealised.map(({ relation }) => relation.id)).toEqual(['would', 'will']);
    expect(side.neutral.map(({ id }) => id)).toEqual(['plain']);
  });

  test('is not made by things or by what one is to oneself', () => {
    const side = sideOf({ ...like, target: 'fog' }, { ...like, id: 'self', target: 'ann' });
    expect(side).toMatchObject({ sign: 'none', attitudes: [], neutral: [] });
  });
});

describe('through a thing', () => {
  const dataset = smallDataset();
  const book = (mode: BalanceMode) => readSides(dataset, bitsOf(dataset, dataset.relations), mode);
  const between = (mode: BalanceMode, a: string, b: string) => {
    const { actors, sideBetween } = book(mode);
    return sideBetween(
      actors.findIndex((id) => id === a),
      actors.findIndex((id) => id === b),
    );
  };

  test('Corva opposes the treaty, and so those whose treaty it is', () => {
    expect(between('direct', 'corva', 'brenmark').sign).toBe('none');
    expect(between('through', 'corva', 'brenmark').attitudes).toMatchObject([
      { from: 'corva', toward: 'brenmark', via: 'water-treaty', link: null, sign: -1 },
    ]);
  });

  test('what is said between the two comes first', () => {
    const { attitudes } = between('through', 'arvel', 'corva');
    expect(attitudes.map(({ via }) => via)).toEqual([null, null, 'water-treaty']);
  });

  test('one’s own thing says nothing of the others in it', () => {
    const joined = dataset.relations.map((relation) =>
      relation.id === 's01-joins' ? { ...relation, valence: -1 as const } : relation,
    );
    const other = { ...dataset, relations: joined };
    const { actors, sideBetween } = readSides(other, bitsOf(other, joined), 'through');
    const [arvel, brenmark] = ['arvel', 'brenmark'].map((name) =>
      actors.findIndex((id) => id === name),
    );
    expect(sideBetween(arvel!, brenmark!).sign).toBe('positive');
  });
});

test.each(['direct', 'through'] as const)(
  '%s, the columns of signs say what the sides say',
  (mode) => {
    fc.assert(
      fc.property(arbitraryDataset, fc.infiniteStream(fc.boolean()), (dataset, some) => {
        const admitted = makeBits(dataset.relations.length);
        for (const at of dataset.relations.keys())
          if (some.next().value === true) addBit(admitted, at);
        const { actors, signed, sideBetween } = readSides(dataset, admitted, mode);
        const pairs = Array.from({ length: signed.count }, (_, pair) => {
          const ends = [signed.lower[pair] ?? -1, signed.upper[pair] ?? -1] as const;
          return { ends, sign: signed.signs[pair], isVia: signed.isVia[pair] === 1 };
        });
        const bits = { positive: FOR, negative: AGAINST, ambivalent: FOR | AGAINST, none: 0 };
        const expected = [...actors.keys()].flatMap((a) =>
          [...actors.keys()].slice(a + 1).flatMap((b) => {
            const { sign, attitudes } = sideBetween(a, b);
            const isVia = attitudes.every(({ via }) => via !== null);
            return sign === 'none' ? [] : [{ ends: [a, b], sign: bits[sign], isVia }];
          }),
        );
        expect(pairs).toEqual(expected);
      }),
    );
  },
);
