/**
 * Can every format be named, and none be mistaken for another?
 */
import { expect, test } from 'vitest';
import { CODECS, findCodec, findReader, nameOfFormat } from '../../src/codecs/all-codecs.ts';
import { FACETS } from '../../src/codecs/codec.ts';
import { explorerHtml } from '../../src/codecs/explorer-html.ts';

test('ids and labels are each there once', () => {
  expect(new Set(CODECS.map(({ id }) => id)).size).toBe(CODECS.length);
  expect(new Set(CODECS.map(({ label }) => label)).size).toBe(CODECS.length);
});

test.each(CODECS)('$label is found by its id and answers for every facet', (codec) => {
  expect(findCodec(codec.id)).toBe(codec);
  expect(Object.keys(codec.carries)).toEqual([...FACETS]);
});

test('an unknown id finds nothing, not even one of Object.prototype', () => {
  expect(findCodec('constructor')).toBeUndefined();
});

test('an explorer has a reader but is not written without its template', () => {
  expect(findReader('explorer-html')).toBe(explorerHtml);
  expect(findCodec('explorer-html')).toBeUndefined();
  expect(findReader('relata-json')).toBe(findCodec('relata-json'));
});

test('a file is called by its format, not by the version that is written', () => {
  expect(nameOfFormat('gexf')).toBe('GEXF');
  expect(nameOfFormat('relata-json')).toBe('Relata document');
  expect(nameOfFormat('toString')).toBeUndefined();
});
