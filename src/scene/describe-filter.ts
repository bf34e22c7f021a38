/**
 * How is a filter said on its chip, and how does it go together with the others?
 *
 * Short enough for a chip, whole enough to be understood without opening it: names, never ids, and all of
 * them. The same words are spoken, and stand under an exported picture.
 */
import { isReach, type Filter } from '../graph/filters.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { EntityId } from '../model/ids.ts';
import { describeValue, entityLabel, plural } from './describe.ts';
import { modelWords } from '../words/model.ts';

type Say<By extends Filter['by']> = (
  filter: Extract<Filter, { readonly by: By }>,
  dataset: Dataset,
) => string;

const names = (ids: readonly EntityId[], dataset: Dataset): string =>
  ids.map((id) => entityLabel(dataset, id)).join(', ');

function sayDate(edtf: string): string {
  const read = parseEdtf(edtf);
  return read.ok ? read.value.english : edtf;
}

const sayFacet: Say<'facet'> = ({ facet, mode, values }, dataset) =>
  `${mode} ${modelWords().facets[facet]}: ${values.map((value) => describeValue(facet, value, dataset)).join(', ')}`;

const IS_DAY = /^-?\d{4}-\d\d-\d\d/;

const sayTime: Say<'time'> = ({ from, to }) => {
  if (from !== '' && from === to) return `${IS_DAY.test(from) ? 'on' : 'in'} ${sayDate(from)}`;
  if (to === '') return from === '' ? 'dated' : `from ${sayDate(from)} on`;
  return from === '' ? `until ${sayDate(to)}` : `${sayDate(from)} to ${sayDate(to)}`;
};

const sayEgo: Say<'ego'> = ({ entities, depth, direction }, dataset) =>
  `${modelWords().directions[direction].filter(names(entities, dataset))}, ${plural(depth, 'step')}`;

const sayTrace: Say<'trace'> = ({ from, to, hops, avoid, oneVoice }, dataset) =>
  [
    `from ${from.length === 0 ? 'anyone' : names(from, dataset)} to ${to.length === 0 ? 'anyone' : names(to, dataset)}`,
    `at most ${plural(hops, 'hop')}`,
    ...(avoid.length === 0 ? [] : [`not through ${names(avoid, dataset)}`]),
    ...(oneVoice ? ['one voice says it all'] : []),
  ].join(', ');

/** "only valence: hostile", "from United States to North Korea, at most 4 hops". */
export function describeFilter(filter: Filter, dataset: Dataset): string {
  switch (filter.by) {
    case 'facet':
      return sayFacet(filter, dataset);
    case 'words':
      return `with the words “${filter.words}”`;
    case 'time':
      return sayTime(filter, dataset);
    case 'degree':
      return `between entities of ${filter.least} or more relations`;
    case 'ego':
      return sayEgo(filter, dataset);
    case 'trace':
      return sayTrace(filter, dataset);
  }
}

/** What a reader may want to know before they move a chip: order never matters, but reaches look at conditions. */
export const describeOrder = (filter: Filter): string =>
  isReach(filter)
    ? 'Looks at what the other conditions leave. The order of filters changes nothing.'
    : 'Holds for each relation by itself. The order of filters changes nothing.';
