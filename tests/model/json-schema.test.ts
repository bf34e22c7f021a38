/**
 * Is the published schema up to date, and does another validator agree with ours?
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { toDocument } from '../../src/model/document.ts';
import { makeJsonSchema } from '../../src/model/json-schema.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const published = readFileSync('public/schema/relata-1.schema.json', 'utf8');
const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(published));

const written = toDocument(smallDataset(), { positions: [], address: '#/' });

/** What JSON makes of a value: `undefined` is gone. */
const throughJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('the committed file is what the code makes (run `relata schema` if not)', () => {
  expect(published).toBe(makeJsonSchema());
});

describe('ajv', () => {
  test('takes what we write', () => {
    const bytes = String(relataJson.write({ records: smallDataset(), positions: [] }));
    expect(accepts(JSON.parse(bytes))).toBe(true);
  });

  test.each([
    ['another format', { format: 'relata/2' }],
    ['a missing list', { relations: undefined }],
    ['an unknown key', { nodes: [] }],
    ['a record that is none', { entities: [{ id: '' }] }],
    [
      'a position that is no number',
      { view: { positions: [{ entity: 'a', x: '0', y: 0, pinned: true }] } },
    ],
  ])('refuses %s', (_name, change) => {
    expect(accepts(throughJson({ ...written, ...change }))).toBe(false);
  });
});
