/**
 * Do the columns say of each disc what its mark says, and of no other anything?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discLooks } from '../../src/scene/disc-looks.ts';
import { nodeLook } from '../../src/scene/node-look.ts';
import { DAY, NIGHT } from '../../src/scene/palette.ts';
import { nodeMark } from '../fixtures/marks.ts';

const hexOf = (bytes: Uint8Array) =>
  `#${Array.from(bytes.subarray(0, 3), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

test('each node that is shown has its radius and its colour, opaque; all else has no radius', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 39 })),
      fc.infiniteStream(fc.constantFrom('plain' as const, 'lit' as const, 'faded' as const)),
      fc.constantFrom(DAY, NIGHT),
      (shown, lights, palette) => {
        const nodes = shown.map((at) =>
          nodeMark(at, {
            radiusPx: 4 + at / 8,
            isActor: at % 3 > 0,
            light: lights.next().value ?? 'plain',
          }),
        );
        const { radii, colours } = discLooks({ palette, nodes, edges: [] }, 40);
        expect(radii.length).toBe(40);
        expect(colours.length).toBe(160);
        for (const [at, node] of nodes.entries()) {
          const place = shown[at]!;
          const bytes = colours.subarray(4 * place, 4 * place + 4);
          expect(radii[place]).toBe(Math.fround(node.radiusPx));
          expect(hexOf(bytes)).toBe(nodeLook(node, palette).fill);
          expect(bytes[3]).toBe(255);
        }
        const hidden = Array.from({ length: 40 }, (_, at) => at).filter(
          (at) => !shown.includes(at),
        );
        for (const at of hidden) expect(radii[at]).toBe(0);
      },
    ),
  );
});
