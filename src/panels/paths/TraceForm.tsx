/**
 * From whom, to whom, in how many hops, past whom, and by how many voices?
 *
 * Each part of the question can be changed where it stands, and the answer follows at once. Either end may
 * hold several entities or be left open, but not both.
 */
import { HOPS, type TraceFilter } from '../../graph/filters.ts';
import { pathsWords } from '../../words/paths.ts';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';
import { EntitySet } from './EntitySet.tsx';
import styles from './Paths.module.css';

const ALL_HOPS = Array.from({ length: HOPS.most }, (_, index) => index + HOPS.least);

/** A changed question begins with all its paths. */
function useChange(filter: TraceFilter) {
  const { store } = useRelata();
  return (change: Partial<TraceFilter>) =>
    store.dispatch({ type: 'filterAdded', filter: { ...filter, step: null, ...change } });
}

function End() {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const index = filters.findIndex(({ by }) => by === 'trace');
  return (
    <button
      type="button"
      className={buttons.link}
      onClick={() => store.dispatch({ type: 'filterRemoved', index })}
    >
      {pathsWords().trace.end}
    </button>
  );
}

export function TraceForm({ filter }: { readonly filter: TraceFilter }) {
  const change = useChange(filter);
  const { from, to, hops, avoid, oneVoice } = filter;
  const words = pathsWords();
  return (
    <fieldset className={styles.form} aria-label={words.question}>
      <EntitySet
        label={words.trace.from}
        ids={from}
        empty={words.anyone}
        mayBeEmpty={to.length > 0}
        onChange={(ids) => change({ from: ids })}
      />
      <EntitySet
        label={words.trace.to}
        ids={to}
        empty={words.anyone}
        mayBeEmpty={from.length > 0}
        onChange={(ids) => change({ to: ids })}
      />
      <EntitySet
        label={words.notThrough}
        ids={avoid}
        empty={words.trace.nobodyAvoided}
        mayBeEmpty
        onChange={(ids) => change({ avoid: ids })}
      />
      <div className={styles.options}>
        <label>
          {words.trace.atMost}{' '}
          <select value={hops} onChange={(event) => change({ hops: Number(event.target.value) })}>
            {ALL_HOPS.map((count) => (
              <option key={count} value={count}>
                {words.hops(count)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={oneVoice}
            onChange={(event) => change({ oneVoice: event.target.checked })}
          />{' '}
          {words.oneVoice}
        </label>
      </div>
      <div className={styles.options}>
        <button
          type="button"
          className={buttons.link}
          onClick={() => change({ from: to, to: from })}
        >
          {words.trace.turn}
        </button>
        <End />
      </div>
    </fieldset>
  );
}
