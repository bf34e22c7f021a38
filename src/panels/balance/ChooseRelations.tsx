/**
 * Where do the relations behind this stand in the picture and in the text?
 *
 * One press chooses them all, so that every view lights them up; a second lets them go. Relations that say
 * whose a thing is belong to them.
 */
import type { Attitude } from '../../graph/attitudes.ts';
import type { RelationId } from '../../model/ids.ts';
import { balanceWords } from '../../words/balance.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { isAdditive } from '../controls/is-additive.ts';
import { chooseCell, isWholeSelection } from '../matrix/choose-cell.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Balance.module.css';

export const relationsBehind = (attitudes: readonly Attitude[]): readonly RelationId[] => [
  ...new Set(
    attitudes.flatMap(({ relation, link }) =>
      link === null ? [relation.id] : [relation.id, link],
    ),
  ),
];

interface Props {
  readonly attitudes: readonly Attitude[];
  /** Of whom, for those who hear the button alone. */
  readonly names: string;
}

export function ChooseRelations({ attitudes, names }: Props) {
  const { store } = useRelata();
  const words = balanceWords().relations;
  const selection = useAppState((state) => state.selection);
  const ids = relationsBehind(attitudes);
  const isChosen = isWholeSelection(selection, ids);
  return (
    <button
      type="button"
      className={classNames(buttons.small, styles.choose, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      aria-label={words.chooseOf(ids.length, names)}
      onClick={(event) =>
        store.dispatch({
          type: 'setChosen',
          selection: chooseCell(selection, ids, isAdditive(event)),
        })
      }
    >
      {words.choose(ids.length)}
    </button>
  );
}
