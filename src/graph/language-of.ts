/**
 * In which language are the words of the data, for the `lang` of an element that shows them?
 *
 * A passage is in the language of its text, and so is what a relation takes over from it. Labels, notes and definitions say no language of their own: they are
 * taken to be in that of the first text. Where there is none, or its tag is none, nothing is claimed.
 */
import type { Dataset } from '../model/dataset.ts';
import type { SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

/** A BCP 47 tag, or undefined. */
function toTag(written: string | undefined): string | undefined {
  try {
    return written === undefined ? undefined : Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

export const textLanguage = (
  { sourceOf }: Pick<Dataset, 'sourceOf'>,
  source: SourceId,
): string | undefined => toTag(sourceOf.get(source)?.language);

/** Of the words that a relation has from the text: those of the text that is its first evidence. */
export function phraseLanguage(
  dataset: Pick<Dataset, 'sourceOf' | 'passageOf'>,
  { evidence }: Pick<Relation, 'evidence'>,
): string | undefined {
  const [first] = evidence;
  const passage = first && dataset.passageOf.get(first.passage);
  return passage && textLanguage(dataset, passage.source);
}

export const labelLanguage = ({ sources }: Pick<Dataset, 'sources'>): string | undefined =>
  toTag(sources[0]?.language);
