/**
 * Between which two do both signs stand, and where does only one side lack to make three?
 *
 * Both are lists that unfold. An almost triangle says which sign would balance it, which is arithmetic and no
 * forecast; no edge is made of it.
 */
import { useState } from 'react';
import type { AlmostTriangle, Balance } from '../../graph/balance.ts';
import { describeAlmost, namesOf } from '../../scene/describe-balance.ts';
import { plural } from '../../scene/describe.ts';
import buttons from '../controls/buttons.module.css';
import { Fold } from '../controls/Fold.tsx';
import { useRelata } from '../use-relata.ts';
import { ChooseRelations } from './ChooseRelations.tsx';
import { SideRelations } from './SideRelations.tsx';
import styles from './Balance.module.css';

export function AmbivalentPairs({ balance }: { readonly balance: Balance }) {
  const { dataset } = useRelata().kg;
  const pairs = balance.sides.filter(({ sign }) => sign === 'ambivalent');
  return (
    <section className={styles.section} aria-labelledby="ambivalent-pairs">
      <h3 id="ambivalent-pairs">
        Pairs with both signs <small>{pairs.length}</small>
      </h3>
      <p className={styles.quiet}>
        {pairs.length === 0
          ? 'Of no two actors are both signs said.'
          : 'The words say + and − of the same two. Which weighs more is not for us to say.'}
      </p>
      <ul className={styles.pairs}>
        {pairs.map((side) => {
          const plus = side.attitudes.filter(({ sign }) => sign === 1).length;
          const minus = side.attitudes.length - plus;
          return (
            <li key={side.ends.join(' ')}>
              <Fold summary={`${namesOf(dataset, side.ends)}: ${plus} × +, ${minus} × −`}>
                <SideRelations side={side} />
              </Fold>
            </li>
          );
        })}
      </ul>
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
        {almost.inOneSentence !== null && <em> Both sides are said in one sentence.</em>}
      </span>
      <ChooseRelations attitudes={attitudes} names={sentence} />
    </li>
  );
}

export function AlmostTriangles({ balance }: { readonly balance: Balance }) {
  const [isWhole, setWhole] = useState(false);
  const { almost } = balance;
  const rest = isWhole ? 0 : Math.max(0, almost.length - GAPS_SHOWN);
  return (
    <section className={styles.section} aria-labelledby="almost-triangles">
      <h3 id="almost-triangles">
        One side missing <small>{almost.length}</small>
      </h3>
      <p className={styles.quiet}>
        Two signed sides that meet in one actor; of the other two no sign is said. The sign that
        would balance them is arithmetic, no forecast.
      </p>
      {almost.length > 0 && (
        <Fold summary={`Read ${plural(almost.length, 'almost triangle')}`}>
          <ul className={styles.gaps}>
            {almost.slice(0, almost.length - rest).map((one) => (
              <Gap key={[one.shared, ...one.missing.ends].join(' ')} almost={one} />
            ))}
          </ul>
          {rest > 0 && (
            <button type="button" className={buttons.small} onClick={() => setWhole(true)}>
              Show the other {rest}
            </button>
          )}
        </Fold>
      )}
    </section>
  );
}
