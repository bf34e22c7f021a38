/**
 * Does every answer of the data become a chip that explains itself?
 */
import { afterEach, expect, test } from 'vitest';
import { facetValues } from '../../../src/graph/facets.ts';
import { chipsOf } from '../../../src/panels/detail/chips-of.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

afterEach(() => speak('en', null));

const dataset = smallDataset();

test('all chips of all relations have a word, a meaning and a key of their own', () => {
  for (const relation of dataset.relations) {
    const chips = chipsOf(relation, dataset);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    for (const { word, meaning } of chips) {
      expect(word).not.toBe('');
      expect(meaning).toMatch(/\.$/);
    }
  }
});

test('a chip keeps its key in every language, and only the words of the page change', () => {
  const inEnglish = dataset.relations.map((relation) => chipsOf(relation, dataset));
  speak('ko', KO);
  for (const [at, relation] of dataset.relations.entries()) {
    const english = inEnglish[at] ?? [];
    const korean = chipsOf(relation, dataset);
    expect(korean.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    for (const [place, { word, meaning, ofReading }] of korean.entries()) {
      const same = [word === english[place]?.word, meaning === english[place]?.meaning];
      expect([word, ...same]).toEqual([word, ofReading !== 'nothing', ofReading === 'all']);
    }
  }
});

test('a filter of a chip is one that its relation passes', () => {
  for (const relation of dataset.relations) {
    for (const { filter } of chipsOf(relation, dataset)) {
      if (filter === null) continue;
      expect(facetValues(filter.facet, relation, dataset)).toContain(filter.value);
    }
  }
});

test('a denial, a report and a time are said', () => {
  const denied = dataset.relations.find(({ stance }) => stance.negated);
  const dated = dataset.relations.find(({ time }) => time?.edtf === '2014-21');
  if (!denied || !dated) throw new Error('the small corpus has changed');
  expect(chipsOf(denied, dataset).map(({ word }) => word)).toContain('denied');
  const when = chipsOf(dated, dataset).find(({ group }) => group === 'when');
  expect(when).toMatchObject({ word: 'spring 2014', filter: null });
  expect(when?.meaning).toContain('“spring 2014”');
});

test('influence is said by name, in its own direction', () => {
  const [relation] = dataset.relations;
  if (!relation) throw new Error('no relation');
  const influence = (direction: 'forward' | 'backward' | 'none') =>
    chipsOf({ ...relation, influence: direction }, dataset).find(
      ({ group }) => group === 'influence',
    )?.word;
  expect(influence('forward')).toBe('Arvel → Brenmark');
  expect(influence('backward')).toBe('Brenmark → Arvel');
  expect(influence('none')).toBe('no influence claimed');
});
