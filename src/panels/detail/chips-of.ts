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
import type { Holder } from '../../model/stance.ts';
import { describeHolder, influenceWord, speakerOf } from '../../scene/describe.ts';
import { detailWords } from '../../words/detail.ts';
import { modelWords } from '../../words/model.ts';

export interface Chip {
  readonly key: string;
  /** "certainty", "who says so"; empty where the word needs none. */
  readonly group: string;
  readonly word: string;
  readonly meaning: string;
  /** What of it is in the words of the reading: the rest is in those of the page. */
  readonly ofReading: 'nothing' | 'word' | 'all';
  /** null where there is nothing to filter by. */
  readonly filter: { readonly facet: Facet; readonly value: string } | null;
  readonly tone: 'hostile' | 'friendly' | 'plain';
}

type Draft = Omit<Chip, 'tone' | 'ofReading'> & Partial<Pick<Chip, 'tone' | 'ofReading'>>;

const TONES = { '-1': 'hostile', '0': 'plain', '1': 'friendly' } as const;

const typesOf = (dataset: Dataset, family: string): readonly string[] =>
  dataset.vocabulary.relationTypes
    .filter((type) => type.family === family)
    .map((type) => type.label);

function familyOf({ type }: Relation, dataset: Dataset): readonly Draft[] {
  const id = dataset.typeOf.get(type)?.family;
  const family = id === undefined ? undefined : dataset.familyOf.get(id);
  if (family === undefined) return [];
  return [
    {
      key: 'family',
      group: modelWords().facets.family,
      word: family.label,
      meaning: detailWords().chips.family(typesOf(dataset, family.id)),
      ofReading: 'word',
      filter: { facet: 'family', value: family.id },
    },
  ];
}

function attitudes({ valence, effect }: Relation): readonly Draft[] {
  const { facets, valences, effects } = modelWords();
  const value = `${valence}` as const;
  const drafts: Draft[] = [
    {
      key: 'valence',
      group: facets.valence,
      ...valences[value],
      tone: TONES[value],
      filter: { facet: 'valence', value },
    },
  ];
  if (effect !== undefined)
    drafts.push({
      key: 'effect',
      group: facets.effect,
      ...effects[effect],
      filter: { facet: 'effect', value: effect },
    });
  return drafts;
}

function influenceOf(relation: Relation, dataset: Dataset): Draft {
  const { influence } = relation;
  return {
    key: 'influence',
    group: detailWords().chips.influence,
    word: influenceWord(relation, dataset),
    meaning: modelWords().influences[influence].meaning,
    ofReading: influence === 'forward' || influence === 'backward' ? 'word' : 'nothing',
    filter: null,
  };
}

function stances({ stance }: Relation, dataset: Dataset): readonly Draft[] {
  const { certainty, negated, presupposed, holders } = stance;
  const { facets, certainties, negations, presupposed: taken } = modelWords();
  return [
    {
      key: 'certainty',
      group: facets.certainty,
      ...certainties[certainty],
      filter: { facet: 'certainty', value: certainty },
    },
    ...(negated
      ? [
          {
            key: 'negation',
            group: '',
            ...negations.negated,
            filter: { facet: 'negation' as const, value: 'negated' },
          },
        ]
      : []),
    ...(presupposed ? [{ key: 'presupposed', group: '', ...taken, filter: null }] : []),
    ...holders.map((holder) => holderChip(holder, dataset)),
  ];
}

function holderChip(holder: Holder, dataset: Dataset): Draft {
  const isNameAlone = holder.kind === 'entity' && holder.reportedBy === undefined;
  const word = describeHolder(holder, dataset);
  return {
    // The same voice may come twice, by way of different tellers.
    key: `holder ${JSON.stringify(holder)}`,
    group: detailWords().chips.holder,
    word,
    meaning: holderMeaning(holder.kind, dataset),
    ofReading: isNameAlone ? 'word' : 'nothing',
    filter: { facet: 'voice', value: voiceKey(holder) },
  };
}

function holderMeaning(kind: Holder['kind'], dataset: Dataset): string {
  const { author, unnamed, named } = detailWords().chips;
  if (kind === 'author') return author;
  return kind === 'unknown' ? unnamed[speakerOf(dataset)] : named;
}

function whenOf({ time }: Relation): readonly Draft[] {
  if (time === undefined) return [];
  const { when, readFrom } = detailWords().chips;
  return [
    {
      key: 'when',
      group: when,
      word: sayTime(time.edtf),
      meaning: readFrom(time.words, time.edtf),
      filter: null,
    },
  ];
}

const themesOf = ({ themes }: Relation, dataset: Dataset): readonly Draft[] =>
  themes.map((id) => ({
    key: `theme ${id}`,
    group: modelWords().facets.theme,
    word: dataset.themeOf.get(id)?.label ?? id,
    meaning: dataset.themeOf.get(id)?.definition ?? '',
    ofReading: 'all',
    filter: { facet: 'theme', value: id },
  }));

export function chipsOf(relation: Relation, dataset: Dataset): readonly Chip[] {
  const drafts = [
    ...familyOf(relation, dataset),
    ...attitudes(relation),
    influenceOf(relation, dataset),
    ...stances(relation, dataset),
    ...whenOf(relation),
    ...themesOf(relation, dataset),
  ];
  return drafts.map((draft) => ({ tone: 'plain', ofReading: 'nothing', ...draft }));
}
