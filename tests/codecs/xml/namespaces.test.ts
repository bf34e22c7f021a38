/**
 * Are prefixes resolved where they are declared, and nowhere else?
 */
import { expect, test } from 'vitest';
import { Namespaces } from '../../../src/codecs/xml/namespaces.ts';

test('declarations hold inside their element and are undone behind it', () => {
  const namespaces = new Namespaces();
  namespaces.declare(1, '', 'urn:outer');
  namespaces.declare(1, 'p', 'urn:p');
  expect(namespaces.resolve('a')).toEqual({ uri: 'urn:outer', local: 'a' });
  namespaces.declare(2, '', 'urn:inner');
  namespaces.declare(2, 'p', 'urn:q');
  namespaces.declare(2, 'new', ' urn:new ');
  expect(['a', 'p:a', 'new:a'].map((name) => namespaces.resolve(name)?.uri)).toEqual([
    'urn:inner',
    'urn:q',
    'urn:new',
  ]);
  namespaces.leave(2);
  expect(['a', 'p:a', 'new:a'].map((name) => namespaces.resolve(name)?.uri)).toEqual([
    'urn:outer',
    'urn:p',
    undefined,
  ]);
});

test('without any, a name is in none; `xml` is always there', () => {
  const namespaces = new Namespaces();
  expect(namespaces.resolve('a')).toEqual({ uri: '', local: 'a' });
  expect(namespaces.resolve('xml:space')).toMatchObject({ local: 'space' });
});

test.each(['q:a', ':a', 'xml:', 'xml:a:b', '__proto__:a'])('%s is refused', (name) => {
  expect(new Namespaces().resolve(name)).toBeNull();
});

test('a million names do not stay', () => {
  const namespaces = new Namespaces();
  for (let at = 0; at < 2000; at += 1) namespaces.resolve(`n${at}`);
  expect(namespaces.resolve('n7')).toEqual({ uri: '', local: 'n7' });
});
