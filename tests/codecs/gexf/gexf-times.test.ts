/**
 * Is a time said so that a person can read it, with open ends shown as open?
 */
import { expect, test } from 'vitest';
import { isTimeName, sayTimes } from '../../../src/codecs/gexf/gexf-times.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';

test.each([
  [{}, undefined],
  [{ value: '1' }, undefined],
  [{ start: '2009', end: '2010' }, '[2009, 2010]'],
  [{ start: '2009' }, '[2009, ]'],
  [{ startopen: '2009', endopen: '2010' }, '(2009, 2010)'],
  [{ timestamp: '3' }, '[3]'],
  [{ intervals: '<[1,2];[3,4]>' }, '[<[1,2];[3,4]>]'],
  [{ end: '2', timestamps: '<[1]>' }, '[, 2] [<[1]>]'],
])('%j is %j', (attributes, said) => {
  const tag = new OpenTag();
  for (const [name, value] of Object.entries(attributes)) {
    tag.names.push(name);
    tag.values.push(value);
    tag.count += 1;
  }
  expect(sayTimes(tag)).toBe(said);
});

test('only names of times are names of times', () => {
  expect(['start', 'timestamps', 'weight', 'constructor'].map(isTimeName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
