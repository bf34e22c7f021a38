/**
 * What of the file that is on its way here?
 *
 * One line under the header while the page goes on as before: how far it is read, with the way to stop it;
 * or that something was pasted which could be opened in place of what is on the table.
 */
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import type { Arrival, Arrivals } from '../ports.ts';
import { useAsk } from '../use-ask.ts';
import styles from './Shell.module.css';

interface Props {
  readonly arrival: Exclude<Arrival, { readonly status: 'none' | 'refused' }>;
  readonly arrivals: Arrivals;
}

const DOING = {
  reading: (fileName: string) => `Reading ${fileName}…`,
  checking: (fileName: string) => `Holding ${fileName} against the laws of the model…`,
} as const;

export function ArrivalStrip({ arrival, arrivals }: Props) {
  const ask = useAsk();
  if (arrival.status === 'offered')
    return (
      <div className={styles.notice}>
        <output>
          {arrival.what}
          {arrival.files.length > 0 && ' Open it in place of what is on the table?'}
        </output>
        {arrival.files.length > 0 && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => ask(() => arrivals.open(arrival.files))}
          >
            Open it
          </button>
        )}
        <button
          type="button"
          className={buttons.icon}
          aria-label="Dismiss"
          title="Dismiss"
          onClick={arrivals.dismiss}
        >
          <Icon name="close" />
        </button>
      </div>
    );
  const { doing, fileName, share } = arrival;
  return (
    <div className={styles.notice}>
      <output>{DOING[doing](fileName)}</output>
      <progress
        aria-label={DOING[doing](fileName)}
        value={doing === 'reading' && share > 0 ? share : undefined}
      />
      <button type="button" className={buttons.quiet} onClick={arrivals.dismiss}>
        Cancel
      </button>
    </div>
  );
}
