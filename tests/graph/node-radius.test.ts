import { expect, test } from 'vitest';
import { nodeRadius } from '../../src/graph/node-radius.ts';
import { radiusPx } from '../../src/scene/picture.ts';

test('more relations make a larger node, actors start larger, and there is an end to it', () => {
  for (let relations = 0; relations < 200; relations += 1) {
    for (const actor of [true, false]) {
      expect(nodeRadius(relations + 1, actor)).toBeGreaterThanOrEqual(nodeRadius(relations, actor));
      expect(nodeRadius(relations, actor)).toBeLessThanOrEqual(24);
    }
    expect(nodeRadius(relations, true)).toBeGreaterThanOrEqual(nodeRadius(relations, false));
  }
});

test('the layout keeps the room free that the picture fills', () => {
  for (const relations of [0, 1, 7, 40, 400])
    for (const actor of [true, false])
      expect(radiusPx(relations, actor)).toBe(nodeRadius(relations, actor));
});
