/**
 * Is the HTML brief honest about what it keeps, and does it read well?
 */
import { expect, test } from 'vitest';
import { htmlBrief } from '../../src/codecs/html-brief.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(htmlBrief);

test('the small corpus as a person reads it', async () => {
  await expect(String(htmlBrief.write(sampleView()))).toMatchFileSnapshot(
    '../golden/three-neighbours.brief.html',
  );
});
