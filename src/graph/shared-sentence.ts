/**
 * In which one sentence of the text are all of these said, and how does it read?
 *
 * The first sentence, in the order of the texts, that a stating passage of each relation touches: its
 * place and its very words. Passages that are not exactly in the text prove no sentence. Linear in the text.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Passage } from '../model/passage.ts';
import type { Relation } from '../model/relation.ts';
import { toSentences } from '../model/sentences.ts';
import { overlaps, type Span } from '../model/span.ts';
import { statingPassages } from './stating-passages.ts';

export interface SharedSentence extends Span {
  readonly source: Passage['source'];
  readonly text: string;
}

function exactPassages({ passageOf, checkOf }: Dataset, relation: Relation): readonly Passage[] {
  return [...statingPassages([relation])].flatMap((id) => {
    const passage = passageOf.get(id);
    return passage !== undefined && checkOf.get(id)?.status === 'exact' ? [passage] : [];
  });
}

export function findSharedSentence(
  dataset: Dataset,
  relations: readonly Relation[],
): SharedSentence | null {
  if (relations.length === 0) return null;
  const passagesOfEach = relations.map((relation) => exactPassages(dataset, relation));
  for (const { id, language } of dataset.sources) {
    const text = dataset.textOf.get(id) ?? '';
    const shared = toSentences(text, language).find((sentence) =>
      passagesOfEach.every((passages) =>
        passages.some((passage) => passage.source === id && overlaps(sentence, passage)),
      ),
    );
    if (shared !== undefined) {
      const { start, end } = shared;
      return { source: id, start, end, text: text.slice(start, end) };
    }
  }
  return null;
}
