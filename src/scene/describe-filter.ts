/**
 * How is a filter said on its chip, and how does it go together with the others?
 *
 * Short enough for a chip, whole enough to be understood without opening it: names, never ids, and all of
 * them. The same words are spoken, and stand under an exported picture.
 */
import { isReach, type Filter, type TimeFilter } from '../graph/filters.ts';
import { sayTime } from '../graph/say-time.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { filtersWords } from '../words/filters.ts';
import { modelWords } from '../words/model.ts';
import { describeValue, entityLabel } from './describe.ts';

type Say<By extends Filter['by']> = (
  filter: Extract<Filter, { readonly by: By }>,
  dataset: Dataset,
) => string;

type Dates = Pick<TimeFilter, 'from' | 'to'>;

const labels = (ids: readonly EntityId[], dataset: Dataset): readonly string[] =>
  ids.map((id) => entityLabel(dataset, id));

const sayFacet: Say<'facet'> = ({ facet, mode, values }, dataset) =>
  filtersWords().said[mode](
    modelWords().facets[facet],
    values.map((value) => describeValue(facet, value, dataset)),
  );

const IS_DAY = /^-?\d{4}-\d\d-\d\d/;

function sayDates({ from, to }: Dates): string {
  const { dated, onDay, inTime, fromDate, untilDate, between } = filtersWords().said;
  if (from !== '' && from === to) return (IS_DAY.test(from) ? onDay : inTime)(sayTime(from));
  if (to === '') return from === '' ? dated : fromDate(sayTime(from));
  return from === '' ? untilDate(sayTime(to)) : between(sayTime(from), sayTime(to));
}

const sayEgo: Say<'ego'> = ({ entities, depth, direction }, dataset) => {
  const { names, said } = filtersWords();
  const where = modelWords().directions[direction].filter(names(labels(entities, dataset)));
  return said.around(where, depth);
};

const sayTrace: Say<'trace'> = ({ from, to, hops, avoid, oneVoice }, dataset) =>
  filtersWords().said.trace({
    from: labels(from, dataset),
    to: labels(to, dataset),
    hops,
    avoid: labels(avoid, dataset),
    oneVoice,
  });

/** "only valence: hostile", "from United States to North Korea, at most 4 hops". */
export function describeFilter(filter: Filter, dataset: Dataset): string {
  switch (filter.by) {
    case 'facet':
      return sayFacet(filter, dataset);
    case 'words':
      return filtersWords().said.words(filter.words);
    case 'time':
      return sayDates(filter);
    case 'degree':
      return filtersWords().said.degree(filter.least);
    case 'ego':
      return sayEgo(filter, dataset);
    case 'trace':
      return sayTrace(filter, dataset);
  }
}

/** "April 2015", "on 11 April 2015", "March 2015 to April 2015": a window that is set, on its own. */
export const describeWindow = ({ from, to }: Dates): string =>
  from === to && !IS_DAY.test(from) ? sayTime(from) : sayDates({ from, to });

/** What a reader may want to know before they move a chip: order never matters, but reaches look at conditions. */
export function describeOrder(filter: Filter): string {
  const { condition, reach } = filtersWords().order;
  return isReach(filter) ? reach : condition;
}
