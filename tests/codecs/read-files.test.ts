/**
 * Is a file opened for what is in it, and refused in one sentence otherwise?
 */
import { expect, test } from 'vitest';
import { readFiles } from '../../src/codecs/read-files.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { sampleView } from './conformance.ts';

const bytesOf = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? encodeUtf8(written) : written;

const sentenceFor = (content: string): string => {
  const outcome = readFiles([{ name: 'any.txt', bytes: encodeUtf8(content) }]);
  return outcome.ok ? 'read' : (outcome.failure[0]?.sentence ?? '');
};

test('the name does not matter', () => {
  const bytes = bytesOf(relataJson.write(sampleView()));
  const outcome = readFiles([{ name: 'graph.gexf', bytes }]);
  expect(outcome.ok && outcome.value.document.name).toBe(sampleView().records.name);
});

test.each([
  ['', /empty/],
  ['Dear reader', /no graph that Relata knows/],
  ['<html><body/></html>', /<html>/],
  ['\0\u0001\u0002', /not text/],
])('%j is refused', (content, sentence) => {
  expect(sentenceFor(content)).toMatch(sentence);
});

test('nothing given is refused', () => {
  expect(readFiles([])).toMatchObject({ ok: false });
});
