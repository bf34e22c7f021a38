/**
 * Does every key mean one thing, in the context and in Turtle alike?
 */
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../../../src/codecs/linked/record-iris.ts';
import { PREFIXES, TERMS, TERMS_IRI, toContext } from '../../../src/codecs/linked/terms.ts';

const prefixes = new Map(PREFIXES);

test('every term stands under a prefix that is declared', () => {
  const strange = [...TERMS.values()].filter(
    ({ iri }) => !prefixes.has(iri.split(':', 1)[0] ?? ''),
  );
  expect(strange).toEqual([]);
});

test('no key is a prefix too, so that no name is taken for another', () => {
  const names = [...PREFIXES.map(([prefix]) => prefix), ...RECORD_KINDS, 'id', 'type'];
  expect(names.filter((name) => TERMS.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('the context says what each key is', () => {
  const context = toContext('Three neighbours');
  expect(context).toMatchObject({
    id: '@id',
    relata: TERMS_IRI,
    entity: 'urn:relata:Three%20neighbours:entity:',
    phrase: 'relata:phrase',
    from: { '@id': 'relata:from', '@type': '@id' },
    valence: { '@id': 'relata:valence', '@type': 'xsd:integer' },
    relations: { '@id': 'relata:relations', '@container': '@list' },
    subjects: { '@id': 'dcterms:subject', '@type': '@id', '@container': '@set' },
  });
});

test('no term of a known vocabulary asks for a node where we write a text', () => {
  const wantNodes = ['dcterms:creator', 'dcterms:language', 'dcterms:rights', 'dcterms:source'];
  const texts = [...TERMS.values()].filter(({ kind }) => kind === 'text').map(({ iri }) => iri);
  expect(texts.filter((iri) => wantNodes.includes(iri))).toEqual([]);
});
