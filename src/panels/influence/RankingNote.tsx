/**
 * How is the share worked out, and what do the figures not mean?
 *
 * The caution stands open, since a ranking reads as a verdict. The method unfolds in plain words, with its
 * formula and source.
 */
import { DAMPING } from '../../graph/page-rank.ts';
import { speakerOf } from '../../scene/describe.ts';
import { influenceWords } from '../../words/influence.ts';
import { Fold } from '../controls/Fold.tsx';
import { useRelata } from '../use-relata.ts';
import styles from './InfluenceRanking.module.css';

const strong = (words: string) => <strong key={words}>{words}</strong>;

export function RankingNote() {
  const { caution, method } = influenceWords();
  return (
    <>
      <p className={styles.lead}>{caution[speakerOf(useRelata().kg.dataset)]}</p>
      <Fold summary={method.summary}>
        <div className={styles.note}>
          <p>{method.leftOut(strong)}</p>
          <p>{method.share(strong, 1 - DAMPING)}</p>
          <p className={styles.formula}>
            x(v) = (1 − d) / n + d · (Σ x(u) · w(u→v) / W(u) + D / n), d = {DAMPING}
          </p>
          <p>
            {method.letters}{' '}
            <span lang="en">
              Sergey Brin and Lawrence Page, “The Anatomy of a Large-Scale Hypertextual Web Search
              Engine”, <cite>Computer Networks and ISDN Systems</cite> 30 (1998), 107–117.
            </span>
          </p>
        </div>
      </Fold>
    </>
  );
}
