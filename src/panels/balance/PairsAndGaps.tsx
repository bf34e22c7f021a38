/**
 * Between which two do both signs stand, and where does only one side lack to make three?
 *
 * Both are lists that unfold. An almost triangle says which sign would balance it, which is arithmetic and no
 * forecast; no edge is made of it.
 */
import { useState } from 'react';
import type { AlmostTriangle, Balance } from '../../graph/balance.ts';
import { describeAlmost, namesOf } from '../../scene/describe-balance.ts';
import { balanceWords } from '../../words/balance.ts';
import buttons from '../controls/buttons.module.css';
import { Fold } from '../controls/Fold.tsx';
import { More, usePortions } from '../controls/Portions.tsx';
import { useRelata } from '../use-relata.ts';
import { ChooseRelations } from './ChooseRelations.tsx';
import { NotListed } from './NotListed.tsx';
import { SideRelations } from './SideRelations.tsx';
import styles from './Balance.module.css';

export function AmbivalentPairs({ balance }: { readonly balance: Balance }) {
  const { dataset } = useRelata().kg;
  const words = balanceWords().pairs;
  const pairs = balance.ambivalent;
  const count = balance.counts.ambivalent;
  const portions = usePortions(pairs.length);
  return (
    <section className={styles.section} aria-labelledby="ambivalent-pairs">
      <h3 id="ambivalent-pairs">
        {words.heading} <small>{count}</small>
      </h3>
      <p className={styles.quiet}>{count === 0 ? words.none : words.meaning}</p>
      <ul className={styles.pairs}>
        {pairs.slice(0, portions.shown).map((side) => {
          const plus = side.attitudes.filter(({ sign }) => sign === 1).length;
          const minus = side.attitudes.length - plus;
          return (
            <li key={side.ends.join(' ')}>
              <Fold summary={words.signs(namesOf(dataset, side.ends), plus, minus)}>
                <SideRelations side={side} />
              </Fold>
            </li>
          );
        })}
      </ul>
      <More {...portions} all={pairs.length} />
      <NotListed listed={pairs.length} all={count} />
    </section>
  );
}

const GAPS_SHOWN = 30;

function Gap({ almost }: { readonly almost: AlmostTriangle }) {
  const { dataset } = useRelata().kg;
  const sentence = describeAlmost(dataset, almost);
  const attitudes = almost.inOneSentence ?? almost.sides.flatMap((side) => side.attitudes);
  return (
    <li className={styles.gap}>
      <span>
        {sentence}
        {almost.inOneSentence !== null && <em> {balanceWords().almost.oneSentence}</em>}
      </span>
      <ChooseRelations attitudes={attitudes} names={sentence} />
    </li>
  );
}

export function AlmostTriangles({ balance }: { readonly balance: Balance }) {
  const [isWhole, setWhole] = useState(false);
  const words = balanceWords().almost;
  const { almost } = balance;
  const count = balance.counts.almost;
  const rest = isWhole ? 0 : Math.max(0, almost.length - GAPS_SHOWN);
  return (
    <section className={styles.section} aria-labelledby="almost-triangles">
      <h3 id="almost-triangles">
        {words.heading} <small>{count}</small>
      </h3>
      <p className={styles.quiet}>{words.meaning}</p>
      {almost.length > 0 && (
        <Fold summary={words.unfold(count)}>
          <ul className={styles.gaps}>
            {almost.slice(0, almost.length - rest).map((one) => (
              <Gap key={[one.shared, ...one.missing.ends].join(' ')} almost={one} />
            ))}
          </ul>
          {rest > 0 && (
            <button type="button" className={buttons.small} onClick={() => setWhole(true)}>
              {words.showOthers(rest)}
            </button>
          )}
          <NotListed listed={almost.length} all={count} />
        </Fold>
      )}
    </section>
  );
}
