/**
 * What does the graph answer to the question among the filters?
 *
 * The paths of a trace, the rings of an ego, or both, beside the picture that shows them and nothing else.
 * Stands in the detail while nothing is chosen; Esc leads back here from whatever was opened.
 */
import { activeFilter } from '../../graph/filters.ts';
import { useAppState } from '../use-relata.ts';
import { EgoRings } from './EgoRings.tsx';
import { TracePaths } from './TracePaths.tsx';

export function GraphAnswers() {
  const filters = useAppState((state) => state.filters);
  const trace = activeFilter(filters, 'trace');
  const ego = activeFilter(filters, 'ego');
  return (
    <>
      {trace && <TracePaths filter={trace} />}
      {ego && <EgoRings filter={ego} />}
    </>
  );
}
