/**
 * Is everything we write well-formed XML in the eyes of libxml2, and does it count the same things?
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gexf, gexf12 } from '../../../src/codecs/gexf/gexf.ts';
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { describeWith, runProgram } from './programs.ts';
import { writeGraphs } from './written-graphs.ts';

describeWith('xmllint', () => {
  describe.each([gexf, gexf12, graphml])('$label', (codec) => {
    const { folder, graphs } = writeGraphs(codec);
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    const files = graphs.map(({ name }) => path.join(folder, `${name}.${codec.extension}`));

    test('the essay and all generated readings are well-formed', () => {
      expect(runProgram('xmllint', ['--noout', '--nonet', ...files])).toBe('');
    });

    test('the essay has as many nodes, edges and quotes as it should', () => {
      const [essay] = graphs;
      const count = (element: string): number => {
        const ask = `count(//*[local-name()="${element}"])`;
        return Number(runProgram('xmllint', ['--nonet', '--xpath', ask, String(files[0])]));
      };
      expect(count('node')).toBe(essay?.flat.nodes.length);
      expect(count('edge')).toBe(essay?.flat.edges.length);
    });
  });
});
