/**
 * Does every format answer for every facet, and does the example show each of them?
 */
import { expect, test } from 'vitest';
import { FACETS, FORMAT_GROUPS, type ExportView } from '../../src/codecs/codec.ts';
import { png } from '../../src/codecs/png.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { exportingEn } from '../../src/words/exporting.ts';
import { sampleView } from './conformance.ts';
import { FACET_PROBES } from './facet-probes.ts';

test('facets and groups have each their own words for the reader, and no words are left over', () => {
  expect(Object.keys(exportingEn.facets)).toEqual([...FACETS]);
  expect(new Set(Object.values(exportingEn.facets)).size).toBe(FACETS.length);
  expect(Object.keys(exportingEn.groups)).toEqual([...FORMAT_GROUPS]);
});

test.each([relataJson, png])('$label answers for every facet', ({ carries }) => {
  expect(Object.keys(carries)).toEqual([...FACETS]);
});

test.each(FACETS)('a change of %s is seen by its own probe', (facet) => {
  const view: ExportView = sampleView();
  const { probe, vary } = FACET_PROBES[facet];
  expect(probe(vary(view))).not.toEqual(probe(view));
});

/** Relations that go take what hangs on them along; everything else changes alone. */
const TAKES_OTHERS_ALONG = new Set(['parallelRelations', 'selfRelations']);

test.each(FACETS.filter((facet) => !TAKES_OTHERS_ALONG.has(facet)))(
  'a change of %s is seen by no other probe',
  (facet) => {
    const view = sampleView();
    const varied = FACET_PROBES[facet].vary(view);
    const disturbed = FACETS.filter((other) => {
      const before = JSON.stringify(FACET_PROBES[other].probe(view));
      return JSON.stringify(FACET_PROBES[other].probe(varied)) !== before;
    });
    expect(disturbed).toEqual([facet]);
  },
);
