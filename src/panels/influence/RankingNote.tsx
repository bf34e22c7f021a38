/**
 * How is the share worked out, and what do the figures not mean?
 *
 * The caution stands open, since a ranking reads as a verdict. The method unfolds in plain words, with its
 * formula and source.
 */
import { DAMPING } from '../../graph/page-rank.ts';
import { speakerOf } from '../../scene/describe.ts';
import { Fold } from '../controls/Fold.tsx';
import { useRelata } from '../use-relata.ts';
import styles from './InfluenceRanking.module.css';

const RESTART = `${Math.round((1 - DAMPING) * 100)} %`;

export function RankingNote() {
  const speaker = speakerOf(useRelata().kg.dataset);
  return (
    <>
      <p className={styles.lead}>
        These figures count what this {speaker} says, not power in the world:{' '}
        {speaker === 'text'
          ? 'whoever the author writes most about stands high.'
          : 'whoever it has most lines for stands high.'}
      </p>
      <Fold summary="How the figures are worked out">
        <div className={styles.note}>
          <p>
            <strong>Relations</strong>, <strong>passages</strong> and <strong>others</strong> leave
            out what is denied, which is counted apart. A relation that affects both ends counts for
            both.
          </p>
          <p>
            <strong>Share</strong>: of one who keeps stepping from an entity to one that it affects,
            and with a chance of {RESTART} a step begins anew anywhere, the share of time spent at
            each. So it is high for what is affected by the much affected. For “who affects most”
            all steps are turned round. Relations side by side weigh more; self-relations do not
            count here.
          </p>
          <p className={styles.formula}>
            x(v) = (1 − d) / n + d · (Σ x(u) · w(u→v) / W(u) + D / n), d = {DAMPING}
          </p>
          <p>
            n entities; w the relations from u to v; W(u) all that leave u; D the share of those
            that affect nobody. Sergey Brin and Lawrence Page, “The Anatomy of a Large-Scale
            Hypertextual Web Search Engine”, <cite>Computer Networks and ISDN Systems</cite> 30
            (1998), 107–117.
          </p>
        </div>
      </Fold>
    </>
  );
}
