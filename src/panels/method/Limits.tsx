/**
 * What should nobody read out of this?
 *
 * The limits of the method, said where the figures stand: a figure without them would be taken for more
 * than it is. Those of the agreement come only where there is one.
 */
import { methodWords } from '../../words/method.ts';
import styles from './Method.module.css';

interface LimitProps {
  readonly claim: string;
  readonly why: string;
}

const Limit = ({ claim, why }: LimitProps) => (
  <li>
    <strong>{claim}</strong> {why}
  </li>
);

export function Limits({ withReadings }: { readonly withReadings: boolean }) {
  const words = methodWords().limits;
  return (
    <section className={styles.section} aria-label={words.label}>
      <h3>{words.title}</h3>
      <ul className={styles.limits}>
        {withReadings && (
          <>
            <Limit {...words.school} />
            <Limit {...words.flattered} />
            <Limit {...words.kappa} />
          </>
        )}
        <Limit {...words.voices} />
        <Limit {...words.picture} />
        <Limit {...words.size} />
      </ul>
    </section>
  );
}
