/**
 * In which language is what a reader can tick?
 *
 * Names and labels are those of the reading; valence, certainty and their like are words of the page, for which
 * nothing is said here.
 */
import { voiceKey, type Facet } from '../../graph/facets.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import type { Dataset } from '../../model/dataset.ts';

const OF_READING: ReadonlySet<Facet> = new Set(['family', 'type', 'theme', 'voice']);
const OURS: ReadonlySet<string> = new Set([
  voiceKey({ kind: 'author' }),
  voiceKey({ kind: 'unknown' }),
]);

/** For the `lang` of an element. */
export const valueLanguage = (facet: Facet, value: string, dataset: Dataset): string | undefined =>
  OF_READING.has(facet) && !(facet === 'voice' && OURS.has(value))
    ? labelLanguage(dataset)
    : undefined;
