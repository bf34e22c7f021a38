/**
 * What must be written under a picture, so that it can stand alone in somebody's paper?
 *
 * Title, what is shown of the whole and by which filters, what the marks mean, and whose text it is: a
 * picture without these cannot be checked.
 */
import type { Dataset } from '../model/dataset.ts';
import { describeFilter } from '../scene/describe-filter.ts';
import { describeCounts } from '../scene/describe.ts';
import { legendGroups } from '../scene/legend.ts';
import type { SnapshotOptions } from '../stage/stage.ts';
import type { AppState } from '../state/app-state.ts';
import type { Focus } from '../state/focus.ts';
import { stageWords } from '../words/stage.ts';

/** Twice the screen's own grain, and never less than print can use. */
const pixelRatio = (): number => Math.max(2, window.devicePixelRatio);

export function snapshotOptions(
  dataset: Dataset,
  state: Pick<AppState, 'depth' | 'filters'>,
  focus: Focus,
): SnapshotOptions {
  const [source] = dataset.sources;
  const active = state.filters.filter((filter) => !filter.paused);
  return {
    pixelRatio: pixelRatio(),
    title: source?.title ?? dataset.name,
    citation: source ? stageWords().credit(source.author, source.title) : dataset.name,
    legend: legendGroups(dataset, focus, state.depth)
      .flatMap((group) => group.rows)
      .filter((row) => row.shown > 0),
    filters: [
      `${stageWords().depths[state.depth]} · ${describeCounts(focus)}`,
      ...active.map((filter) => describeFilter(filter, dataset)),
    ],
  };
}
