/**
 * Can every name be saved on every file system, and is it told from others?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf, toFileName } from '../../src/codecs/file-name.ts';

test.each([
  ['Three Anti Sentiments', 'three-anti-sentiments'],
  ['  “Réseaux” / 한국 ', 'réseaux-한국'],
  ['../../etc/passwd', 'etc-passwd'],
  ['\u202E\u0000', 'relata'],
  ['NUL', 'relata-nul'],
  ['com1', 'relata-com1'],
])('%j becomes %s', (name, expected) => {
  expect(toFileName(name)).toBe(expected);
});

test('the part stands behind the name', () => {
  expect(fileNameOf('Essay', '', 'gexf')).toBe('essay.gexf');
  expect(fileNameOf('Essay', 'ego China', 'relata.json')).toBe('essay-ego-china.relata.json');
});

test('a long name is cut between characters', () => {
  expect(toFileName(`a${'𐐀'.repeat(60)}`)).toBe(`a${'𐐨'.repeat(39)}`);
});

test('nothing but letters, figures and hyphens, for any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(toFileName(name)).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*$/u);
      expect(Buffer.byteLength(toFileName(name))).toBeLessThanOrEqual(240);
    }),
  );
});
