/**
 * Do likes and dislikes of three actors fit together, and whom do common dislikes draw together?
 *
 * In plain words first, then what the text itself says in one sentence, then all triangles by verdict, pairs
 * with both signs, and what is missing. Looks at all relations that pass the filters, whatever the depth.
 */
import { useCallback } from 'react';
import { balanceInTurns } from '../../graph/balance-search.ts';
import { countBits } from '../../graph/bit-set.ts';
import { FEW_RELATIONS } from '../../graph/in-turns.ts';
import { describeBalance } from '../../scene/describe-balance.ts';
import { BALANCE_MODES } from '../../state/arrangement.ts';
import { balanceWords } from '../../words/balance.ts';
import { Fold } from '../controls/Fold.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useMadeInTurns } from '../use-made-in-turns.ts';
import { usePassingBits } from '../use-passing.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { CommonDislikes } from './CommonDislikes.tsx';
import { MOST_LISTED } from './NotListed.tsx';
import { AlmostTriangles, AmbivalentPairs } from './PairsAndGaps.tsx';
import { Triangles } from './Triangles.tsx';
import styles from './Balance.module.css';

const Heider = () => (
  <span lang="en">
    Fritz Heider, “Attitudes and Cognitive Organization”, <cite>Journal of Psychology</cite> 21
    (1946), 107–112
  </span>
);

const CartwrightHarary = () => (
  <span lang="en">
    Dorwin Cartwright and Frank Harary, “Structural Balance: A Generalization of Heider’s Theory”,{' '}
    <cite>Psychological Review</cite> 63 (1956), 277–293
  </span>
);

function Origin() {
  const { summary, works, limits } = balanceWords().origin;
  return (
    <Fold summary={summary}>
      <div className={styles.note}>
        <p>{works(<Heider key="heider" />, <CartwrightHarary key="cartwright-harary" />)}</p>
        <p>{limits}</p>
      </div>
    </Fold>
  );
}

export function Balance() {
  const { kg, store } = useRelata();
  const { dataset } = kg;
  const mode = useAppState((state) => state.arrangement.balanceMode);
  const words = balanceWords();
  const passing = usePassingBits();
  const balance = useMadeInTurns(
    useCallback(
      () => balanceInTurns(dataset, passing, mode, MOST_LISTED),
      [dataset, passing, mode],
    ),
    dataset.relations.length <= FEW_RELATIONS,
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{words.heading}</h2>
        <p className={styles.lead}>{words.lead}</p>
        <Origin />
        <Segments
          label={words.mode}
          options={BALANCE_MODES.map((one) => ({ value: one, label: words.modes[one].word }))}
          value={mode}
          onChoose={(chosen) => store.dispatch({ type: 'balanceModeChosen', mode: chosen })}
        />
        <p className={styles.quiet}>{words.modes[mode].meaning}</p>
        <p className={styles.counts}>
          {balance === null
            ? words.working
            : describeBalance(balance, countBits(passing), dataset.relations.length)}
        </p>
      </header>
      {balance !== null && balance.counts.pairs > 0 && (
        <>
          <CommonDislikes balance={balance} />
          <Triangles balance={balance} />
          <AmbivalentPairs balance={balance} />
          <AlmostTriangles balance={balance} />
        </>
      )}
    </div>
  );
}
