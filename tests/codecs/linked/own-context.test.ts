/**
 * Is only our own JSON-LD taken, and is the first difference named?
 */
import { expect, test } from 'vitest';
import { findForeign } from '../../../src/codecs/linked/own-context.ts';
import { toContext } from '../../../src/codecs/linked/terms.ts';

const own = { '@context': toContext('x\0'), version: 'relata-ld/1', title: 'x␛0000', more: 1 };

test('our own comes with its name, and without its context', () => {
  expect(findForeign(own)).toEqual({
    ok: true,
    value: { name: 'x\0', tree: { version: 'relata-ld/1', title: 'x␛0000', more: 1 } },
  });
});

test.each([
  [[], [], /not one object/],
  [{}, ['@context'], /not the context of Relata/],
  [{ ...own, '@context': 'http://schema.org' }, ['@context'], /not the context of Relata/],
  [{ ...own, '@context': [own['@context']] }, ['@context'], /not the context of Relata/],
  [{ ...own, version: 'relata-ld/2' }, ['version'], /reads “relata-ld\/1”/],
  [{ ...own, title: 3 }, ['title'], /no title/],
  [{ ...own, title: 'y' }, ['@context', 'source'], /“source”/],
  [
    { ...own, '@context': { ...own['@context'], phrase: 'skos:note' } },
    ['@context', 'phrase'],
    /“phrase”/,
  ],
  [
    { ...own, '@context': { ...own['@context'], '@base': 'http://x' } },
    ['@context', '@base'],
    /“@base”/,
  ],
])('%# is foreign', (value, path, sentence) => {
  const found = findForeign(value);
  expect(found).toMatchObject({ ok: false, failure: { path } });
  expect(found.ok ? '' : found.failure.sentence).toMatch(sentence);
});
