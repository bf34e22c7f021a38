/**
 * Does a tag answer for its attributes, and only for those it has now?
 */
import { expect, test } from 'vitest';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';

test('attributes of an earlier tag are forgotten', () => {
  const tag = new OpenTag();
  tag.names.push('id', '__proto__', 'old');
  tag.values.push('1', '', 'x');
  tag.count = 2;
  expect(['id', '__proto__', 'old', 'constructor'].map((name) => tag.get(name))).toEqual([
    '1',
    '',
    undefined,
    undefined,
  ]);
});
