/**
 * Is the Markdown brief honest about what it keeps, and does it read well?
 */
import { expect, test } from 'vitest';
import { markdown } from '../../src/codecs/markdown.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(markdown);

test('the small corpus as a person reads it', async () => {
  await expect(String(markdown.write(sampleView()))).toMatchFileSnapshot(
    '../golden/three-neighbours.md',
  );
});
