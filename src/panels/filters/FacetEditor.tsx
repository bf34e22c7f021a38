/**
 * Which answers to this question do I want to see, or not to see?
 *
 * Only what is ticked, or all but that. Values that a link names and the corpus lacks stay in the list
 * with no relations, so that they can be unticked.
 */
import { countValues } from '../../graph/facet-counts.ts';
import type { FacetFilter } from '../../graph/filters.ts';
import { describeValue } from '../../scene/describe.ts';
import { filtersWords } from '../../words/filters.ts';
import { Segments } from '../controls/Segments.tsx';
import { CheckList, type CheckItem } from './CheckList.tsx';
import type { EditorProps } from './editor-props.ts';
import { valueLanguage } from './value-language.ts';

const MODES = ['only', 'without'] as const;

export function FacetEditor({ filter, dataset, onChange }: EditorProps<FacetFilter>) {
  const { facet, mode, values } = filter;
  const counted = countValues(facet, dataset);
  const known = new Set(counted.map(({ value }) => value));
  const strange = values.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  const items: readonly CheckItem[] = [...counted, ...strange].map(({ value, count }) => ({
    value,
    count,
    label: describeValue(facet, value, dataset),
    lang: valueLanguage(facet, value, dataset),
  }));
  const { editor: words, facets } = filtersWords();
  return (
    <>
      <Segments
        label={words.mode}
        options={MODES.map((one) => ({ value: one, label: words.modes[one] }))}
        value={mode}
        onChoose={(chosen) => onChange({ ...filter, mode: chosen })}
      />
      <CheckList
        label={facets[facet].name}
        items={items}
        checked={values}
        onChange={(checked) => onChange({ ...filter, values: checked })}
      />
    </>
  );
}
