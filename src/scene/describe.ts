/**
 * How is a value, a filter or the whole picture said in a sentence?
 *
 * The same sentence stands in the hover, the detail, the table, the search and what a screen reader
 * speaks. It never says more than the data: a denial or a doubt comes first, before the claim.
 */
import { facetColumnOf } from '../graph/facet-columns.ts';
import { voiceKey, type Facet } from '../graph/facets.ts';
import { describeRelation, entityLabel } from '../graph/say-relation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Focus } from '../state/focus.ts';
import { countsWords } from '../words/counts.ts';
import { EN_FIGURES } from '../words/figures.ts';
import { modelWords } from '../words/model.ts';
import { passageCount } from './picture.ts';

// The sentence itself stands in graph/, where the codecs may have it too.
export {
  describeHolder,
  describeRelation,
  entityLabel,
  sentenceOf,
  type RelationSentence,
} from '../graph/say-relation.ts';

/** English alone, like `someOrNo`: for sentences that do not stand in the catalogue yet. */
export const plural = EN_FIGURES.counted;

export const someOrNo = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${many}` : plural(count, one, many);

/** With the number of passages, as a hover says it. */
export const describeWithPassages = (relation: Relation, dataset: Dataset): string =>
  `${describeRelation(relation, dataset)} · ${countsWords().passagesOrNone(passageCount(relation))}`;

/** Who says what is here: a text, or the file of another program, which quotes none. */
export const speakerOf = ({ sources }: Dataset): 'text' | 'file' =>
  sources.length === 0 ? 'file' : 'text';

/** Who affects whom, by name. */
export function influenceWord({ influence, source, target }: Relation, dataset: Dataset): string {
  const from = entityLabel(dataset, source);
  const to = entityLabel(dataset, target);
  if (influence === 'forward') return `${from} → ${to}`;
  if (influence === 'backward') return `${to} → ${from}`;
  return modelWords().influences[influence].word;
}

/** The words a reader sees for one value of a facet. */
export function describeValue(facet: Facet, value: string, dataset: Dataset): string {
  const words = modelWords();
  const find = <Said>(table: Readonly<Record<string, Said>>): Said | undefined =>
    Object.hasOwn(table, value) ? table[value] : undefined;
  const lookUp: Readonly<Record<Facet, () => string | undefined>> = {
    family: () => dataset.vocabulary.families.find((family) => family.id === value)?.label,
    type: () => dataset.vocabulary.relationTypes.find((type) => type.id === value)?.label,
    theme: () => dataset.vocabulary.themes.find((theme) => theme.id === value)?.label,
    valence: () => find(words.valences)?.word,
    effect: () => (value === 'none' ? words.noEffect : find(words.effects)?.word),
    certainty: () => find(words.certainties)?.word,
    negation: () => find(words.negations)?.word,
    kind: () => find<string>(words.kinds),
    voice: () => voiceWords(value, dataset),
  };
  return lookUp[facet]() ?? value;
}

function voiceWords(key: string, dataset: Dataset): string | undefined {
  if (key === 'author' || key === 'unknown') return modelWords().voices[key];
  return dataset.entities.find((entity) => voiceKey({ kind: 'entity', entity: entity.id }) === key)
    ?.label;
}

/** Distinct voices that hold at least one relation; a chain counts its nearest voice. */
export const voicesOf = (dataset: Dataset): ReadonlySet<string> =>
  new Set(facetColumnOf('voice', dataset).values);

/** The one line of orientation, counted from the data. */
export function describeDataset(dataset: Dataset): string {
  const { relations, entities, passages } = dataset;
  const voices = voicesOf(dataset);
  // Where nobody is named and there is no text, there is no voice to count.
  const named = voices.size === 1 && voices.has('unknown') ? null : voices.size;
  const all = {
    relations: relations.length,
    entities: entities.length,
    passages: passages.length,
  };
  return countsWords().dataset(all, named);
}

/** What is seen and what is not, for the status line and for those who cannot see the picture. */
export function describeCounts({ counts }: Focus): string {
  const say = countsWords();
  const isAllShown = counts.shownRelations === counts.allRelations;
  const unrelated = isAllShown ? counts.allEntities - counts.shownEntities : 0;
  const hidden = [
    counts.hiddenByDepth > 0 ? say.foldedByDepth(counts.hiddenByDepth) : '',
    counts.hiddenByFilters > 0 ? say.hiddenByFilters(counts.hiddenByFilters) : '',
    unrelated > 0 ? say.unrelated(unrelated) : '',
  ].filter((part) => part !== '');
  return [
    say.relationsOf(counts.shownRelations, counts.allRelations),
    say.entitiesOf(counts.shownEntities, counts.allEntities),
    ...(hidden.length === 0 ? [] : [hidden.join(', ')]),
  ].join(' · ');
}

/** The picture in a sentence, for those who cannot see it; the table holds the same relations in full. */
export const describePicture = (focus: Focus): string =>
  countsWords().picture(
    focus.counts.shownRelations,
    focus.counts.shownEntities,
    describeCounts(focus),
  );
