/**
 * What just happened that I should know?
 *
 * One sentence, spoken at once, that stays until it is dismissed. The alert is in the page before it
 * has anything to say, since some screen readers miss one that arrives with its words.
 */
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';
import { controlsWords } from '../../words/controls.ts';

export function NoticeBar() {
  const { store } = useRelata();
  const notice = useAppState((state) => state.notice);
  return (
    <div role="alert">
      {notice !== null && (
        <p className={styles.notice}>
          <span>{notice}</span>
          <button
            type="button"
            className={buttons.icon}
            aria-label={controlsWords().dismiss}
            onClick={() => store.dispatch({ type: 'noticeDismissed' })}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
