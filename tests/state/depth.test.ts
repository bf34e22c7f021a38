import { expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/entity.ts';
import { DEPTHS, hasDepth, KINDS_AT } from '../../src/state/depth.ts';

test('each step shows more kinds and the last shows all', () => {
  const sizes = DEPTHS.map((depth) => KINDS_AT[depth].size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  for (const kind of KINDS_AT.actors) expect(KINDS_AT.structures.has(kind)).toBe(true);
  expect([...KINDS_AT.everything]).toEqual([...ENTITY_KINDS]);
});

test('a step makes a difference exactly where it shows other entities', () => {
  for (const kind of ENTITY_KINDS) {
    const seenAt = DEPTHS.filter((depth) => KINDS_AT[depth].has(kind));
    expect(hasDepth([{ kind: 'state' }, { kind }])).toBe(seenAt.length < DEPTHS.length);
  }
});
