/**
 * What do the marks of this picture mean, and how many of each are shown?
 *
 * Rows only for what the data holds, in a fixed order: attitude, line, denial and effect, then kinds. Each
 * row knows the values it stands for, so that it is also the filter. Pure, and used for the exported
 * picture as for the page, so that the key can never differ from what is drawn.
 */
import { hasBit } from '../graph/bit-set.ts';
import { indexOfDataset } from '../graph/dataset-index.ts';
import { countShown, type ShownCount } from '../graph/facet-counts.ts';
import type { Facet } from '../graph/facets.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity.ts';
import type { Valence } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { KINDS_AT, type Depth } from '../state/depth.ts';
import type { Focus } from '../state/focus.ts';
import { legendWords } from '../words/legend.ts';
import { modelWords } from '../words/model.ts';
import { lineOf, type Line } from './picture.ts';

export type LegendSample =
  | { readonly mark: 'valence'; readonly valence: Valence }
  | { readonly mark: 'line'; readonly line: Line }
  | { readonly mark: 'bar' }
  | { readonly mark: 'sign'; readonly sign: '+' | '−' }
  | { readonly mark: 'kind'; readonly kind: EntityKind };

export interface LegendRow {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly label: string;
  readonly meaning: string;
  readonly sample: LegendSample;
  /** Relations, or entities for a kind. */
  readonly shown: number;
  readonly total: number;
}

export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

type Draft = Omit<LegendRow, 'shown' | 'total'>;

const valenceRows = (): readonly Draft[] =>
  ([-1, 0, 1] as const).map((valence) => {
    const { word: label, meaning } = modelWords().valences[`${valence}`];
    return {
      facet: 'valence',
      values: [String(valence)],
      label,
      meaning,
      sample: { mark: 'valence', valence },
    };
  });

const lineRows = (): readonly Draft[] =>
  (['solid', 'dashed', 'dotted'] as const).map((line) => {
    const values = CERTAINTIES.filter((certainty) => lineOf(certainty) === line);
    const wordings = values.map((value) => modelWords().certainties[value]);
    return {
      facet: 'certainty',
      values,
      label: legendWords().words(wordings.map(({ word }) => word)),
      meaning: legendWords().meanings(wordings.map(({ meaning }) => meaning)),
      sample: { mark: 'line', line },
    };
  });

function barRow(): Draft {
  const { word: label, meaning } = modelWords().negations.negated;
  return { facet: 'negation', values: ['negated'], label, meaning, sample: { mark: 'bar' } };
}

const signRows = (): readonly Draft[] =>
  (['raises', 'lowers'] as const).map((effect) => {
    const { word: label, meaning } = modelWords().effects[effect];
    return {
      facet: 'effect',
      values: [effect],
      label,
      meaning,
      sample: { mark: 'sign', sign: effect === 'raises' ? '+' : '−' },
    };
  });

/** Values of the facets that the key counts exclude one another, so that their relations may be summed. */
type Counts = (facet: Facet) => ReadonlyMap<string, ShownCount>;

function counted(draft: Draft, countsOf: Counts): LegendRow {
  const counts = countsOf(draft.facet);
  const sum = (part: keyof ShownCount): number =>
    draft.values.reduce((all, value) => all + (counts.get(value)?.[part] ?? 0), 0);
  return { ...draft, shown: sum('shown'), total: sum('total') };
}

function countKinds(dataset: Dataset, { seenEntities }: Pick<Focus, 'seenEntities'>) {
  const { kinds } = indexOfDataset(dataset);
  const shown = ENTITY_KINDS.map(() => 0);
  const total = ENTITY_KINDS.map(() => 0);
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? 0;
    total[kind] = (total[kind] ?? 0) + 1;
    if (hasBit(seenEntities, at)) shown[kind] = (shown[kind] ?? 0) + 1;
  }
  return { shown, total };
}

const kindRow = (kind: EntityKind, { shown, total }: ReturnType<typeof countKinds>): LegendRow => ({
  facet: 'kind',
  values: [kind],
  label: modelWords().kinds[kind],
  meaning: legendWords().kindMeaning(modelWords().kinds[kind]),
  sample: { mark: 'kind', kind },
  shown: shown[ENTITY_KINDS.indexOf(kind)] ?? 0,
  total: total[ENTITY_KINDS.indexOf(kind)] ?? 0,
});

/** Groups without rows are left out; kinds that the depth folds away have no row. */
export function legendGroups(
  dataset: Dataset,
  focus: Pick<Focus, 'seen' | 'seenEntities'>,
  depth: Depth,
): readonly LegendGroup[] {
  const known = new Map<Facet, ReadonlyMap<string, ShownCount>>();
  const countsOf = (facet: Facet) => {
    const counts = known.get(facet) ?? countShown(facet, dataset, focus.seen);
    known.set(facet, counts);
    return counts;
  };
  const count = (drafts: readonly Draft[]) => drafts.map((draft) => counted(draft, countsOf));
  const kinds = ENTITY_KINDS.filter((kind) => KINDS_AT[depth].has(kind));
  const ofKinds = countKinds(dataset, focus);
  const { titles } = legendWords();
  const groups: readonly LegendGroup[] = [
    { title: titles.attitude, rows: count(valenceRows()) },
    { title: titles.certainty, rows: count(lineRows()) },
    { title: titles.denialAndEffect, rows: count([barRow(), ...signRows()]) },
    { title: titles.kinds, rows: kinds.map((kind) => kindRow(kind, ofKinds)) },
  ];
  return groups
    .map(({ title, rows }) => ({ title, rows: rows.filter((row) => row.total > 0) }))
    .filter((group) => group.rows.length > 0);
}
