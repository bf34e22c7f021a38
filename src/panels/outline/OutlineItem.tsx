/**
 * How does one row of the list stand there, and what does a press on it do?
 *
 * An item of an ARIA tree in a flat list: level, place and size of its set are said, so that rows that are not
 * in the page are counted all the same. A press opens or closes, on a passage it goes to the text; with ctrl,
 * ⌘ or shift held it chooses. The sign at the end opens the detail, as Enter does.
 */
import { useId, type KeyboardEvent, type MouseEvent } from 'react';
import { hasBelow, type OutlineRow } from '../../scene/outline.ts';
import { nameOfRow } from '../../scene/outline-moves.ts';
import { outlineWords } from '../../words/outline.ts';
import { classNames } from '../controls/class-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { isAdditive } from '../controls/is-additive.ts';
import { useRelata } from '../use-relata.ts';
import { RowSign, RowWords } from './RowWords.tsx';
import styles from './Outline.module.css';

interface Props {
  readonly row: OutlineRow;
  readonly place: number;
  readonly open: boolean;
  readonly chosen: boolean;
  /** Whether this is the row that the Tab key reaches. */
  readonly reached: boolean;
  readonly onKeyDown: (event: KeyboardEvent, row: OutlineRow, place: number) => void;
  readonly onReach: (row: OutlineRow) => void;
  readonly onPress: (row: OutlineRow) => void;
  readonly onChoose: (row: OutlineRow, additive: boolean) => void;
}

/** Whoever marks words to copy them wants nothing to open. */
const isMarking = (): boolean => window.getSelection()?.type === 'Range';

function ToDetail({ row, onChoose }: Pick<Props, 'row' | 'onChoose'>) {
  const { dataset } = useRelata().kg;
  const name = outlineWords().detailOf(nameOfRow(row, dataset));
  return (
    <button
      type="button"
      className={styles.toDetail}
      // By key it is Enter on the row.
      tabIndex={-1}
      aria-label={name}
      title={name}
      onClick={(event) => {
        event.stopPropagation();
        onChoose(row, isAdditive(event));
      }}
    >
      <Icon name="detail" />
    </button>
  );
}

const dataOf = ({ content }: OutlineRow) => ({
  'data-kind': content.kind,
  'data-entity': content.kind === 'entity' ? content.entity.id : undefined,
  'data-relation': content.kind === 'relation' ? content.relation.id : undefined,
  'data-passage': content.kind === 'passage' ? content.passage.id : undefined,
});

export function OutlineItem(props: Props) {
  const { row, place, open, chosen, reached } = props;
  const { onKeyDown, onReach, onPress, onChoose } = props;
  const { content } = row;
  const id = useId();
  const isParent = hasBelow(row);
  const press = (event: MouseEvent) => {
    if (isMarking()) return;
    if (isAdditive(event)) onChoose(row, true);
    else onPress(row);
  };
  return (
    <div
      role="treeitem"
      className={classNames(styles.row, styles[content.kind], chosen && styles.chosen)}
      aria-labelledby={id}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-expanded={isParent ? open : undefined}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={reached ? 0 : -1}
      data-index={place}
      {...dataOf(row)}
      onFocus={() => onReach(row)}
      onKeyDown={(event) => onKeyDown(event, row, place)}
      onClick={press}
    >
      <span className={styles.fold}>{isParent && <Icon name={open ? 'down' : 'right'} />}</span>
      <RowSign content={content} />
      <div id={id} className={styles.words}>
        <RowWords content={content} />
      </div>
      {(content.kind === 'entity' || content.kind === 'relation') && (
        <ToDetail row={row} onChoose={onChoose} />
      )}
    </div>
  );
}
