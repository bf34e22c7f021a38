/**
 * Is the exchange file lossless, stable, and strict about what it reads?
 */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/codecs/limits.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import type { RawDataset } from '../../src/model/document.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(relataJson);

const written = String(relataJson.write(sampleView()));

function read(bytes: Uint8Array | string) {
  const result = relataJson.read?.(typeof bytes === 'string' ? encodeUtf8(bytes) : bytes);
  if (result === undefined) throw new Error('cannot read');
  return result;
}

function documentOf(bytes: string): RawDataset {
  const result = read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.document;
}

const sentencesOf = (bytes: Uint8Array | string): readonly string[] => {
  const result = read(bytes);
  return result.ok
    ? []
    : result.failure.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
};

test('each record stands on a line of its own, keys in the order of the schema', () => {
  const lines = written.split('\n');
  expect(lines.filter((line) => line.startsWith('    {"id":"s0')).length).toBe(14);
  expect([...written.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key)).toEqual([
    'format',
    'name',
    'sources',
    'sections',
    'entities',
    'mentions',
    'passages',
    'relations',
    'remarks',
    'vocabulary',
    'view',
  ]);
});

test('without a view, none is written', () => {
  expect(String(relataJson.write({ records: smallDataset() }))).not.toContain('"view"');
});

test('the order of keys in what is given does not matter to the bytes', () => {
  const view = sampleView();
  const entities = view.records.entities.map(({ id, ...rest }) => ({ ...rest, id }));
  const relations = view.records.relations.map(({ id, stance, ...rest }) => ({
    stance,
    ...rest,
    id,
  }));
  const records = { ...view.records, entities, relations };
  expect(relataJson.write({ ...view, records })).toBe(written);
});

describe('a file that is not to be trusted', () => {
  test('is refused with line and column where it is no JSON', () => {
    expect(sentencesOf('{\n  "format": "relata/1",\n  name: "x"\n}')).toEqual([
      '3:3 Here should stand a key in double quotes.',
    ]);
  });

  test('is refused for a key that stands twice and for __proto__, which is never applied', () => {
    const nasty = written.replace(
      '"name":',
      '"__proto__": {"polluted": 1}, "name": "first", "name":',
    );
    expect(sentencesOf(nasty)).toEqual([
      '3:3 The key “__proto__” is not allowed; it was not applied.',
      '3:50 The key “name” stands twice in one object.',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    ['truncated', written.slice(0, -20), /^\d+:\d+ /],
    ['deeper than any document', '['.repeat(100_000), /deep/],
    ['begun with a byte order mark', `\u{feff}${written}`, /byte order mark/],
    ['not text', Uint8Array.from([0x7b, 0xff]), /byte 1 is no part of a character/],
    ['empty', '', /The text ends where a value should stand/],
    ['too large', new Uint8Array(LIMITS.bytes + 1), /257 MiB; 256 MiB can be opened/],
  ])('is refused when it is %s', (_name, bytes, sentence) => {
    expect(sentencesOf(bytes)[0]).toMatch(sentence);
  });

  test('unknown keys, at the top and inside records, are named', () => {
    const changed = written
      .replace('"name":', '"nodes": [], "name":')
      .replace('"id":"odo"', '"id":"odo","colour":"red"');
    const { dataset, issues } = validate(documentOf(changed));
    expect(dataset).toBeNull();
    expect(issues.map(({ record, field }) => `${record}: ${field}`)).toEqual([
      'document: nodes',
      'entity odo: colour',
    ]);
  });

  test('half a character, which JSON can escape, is an issue of its record', () => {
    const changed = written.replace('"label":"Minister Odo"', '"label":"Minister \\ud83c"');
    const { dataset, issues } = validate(documentOf(changed));
    expect(dataset).toBeNull();
    expect(issues.map(({ record, field }) => `${record}: ${field}`)).toEqual(['entity odo: label']);
  });

  test('a number too large to be finite is an issue', () => {
    const changed = written.replace('"x":1.5', '"x":1e999');
    expect(validate(documentOf(changed)).issues).toMatchObject([
      { record: 'view', field: 'positions[1].x' },
    ]);
  });
});
