/**
 * What else is there to say of a relation, beyond who, what and whom?
 *
 * One chip for each answer that the data gives: its group, its word, what it means, and the filter that
 * would show only such relations. What is the ordinary case (said outright, affirmed) is still said:
 * silence would have to be guessed. Pure; the order is fixed.
 */
import type { Facet } from '../../graph/facets.ts';
import { voiceKey } from '../../graph/facets.ts';
import { sayTime } from '../../graph/say-time.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Relation } from '../../model/relation.ts';
import { describeHolder, influenceWord, speakerOf } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';

export interface Chip {
  readonly key: string;
  /** "certainty", "who says so". */
  readonly group: string;
  readonly word: string;
  readonly meaning: string;
  /** null where there is nothing to filter by. */
  readonly filter: { readonly facet: Facet; readonly value: string } | null;
  readonly tone: 'hostile' | 'friendly' | 'plain';
}

type Draft = Omit<Chip, 'key' | 'tone'> & { readonly tone?: Chip['tone'] };

const TONES = { '-1': 'hostile', '0': 'plain', '1': 'friendly' } as const;

function basics(relation: Relation, dataset: Dataset): readonly Draft[] {
  const type = dataset.typeOf.get(relation.type);
  const family = type === undefined ? undefined : dataset.familyOf.get(type.family);
  const valence = `${relation.valence}` as const;
  const { effect } = relation;
  return [
    ...(family
      ? [
          {
            group: 'family',
            word: family.label,
            meaning: `Relations of this family: ${typesOf(dataset, family.id)}.`,
            filter: { facet: 'family' as const, value: family.id },
          },
        ]
      : []),
    {
      group: 'valence',
      ...modelWords().valences[valence],
      tone: TONES[valence],
      filter: { facet: 'valence', value: valence },
    },
    ...(effect === undefined
      ? []
      : [
          {
            group: 'effect',
            ...modelWords().effects[effect],
            filter: { facet: 'effect' as const, value: effect },
          },
        ]),
  ];
}

const typesOf = (dataset: Dataset, family: string): string =>
  dataset.vocabulary.relationTypes
    .filter((type) => type.family === family)
    .map((type) => type.label)
    .join(', ');

function stances(relation: Relation, dataset: Dataset): readonly Draft[] {
  const { certainty, negated, presupposed, holders } = relation.stance;
  const polarity = negated ? 'negated' : 'affirmed';
  return [
    {
      group: 'certainty',
      ...modelWords().certainties[certainty],
      filter: { facet: 'certainty', value: certainty },
    },
    ...(negated
      ? [
          {
            group: '',
            ...modelWords().negations[polarity],
            filter: { facet: 'negation' as const, value: polarity },
          },
        ]
      : []),
    ...(presupposed ? [{ group: '', ...modelWords().presupposed, filter: null }] : []),
    ...holders.map((holder) => ({
      group: 'who says so',
      word: describeHolder(holder, dataset),
      meaning: holderMeaning(holder.kind, dataset),
      filter: { facet: 'voice' as const, value: voiceKey(holder) },
    })),
  ];
}

function holderMeaning(kind: 'author' | 'unknown' | 'entity', dataset: Dataset): string {
  if (kind === 'author') return 'The author says this in their own voice.';
  if (kind === 'unknown' && speakerOf(dataset) === 'file')
    return 'The file does not say who holds this.';
  if (kind === 'unknown')
    return 'The text does not name who holds this; it is not the author’s own claim.';
  return 'The text gives this as the view of this voice, not as the author’s own.';
}

function whenOf(relation: Relation): readonly Draft[] {
  const { time } = relation;
  if (time === undefined) return [];
  return [
    {
      group: 'when',
      word: sayTime(time.edtf),
      meaning: `Read from the words “${time.words}” (${time.edtf}).`,
      filter: null,
    },
  ];
}

export function chipsOf(relation: Relation, dataset: Dataset): readonly Chip[] {
  const themes: readonly Draft[] = relation.themes.map((id) => ({
    group: 'theme',
    word: dataset.themeOf.get(id)?.label ?? id,
    meaning: dataset.themeOf.get(id)?.definition ?? '',
    filter: { facet: 'theme', value: id },
  }));
  const influence: Draft = {
    group: 'influence',
    word: influenceWord(relation, dataset),
    meaning: modelWords().influences[relation.influence].meaning,
    filter: null,
  };
  const drafts = [
    ...basics(relation, dataset),
    influence,
    ...stances(relation, dataset),
    ...whenOf(relation),
    ...themes,
  ];
  return drafts.map((draft) => ({ tone: 'plain', ...draft, key: `${draft.group} ${draft.word}` }));
}
