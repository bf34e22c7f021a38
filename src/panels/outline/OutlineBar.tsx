/**
 * How much is in the list, in which order, and may all of it stand open?
 *
 * Counts as everywhere, "shown of total". The order is in the link, since two readers of one link should see
 * the same rows in the same order; what stands open is the reader's own.
 */
import { describeCounts, speakerOf } from '../../scene/describe.ts';
import { OUTLINE_ORDERS, type OutlineOrder } from '../../state/arrangement.ts';
import { outlineWords } from '../../words/outline.ts';
import buttons from '../controls/buttons.module.css';
import { Menu } from '../controls/Menu.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import type { OpenOutline } from './use-outline.ts';
import styles from './Outline.module.css';

type Props = Pick<OpenOutline, 'allOpen' | 'turnAll' | 'isSorting'>;

export function OutlineBar({ allOpen, turnAll, isSorting }: Props) {
  const { kg, focus, store } = useRelata();
  const order = useAppState((state) => state.arrangement.outlineOrder);
  const words = outlineWords();
  const labelOf = (value: OutlineOrder): string =>
    value === 'text' && speakerOf(kg.dataset) === 'file' ? words.orderOfFile : words.orders[value];
  return (
    <div className={styles.bar}>
      <p className={styles.counts}>{describeCounts(focus)}</p>
      {turnAll === null && <p className={styles.counts}>{words.tooMany}</p>}
      {isSorting && <output className={styles.counts}>{words.sorting}</output>}
      <div className={styles.ways}>
        {turnAll !== null && (
          <button type="button" className={buttons.small} onClick={turnAll}>
            {allOpen ? words.closeAll : words.openAll}
          </button>
        )}
        <Menu
          label={labelOf(order)}
          icon="down"
          items={OUTLINE_ORDERS.map((value) => ({
            label: labelOf(value),
            checked: value === order,
            onChoose: () => store.dispatch({ type: 'outlineOrdered', order: value }),
          }))}
        />
      </div>
    </div>
  );
}
