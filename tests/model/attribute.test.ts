/**
 * Are the columns of another program kept letter by letter, and each name once?
 */
import { expect, test } from 'vitest';
import { attributesSchema } from '../../src/model/attribute.ts';

test('values are text, so that 01 stays 01, and names may be those of Object.prototype', () => {
  const attributes = [
    { name: '__proto__', value: '01' },
    { name: '', value: '' },
  ];
  expect(attributesSchema.parse(attributes)).toEqual(attributes);
});

test.each([
  [[{ name: 'weight', value: 1 }]],
  [[{ name: 'weight' }]],
  [
    [
      { name: 'weight', value: '1' },
      { name: 'weight', value: '2' },
    ],
  ],
])('%j is refused', (attributes) => {
  expect(attributesSchema.safeParse(attributes).success).toBe(false);
});
