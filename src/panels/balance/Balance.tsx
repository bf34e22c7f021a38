/**
 * Do likes and dislikes of three actors fit together, and whom do common dislikes draw together?
 *
 * In plain words first, then what the text itself says in one sentence, then all triangles by verdict, pairs
 * with both signs, and what is missing. Looks at all relations that pass the filters, whatever the depth.
 */
import { useMemo } from 'react';
import { balanceOf } from '../../graph/balance.ts';
import { describeBalance, MODE_WORDS } from '../../scene/describe-balance.ts';
import { BALANCE_MODES } from '../../state/arrangement.ts';
import { Fold } from '../controls/Fold.tsx';
import { Segments } from '../controls/Segments.tsx';
import { usePassing } from '../use-passing.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { CommonDislikes } from './CommonDislikes.tsx';
import { AlmostTriangles, AmbivalentPairs } from './PairsAndGaps.tsx';
import { Triangles } from './Triangles.tsx';
import styles from './Balance.module.css';

const MODES = BALANCE_MODES.map((value) => ({ value, label: MODE_WORDS[value].word }));

function Origin() {
  return (
    <Fold summary="Where this comes from, and what it does not mean">
      <div className={styles.note}>
        <p>
          Fritz Heider, “Attitudes and Cognitive Organization”, <cite>Journal of Psychology</cite>{' '}
          21 (1946), 107–112, for three; Dorwin Cartwright and Frank Harary, “Structural Balance: A
          Generalization of Heider’s Theory”, <cite>Psychological Review</cite> 63 (1956), 277–293,
          for graphs.
        </p>
        <p>
          A sign is the attitude that a relation’s words express. What is denied, hypothetical or
          still to come gives no sign, and neither does silence. Who feels it is not told apart: a
          side is signed when either of the two says so. Balance is a way of reading, no law: an
          unbalanced three is no mistake of the text.
        </p>
      </div>
    </Fold>
  );
}

export function Balance() {
  const { kg, store } = useRelata();
  const mode = useAppState((state) => state.arrangement.balanceMode);
  const passing = usePassing();
  const balance = useMemo(() => balanceOf(kg.dataset, passing, mode), [kg, passing, mode]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>Who fits together with whom?</h2>
        <p className={styles.lead}>
          Three actors, three attitudes. When the product of the signs is +, the three fit together:
          all friends, or two with a common dislike. When it is −, something pulls at them: two at
          odds who share a friend, or three opponents.
        </p>
        <Origin />
        <Segments
          label="What counts as an attitude"
          options={MODES}
          value={mode}
          onChoose={(chosen) => store.dispatch({ type: 'balanceModeChosen', mode: chosen })}
        />
        <p className={styles.quiet}>{MODE_WORDS[mode].meaning}</p>
        <p className={styles.counts}>
          {describeBalance(balance, passing.length, kg.dataset.relations.length)}
        </p>
      </header>
      <CommonDislikes balance={balance} />
      <Triangles balance={balance} />
      <AmbivalentPairs balance={balance} />
      <AlmostTriangles balance={balance} />
    </div>
  );
}
