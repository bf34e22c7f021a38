/**
 * Nothing is drawn: why, and what can I do?
 *
 * Where filters or depth hide everything, each way back says how many relations it brings; where the file has
 * no relations at all, one sentence says what a relation needs.
 */
import { waysBack, type WayBack } from '../../state/ways-back.ts';
import { describeFilter } from '../../scene/describe-filter.ts';
import { welcomeWords } from '../../words/welcome.ts';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Welcome.module.css';

function Way({ way }: { readonly way: WayBack }) {
  const { kg, store } = useRelata();
  const words = welcomeWords();
  const take = () =>
    store.dispatch(
      way.kind === 'pause'
        ? { type: 'filterPaused', index: way.index, paused: true }
        : { type: 'depthChosen', depth: 'everything' },
    );
  return (
    <li>
      <button type="button" className={buttons.link} onClick={take}>
        {way.kind === 'pause'
          ? words.pause(describeFilter(way.filter, kg.dataset))
          : words.showAllKinds}
      </button>{' '}
      <span className={styles.count}>{words.comeBack(way.relations)}</span>
    </li>
  );
}

export function EmptyStage() {
  const { kg, store } = useRelata();
  const depth = useAppState((state) => state.depth);
  const filters = useAppState((state) => state.filters);
  const words = welcomeWords();
  if (kg.dataset.relations.length === 0)
    return (
      <div className={styles.empty}>
        <h2>{words.noRelations}</h2>
        <p>{words.noRelationsWhy(kg.dataset.entities.length)}</p>
      </div>
    );
  return (
    <div className={styles.empty}>
      <h2>{words.allHidden(kg.dataset.relations.length)}</h2>
      <ul>
        {waysBack(kg.dataset, { depth, filters }).map((way) => (
          <Way key={way.kind === 'pause' ? way.index : way.kind} way={way} />
        ))}
        {filters.length > 0 && (
          <li>
            <button
              type="button"
              className={buttons.link}
              onClick={() => store.dispatch({ type: 'filtersCleared' })}
            >
              {words.clearAll}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
