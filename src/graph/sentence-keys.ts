/**
 * In which sentences of the text is something said?
 *
 * Numbers the sentences of all texts through, once, and gives for a relation the numbers of those that
 * its stating passages touch: two relations with a number in common are said in one breath. Headings and
 * titles hold no sentence. Made once for a corpus, and of each relation when it is first asked for.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { toSentences } from '../model/sentences.ts';
import { overlaps, type Span } from '../model/span.ts';
import { statingPassages } from './stating-passages.ts';

export type SentencesOf = (relation: Relation) => ReadonlySet<number>;

export function makeSentencesOf(dataset: Dataset): SentencesOf {
  const spans = new Map<string, readonly (Span & { readonly number: number })[]>();
  let number = 0;
  for (const { id, language } of dataset.sources) {
    const sentences = toSentences(dataset.textOf.get(id) ?? '', language);
    spans.set(
      id,
      sentences.map(({ start, end }) => ({ start, end, number: number++ })),
    );
  }
  const find = (relation: Relation): ReadonlySet<number> =>
    new Set(
      [...statingPassages([relation])].flatMap((id) => {
        const passage = dataset.passageOf.get(id);
        if (passage === undefined) return [];
        const own = spans.get(passage.source) ?? [];
        return own.filter((span) => overlaps(span, passage)).map((span) => span.number);
      }),
    );
  const known = new Map<Relation, ReadonlySet<number>>();
  return (relation) => {
    const own = known.get(relation) ?? find(relation);
    known.set(relation, own);
    return own;
  };
}
