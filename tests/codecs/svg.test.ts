/**
 * Does a drawing claim what is in it, and no more?
 */
import { expect, test } from 'vitest';
import { FACETS, type Facet } from '../../src/codecs/codec.ts';
import { svg } from '../../src/codecs/svg.ts';
import type { Relation } from '../../src/model/relation.ts';
import { svgOf } from '../fixtures/draw-svg.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const drawn = svgOf(small).svg;

test('nothing is said to be kept whole', () => {
  expect(FACETS.filter((facet) => svg.carries[facet] === 'kept')).toEqual([]);
});

test('no quoted words, phrases, aliases or notes are in it, and it says so', () => {
  const absent: readonly [Facet, readonly string[]][] = [
    ['passages', small.passages.map(({ exact }) => exact)],
    ['texts', [...small.textOf.values()]],
    [
      'phrases',
      small.relations.map(({ phrase }) => phrase).filter((phrase) => phrase.includes(' ')),
    ],
    ['notes', small.relations.flatMap(({ note }) => note ?? [])],
    ['sections', small.sections.map(({ heading }) => heading)],
  ];
  for (const [facet, words] of absent) {
    expect(svg.carries[facet]).toBe('dropped');
    expect(words.filter((word) => drawn.includes(word))).toEqual([]);
  }
});

/** The small corpus with every relation altered is drawn otherwise just when the facet is carried. */
test.each<[Facet, (relation: Relation) => Relation]>([
  ['valence', (relation) => ({ ...relation, valence: relation.valence === 1 ? -1 : 1 })],
  ['direction', (relation) => ({ ...relation, direction: 'mutual' })],
  ['negation', (relation) => ({ ...relation, stance: { ...relation.stance, negated: true } })],
  ['effect', (relation) => ({ ...relation, effect: 'raises' })],
  [
    'certainty',
    (relation) => ({ ...relation, stance: { ...relation.stance, certainty: 'reported' } }),
  ],
  [
    'presupposed',
    (relation) => ({ ...relation, stance: { ...relation.stance, presupposed: true } }),
  ],
  [
    'holders',
    (relation) => ({ ...relation, stance: { ...relation.stance, holders: [{ kind: 'unknown' }] } }),
  ],
  ['phrases', (relation) => ({ ...relation, phrase: 'another phrase' })],
  ['influence', (relation) => ({ ...relation, influence: 'none' })],
])('%s is drawn exactly if the table says so', (facet, alter) => {
  const relations = small.relations.map(alter);
  const altered = {
    ...small,
    relations,
    relationOf: new Map(relations.map((relation) => [relation.id, relation])),
  };
  expect(svgOf(altered).svg === drawn ? 'dropped' : 'flattened').toBe(svg.carries[facet]);
});

test('themes and the author are drawn', () => {
  expect([svg.carries.themes, svg.carries.sourceDetails]).toEqual(['flattened', 'flattened']);
  const theme = small.vocabulary.themes.find(({ label }) => drawn.includes(label.toUpperCase()));
  expect(theme).toBeDefined();
  expect(drawn).toContain(small.sources[0]?.author);
});
