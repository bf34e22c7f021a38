/**
 * Which answers to this question do I want to see, or not to see?
 *
 * Only what is ticked, or all but that. Values that a link names and the corpus lacks stay in the list
 * with no relations, so that they can be unticked.
 */
import { countValues } from '../../graph/facet-counts.ts';
import type { FacetFilter } from '../../graph/filters.ts';
import { describeValue } from '../../scene/describe.ts';
import { Segments } from '../controls/Segments.tsx';
import { CheckList, type CheckItem } from './CheckList.tsx';
import type { EditorProps } from './editor-props.ts';
import { FACET_EDITORS } from './editor-words.ts';

const MODES = [
  { value: 'only', label: 'Only these' },
  { value: 'without', label: 'All but these' },
] as const;

export function FacetEditor({ filter, dataset, onChange }: EditorProps<FacetFilter>) {
  const { facet, mode, values } = filter;
  const counted = countValues(facet, dataset);
  const known = new Set(counted.map(({ value }) => value));
  const strange = values.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  const items: readonly CheckItem[] = [...counted, ...strange].map(({ value, count }) => ({
    value,
    count,
    label: describeValue(facet, value, dataset),
  }));
  return (
    <>
      <Segments
        label="Only or without"
        options={MODES}
        value={mode}
        onChoose={(chosen) => onChange({ ...filter, mode: chosen })}
      />
      <CheckList
        label={FACET_EDITORS[facet].name}
        items={items}
        checked={values}
        onChange={(checked) => onChange({ ...filter, values: checked })}
      />
    </>
  );
}
