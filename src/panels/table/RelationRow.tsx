/**
 * What does this one relation claim, column by column?
 *
 * The verb is the row's heading and its button: it chooses the relation, beside what is chosen already
 * when ctrl, ⌘ or shift is held. Its spoken name is the whole sentence, with its reserve.
 */
import { memo, type KeyboardEvent } from 'react';
import type { TableColumn } from '../../state/arrangement.ts';
import { classNames } from '../controls/class-names.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { isAdditive } from '../controls/is-additive.ts';
import { useRelata } from '../use-relata.ts';
import type { TableRow } from './table-rows.ts';
import styles from './Table.module.css';

interface Props {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly chosen: boolean;
  readonly lit: boolean;
  /** Whether this is the row that the Tab key reaches. */
  readonly reached: boolean;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
  readonly onReach: (relation: TableRow['relation']['id']) => void;
}

function Verb({ row, index, chosen, reached, onKeyDown, onReach }: Props) {
  const { store } = useRelata();
  const { relation, cells, sentence } = row;
  return (
    <th scope="row">
      <button
        type="button"
        className={styles.verb}
        tabIndex={reached ? 0 : -1}
        aria-current={chosen ? 'true' : undefined}
        aria-label={sentence}
        onFocus={() => onReach(relation.id)}
        onKeyDown={(event) => onKeyDown(event, index)}
        onClick={(event) =>
          store.dispatch({
            type: 'relationChosen',
            relation: relation.id,
            additive: isAdditive(event),
          })
        }
      >
        <EdgeSample look={lookOf(relation)} />
        {cells.relation}
      </button>
    </th>
  );
}

export const RelationRow = memo(function RelationRow(props: Props) {
  const { row, index, columns, chosen, lit } = props;
  return (
    <tr
      className={classNames(chosen && styles.chosen, !lit && styles.faded)}
      // The header is the first row of all.
      aria-rowindex={index + 2}
      data-index={index}
      data-relation={row.relation.id}
    >
      {columns.map((column) =>
        column === 'relation' ? (
          <Verb key={column} {...props} />
        ) : (
          <td key={column} className={styles[column]}>
            {row.cells[column]}
          </td>
        ),
      )}
    </tr>
  );
});
