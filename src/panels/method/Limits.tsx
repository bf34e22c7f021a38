/**
 * What should nobody read out of this?
 *
 * The limits of the method, said where the figures stand: a figure without them would be taken for more
 * than it is. Those of the agreement come only where there is one.
 */
import { methodWords } from '../../words/method.ts';
import { Stressed } from './Stressed.tsx';
import styles from './Method.module.css';

const Limit = ({ words }: { readonly words: string }) => (
  <li>
    <Stressed words={words} as="strong" />
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
            <Limit words={words.school} />
            <Limit words={words.flattered} />
            <Limit words={words.kappa} />
          </>
        )}
        <Limit words={words.voices} />
        <Limit words={words.picture} />
        <Limit words={words.size} />
      </ul>
    </section>
  );
}
