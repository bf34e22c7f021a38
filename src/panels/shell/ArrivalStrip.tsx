/**
 * What of the file that is on its way here?
 *
 * One line under the header while the page goes on as before: how far it is read, with the way to stop it
 * (Arriving.tsx); or that something was pasted which could be opened in place of what is on the table.
 */
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import type { Arrival, Arrivals } from '../ports.ts';
import { useAsk } from '../use-ask.ts';
import { Arriving } from './Arriving.tsx';
import styles from './Shell.module.css';
import { controlsWords } from '../../words/controls.ts';
import { shellWords } from '../../words/shell.ts';

interface Props {
  readonly arrival: Exclude<Arrival, { readonly status: 'none' | 'refused' }>;
  readonly arrivals: Arrivals;
}

export function ArrivalStrip({ arrival, arrivals }: Props) {
  const ask = useAsk();
  const words = shellWords();
  if (arrival.status === 'offered')
    return (
      <div className={styles.notice}>
        <output>{arrival.files.length > 0 ? words.offered(arrival.what) : arrival.what}</output>
        {arrival.files.length > 0 && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => ask(() => arrivals.open(arrival.files))}
          >
            {words.openIt}
          </button>
        )}
        <button
          type="button"
          className={buttons.icon}
          aria-label={controlsWords().dismiss}
          title={controlsWords().dismiss}
          onClick={arrivals.dismiss}
        >
          <Icon name="close" />
        </button>
      </div>
    );
  return <Arriving arrival={arrival} onCancel={arrivals.dismiss} />;
}
