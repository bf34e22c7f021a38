/**
 * How is a value, a filter or the whole picture said in a sentence?
 *
 * The same sentence stands in the hover, the detail, the table, the search and what a screen reader
 * speaks. It never says more than the data: a denial or a doubt comes first, before the claim.
 */
import { facetValues, voiceKey, type Facet } from '../graph/facets.ts';
import { describeRelation, entityLabel } from '../graph/say-relation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Focus } from '../state/focus.ts';
import { passageCount } from './picture.ts';
import {
  CERTAINTY_WORDS,
  EFFECT_WORDS,
  INFLUENCE_WORDS,
  KIND_WORDS,
  NEGATION_WORDS,
  VALENCE_WORDS,
} from './words.ts';

// The sentence itself stands in graph/, where the codecs may have it too.
export {
  describeHolder,
  describeRelation,
  entityLabel,
  sentenceOf,
  type RelationSentence,
} from '../graph/say-relation.ts';

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const someOrNo = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${many}` : plural(count, one, many);

/** With the number of passages, as a hover says it. */
export const describeWithPassages = (relation: Relation, dataset: Dataset): string =>
  `${describeRelation(relation, dataset)} · ${someOrNo(passageCount(relation), 'passage')}`;

/** Who says what is here: a text, or the file of another program, which quotes none. */
export const speakerOf = ({ sources }: Dataset): 'text' | 'file' =>
  sources.length === 0 ? 'file' : 'text';

/** Who affects whom, by name. */
export function influenceWord({ influence, source, target }: Relation, dataset: Dataset): string {
  const from = entityLabel(dataset, source);
  const to = entityLabel(dataset, target);
  if (influence === 'forward') return `${from} → ${to}`;
  if (influence === 'backward') return `${to} → ${from}`;
  return INFLUENCE_WORDS[influence].word;
}

/** The words a reader sees for one value of a facet. */
export function describeValue(facet: Facet, value: string, dataset: Dataset): string {
  const find = (table: Readonly<Record<string, { readonly word: string }>>) =>
    Object.hasOwn(table, value) ? table[value]?.word : undefined;
  const lookUp: Readonly<Record<Facet, () => string | undefined>> = {
    family: () => dataset.vocabulary.families.find((family) => family.id === value)?.label,
    type: () => dataset.vocabulary.relationTypes.find((type) => type.id === value)?.label,
    theme: () => dataset.vocabulary.themes.find((theme) => theme.id === value)?.label,
    valence: () => find(VALENCE_WORDS),
    effect: () => (value === 'none' ? 'no effect' : find(EFFECT_WORDS)),
    certainty: () => find(CERTAINTY_WORDS),
    negation: () => find(NEGATION_WORDS),
    kind: () =>
      Object.hasOwn(KIND_WORDS, value)
        ? (KIND_WORDS as Readonly<Record<string, string>>)[value]
        : undefined,
    voice: () => voiceWords(value, dataset),
  };
  return lookUp[facet]() ?? value;
}

function voiceWords(key: string, dataset: Dataset): string | undefined {
  if (key === 'author') return 'the author';
  if (key === 'unknown') return 'someone unnamed';
  return dataset.entities.find((entity) => voiceKey({ kind: 'entity', entity: entity.id }) === key)
    ?.label;
}

/** Distinct voices that hold at least one relation; a chain counts its nearest voice. */
export const voicesOf = (dataset: Dataset): ReadonlySet<string> =>
  new Set(dataset.relations.flatMap((relation) => facetValues('voice', relation, dataset)));

/** Where nobody is named and there is no text, there is no voice to count. */
const sayVoices = (voices: ReadonlySet<string>): string =>
  voices.size === 1 && voices.has('unknown') ? 'no named voice' : plural(voices.size, 'voice');

/** The one line of orientation, counted from the data. */
export const describeDataset = (dataset: Dataset): string =>
  `${plural(dataset.relations.length, 'relation')} between ${plural(dataset.entities.length, 'entity', 'entities')}, ` +
  `${someOrNo(dataset.passages.length, 'passage')}, ${sayVoices(voicesOf(dataset))}`;

/** What is seen and what is not, for the status line and for those who cannot see the picture. */
export function describeCounts({ counts }: Focus): string {
  const hidden = [
    counts.hiddenByDepth > 0 ? `${counts.hiddenByDepth} folded by depth` : '',
    counts.hiddenByFilters > 0 ? `${counts.hiddenByFilters} hidden by filters` : '',
  ].filter((part) => part !== '');
  const shown = `${counts.shownRelations} of ${plural(counts.allRelations, 'relation')} · ${counts.shownEntities} of ${plural(counts.allEntities, 'entity', 'entities')}`;
  return hidden.length === 0 ? shown : `${shown} · ${hidden.join(', ')}`;
}

/** The picture in a sentence, for those who cannot see it; the table holds the same relations in full. */
export const describePicture = (focus: Focus): string =>
  `Graph of ${plural(focus.counts.shownRelations, 'relation')} between ${plural(focus.counts.shownEntities, 'entity', 'entities')}. ` +
  `Shown: ${describeCounts(focus)}. The table lists the same relations.`;
