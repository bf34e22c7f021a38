/**
 * Does the list of what a format keeps name what is there, and nothing that is not?
 */
import { expect, test } from 'vitest';
import { occurringFacets, sortByCarriage } from '../../src/codecs/carried-facets.ts';
import { FACETS } from '../../src/codecs/codec.ts';
import { takePart } from '../../src/codecs/part.ts';
import { png } from '../../src/codecs/png.ts';
import { relataJson } from '../../src/codecs/relata-json.ts';
import { relationIdSchema } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { sampleView } from './conformance.ts';
import { FACET_PROBES } from './facet-probes.ts';

test('the example corpus has every facet but what other programs add', () => {
  expect(occurringFacets(sampleView())).toEqual(FACETS.filter((facet) => facet !== 'attributes'));
  const foreign = FACET_PROBES.attributes.vary(sampleView());
  expect(occurringFacets(foreign)).toEqual([...FACETS]);
});

test('one plain relation has no denial, no report and no pin to lose', () => {
  const relations = [relationIdSchema.parse('s02-criticises')];
  const { records } = takePart(smallDataset(), { relations, entities: [] });
  const facets = occurringFacets({ records });
  expect(facets).toContain('passages');
  for (const absent of ['negation', 'within', 'selfRelations', 'positions', 'pins', 'colours'])
    expect(facets).not.toContain(absent);
});

test('nothing at all has only the vocabulary that is not there to lose', () => {
  const { records } = takePart(smallDataset(), { relations: [], entities: [] });
  expect(occurringFacets({ records })).toEqual([]);
});

test('each facet stands once, under what the format does with it', () => {
  const facets = occurringFacets(sampleView());
  expect(sortByCarriage(relataJson.carries, facets).dropped).toEqual(['colours']);
  const { kept, flattened, dropped } = sortByCarriage(png.carries, facets);
  expect(kept).toEqual([]);
  expect(new Set([...flattened, ...dropped]).size).toBe(facets.length);
});
