/**
 * Does a reader find a stretch by the place we give?
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayPlace } from '../../src/graph/say-place.ts';
import { makePlaceFinder } from '../../src/model/place.ts';
import { sectionSchema, type Section } from '../../src/model/section.ts';

const ESSAY = readFileSync(
  'graph-data/three-anti-sentiments/text/three-anti-sentiments.txt',
  'utf8',
);
const MANIFEST: unknown = JSON.parse(
  readFileSync('graph-data/three-anti-sentiments/manifest.json', 'utf8'),
);

function sectionsOf(manifest: unknown): readonly Section[] {
  if (typeof manifest !== 'object' || manifest === null || !('sections' in manifest)) return [];
  return Array.isArray(manifest.sections)
    ? manifest.sections.map((section) => sectionSchema.parse(section))
    : [];
}

const find = makePlaceFinder(ESSAY, sectionsOf(MANIFEST));

function placeOf(words: string) {
  const start = ESSAY.indexOf(words);
  return find({ start, end: start + words.length });
}

test.each([
  ['South Korea’s joining of the AIIB', 'opening, paragraph 1, sentence 1'],
  ['Three anti sentiments are shaping', 'opening, paragraph 1, sentence 4'],
  ['The US-ROK alliance remains', 'section 1, paragraph 1, sentence 1'],
  ['calls for greater Chinese cooperation', 'section 1, paragraph 2, sentence 1'],
  ['But a longstanding consensus', 'section 2, paragraph 2, sentence 1'],
  ['Finally, common reservations', 'section 3, paragraph 1, sentence 1'],
  ['win-win cooperation', 'section 3, paragraph 2, sentence 3'],
  ['The recent postponement', 'section 4, paragraph 1, sentence 1'],
  ['She is a recipient', 'closing note, paragraph 1, sentence 2'],
  ['Anti-North Korea\n', 'section 2, heading'],
  ['Three Anti Sentiments Driving', 'title'],
])('“%s” stands in %s', (words, place) => {
  expect(sayPlace(placeOf(words))).toBe(place);
});

test('a stretch over several sentences names the first and the last', () => {
  const start = ESSAY.indexOf('Yet in the first half');
  const end = ESSAY.indexOf('Three anti sentiments are shaping');
  expect(sayPlace(find({ start, end }))).toBe('opening, paragraph 1, sentences 2–3');
});

test('the section itself comes along, and whether its heading was supplied', () => {
  expect(placeOf('Tokyo’s policy orientation').section).toMatchObject({
    id: 'anti-japan',
    supplied: true,
  });
  expect(placeOf('PhD candidate').section).toBeNull();
});

test('without sections only paragraphs count', () => {
  const text = 'One. Two.\n\nThree.';
  const place = makePlaceFinder(text, [])({ start: 5, end: 8 });
  expect(place).toEqual({
    section: null,
    part: { kind: 'text' },
    line: { kind: 'sentences', paragraph: 1, first: 2, last: 2 },
  });
  expect(sayPlace(place)).toBe('paragraph 1, sentence 2');
});

test('what stands between two sections is said to follow the first', () => {
  const text = 'One.\n\nTwo.\n\nThree.';
  const section = (id: string, start: number, end: number): Section =>
    sectionSchema.parse({ id, source: 's', start, end, heading: id, supplied: true });
  const place = makePlaceFinder(text, [section('b', 12, 18), section('a', 0, 4)]);
  expect(sayPlace(place({ start: 6, end: 10 }))).toBe('after section 1, paragraph 1, sentence 1');
  expect(sayPlace(place({ start: 12, end: 18 }))).toBe('section 2, paragraph 1, sentence 1');
});

test('an empty text has a place too', () => {
  expect(sayPlace(makePlaceFinder('', [])({ start: 0, end: 0 }))).toBe('text');
});
