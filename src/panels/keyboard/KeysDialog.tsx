/**
 * Which keys are there?
 *
 * Every row of the one table of keys (state/keys.ts), in its groups, and the switch for those that are one
 * sign alone, which speech input or a slip of the hand may give by mistake. Those that are switched off stay
 * in the list, struck out.
 */
import { Fragment } from 'react';
import {
  capsOf,
  chordsOf,
  isSingleKey,
  KEY_GROUPS,
  rowsOf,
  type KeyRow,
} from '../../state/keys.ts';
import { controlsWords } from '../../words/controls.ts';
import { keyboardWords } from '../../words/keyboard.ts';
import { keysWords } from '../../words/keys.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Keys.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

function Chord({ chord, isOff }: { readonly chord: string; readonly isOff: boolean }) {
  const caps = capsOf(chord, isMac).map((cap) => <kbd key={cap}>{cap}</kbd>);
  return isOff ? (
    <del className={styles.chord}>{caps}</del>
  ) : (
    <span className={styles.chord}>{caps}</span>
  );
}

function Row({ row }: { readonly row: KeyRow }) {
  const singleKeys = useAppState((state) => state.view.singleKeys);
  return (
    <div className={styles.row}>
      <dt>
        {chordsOf(row).map((chord, index) => (
          <Fragment key={chord}>
            {index > 0 && ' '}
            <Chord chord={chord} isOff={!singleKeys && isSingleKey(chord)} />
          </Fragment>
        ))}
      </dt>
      <dd>{keysWords().rows[row]}</dd>
    </div>
  );
}

function SingleKeys() {
  const { store } = useRelata();
  const words = keysWords();
  const isOn = useAppState((state) => state.view.singleKeys);
  return (
    <div className={styles.single}>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        className={styles.switch}
        onClick={() => store.dispatch({ type: 'singleKeysToggled' })}
      >
        {words.singleKeys}
      </button>
      <p>{words.singleKeysNote}</p>
    </div>
  );
}

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = keysWords();
  return (
    <Dialog
      title={keyboardWords().title}
      wide
      onClose={onClose}
      foot={
        <button type="button" className={classNames(buttons.main, styles.close)} onClick={onClose}>
          {controlsWords().close}
        </button>
      }
    >
      <div className={styles.keys}>
        {KEY_GROUPS.map((group) => (
          <section key={group} aria-label={words.groups[group]} className={styles.group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              {rowsOf(group).map((row) => (
                <Row key={row} row={row} />
              ))}
            </dl>
          </section>
        ))}
        <SingleKeys />
      </div>
    </Dialog>
  );
}
