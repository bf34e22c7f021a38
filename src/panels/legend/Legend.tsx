/**
 * What do the marks mean, and which do I want to see?
 *
 * The key at the foot of the picture, drawn with its own marks, and at the same time the filter: a press takes a
 * row from sight or brings it back, "only" (or alt and a press) leaves nothing else. Counts are always
 * shown of total.
 */
import { useMemo, useState } from 'react';
import { legendGroups, type LegendRow, type LegendSample } from '../../scene/legend.ts';
import { isValueHidden } from '../../state/filters.ts';
import { legendWords } from '../../words/legend.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { EdgeSample, type EdgeLook } from '../controls/EdgeSample.tsx';
import { Icon } from '../controls/Icon.tsx';
import { KindIcon } from '../controls/KindIcon.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Legend.module.css';

const PLAIN: EdgeLook = { valence: null, line: 'solid', arrow: false, negated: false, sign: null };

/** The mark itself, as the picture has it. */
export function Sample({ sample }: { readonly sample: LegendSample }) {
  switch (sample.mark) {
    case 'kind':
      return <KindIcon kind={sample.kind} />;
    case 'valence':
      return <EdgeSample look={{ ...PLAIN, valence: sample.valence, arrow: true }} />;
    case 'line':
      return <EdgeSample look={{ ...PLAIN, line: sample.line }} />;
    case 'bar':
      return <EdgeSample look={{ ...PLAIN, negated: true }} />;
    case 'sign':
      return <EdgeSample look={{ ...PLAIN, sign: sample.sign }} />;
  }
}

function Row({ row }: { readonly row: LegendRow }) {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const { facet, values, label, meaning, shown, total } = row;
  const words = legendWords();
  const isHidden = values.every((value) => isValueHidden(filters, facet, value));
  const isolate = () => store.dispatch({ type: 'valueIsolated', facet, values });
  return (
    <li className={classNames(styles.row, isHidden && styles.away)}>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={!isHidden}
        aria-label={words.row(label, shown, total)}
        title={meaning}
        onClick={(event) =>
          event.altKey ? isolate() : store.dispatch({ type: 'valueToggled', facet, values })
        }
      >
        <span className={styles.sample}>
          <Sample sample={row.sample} />
        </span>
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{words.count(shown, total)}</span>
      </button>
      <button
        type="button"
        className={styles.only}
        aria-label={words.onlyThis(label)}
        onClick={isolate}
      >
        {words.only}
      </button>
    </li>
  );
}

/** Without room the key begins folded and opens for the moment only. */
export function Legend({ roomy = true }: { readonly roomy?: boolean }) {
  const { kg, focus, store, language } = useRelata();
  const depth = useAppState((state) => state.depth);
  const isKeptOpen = useAppState((state) => state.view.legendOpen);
  const [isPeeking, setPeeking] = useState(false);
  const isOpen = roomy ? isKeptOpen : isPeeking;
  const { seen, seenEntities } = focus;
  const groups = useMemo(
    () => (isOpen ? legendGroups(kg.dataset, { seen, seenEntities }, depth) : []),
    // oxlint-disable-next-line react/exhaustive-deps -- rows hold words, which are others in another language
    [isOpen, kg.dataset, seen, seenEntities, depth, language],
  );
  const { title } = legendWords();
  return (
    <section id="relata-legend" tabIndex={-1} className={styles.legend} aria-label={title}>
      <button
        type="button"
        className={classNames(buttons.small, styles.fold)}
        title={title}
        aria-expanded={isOpen}
        onClick={() => (roomy ? store.dispatch({ type: 'legendToggled' }) : setPeeking(!isPeeking))}
      >
        <Icon name={isOpen ? 'down' : 'up'} />
        <span className={isOpen ? buttons.hidden : undefined}>{title}</span>
      </button>
      {isOpen && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <ul key={group.title} aria-label={group.title}>
              {group.rows.map((row) => (
                <Row key={`${row.facet} ${row.values.join()}`} row={row} />
              ))}
            </ul>
          ))}
        </div>
      )}
    </section>
  );
}
