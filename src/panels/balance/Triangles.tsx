/**
 * Which threes fit together, which do not, and of which can it not be said?
 *
 * Every triangle with all its sides as the words have them, by verdict. Of an undecided one every choice of
 * signs stands with what it would make of the three.
 */
import type { Balance, Triangle, Verdict } from '../../graph/balance.ts';
import { describeShape, describeSides, namesOf, sayProduct } from '../../scene/describe-balance.ts';
import { balanceWords } from '../../words/balance.ts';
import { Fold } from '../controls/Fold.tsx';
import { More, usePortions } from '../controls/Portions.tsx';
import { useRelata } from '../use-relata.ts';
import { ChooseRelations } from './ChooseRelations.tsx';
import { ARTICLES, NotListed } from './NotListed.tsx';
import { SideRelations } from './SideRelations.tsx';
import { TriangleDrawing } from './TriangleDrawing.tsx';
import styles from './Balance.module.css';

const VERDICTS: readonly Verdict[] = ['balanced', 'unbalanced', 'undecided'];

function Readings({ triangle }: { readonly triangle: Triangle }) {
  const { dataset } = useRelata().kg;
  const { triangles: words, verdicts } = balanceWords();
  return (
    <Fold summary={words.choices(triangle.readings.length)}>
      <ul className={styles.readings}>
        {triangle.readings.map((reading) => (
          <li key={reading.signs.join(' ')}>
            {words.choice(
              sayProduct(reading.signs),
              verdicts[reading.verdict].inside,
              describeShape(dataset, reading),
            )}
            {reading.inOneSentence !== null && <em>{words.oneSentence}</em>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function TriangleArticle({ triangle }: { readonly triangle: Triangle }) {
  const { dataset } = useRelata().kg;
  const { triangles: words, verdicts } = balanceWords();
  const { actors, sides, readings, passages, verdict } = triangle;
  const [only] = readings;
  const names = namesOf(dataset, actors);
  return (
    <article className={styles.triangle}>
      <h5 className={styles.title}>{names}</h5>
      <div className={styles.drawn}>
        <TriangleDrawing dataset={dataset} actors={actors} sides={sides} />
        <div className={styles.beside}>
          {verdict !== 'undecided' && only !== undefined && (
            <p>
              <strong>{verdicts[verdict].stated}</strong>{' '}
              {words.verdict(sayProduct(only.signs), describeShape(dataset, only))}
            </p>
          )}
          <p className={styles.quiet}>{describeSides(dataset, sides)}</p>
          <ChooseRelations attitudes={sides.flatMap(({ attitudes }) => attitudes)} names={names} />
        </div>
      </div>
      {verdict === 'undecided' && <Readings triangle={triangle} />}
      <Fold summary={words.passages(passages)}>
        {sides.map((side) => (
          <SideRelations key={side.ends.join(' ')} side={side} />
        ))}
      </Fold>
    </article>
  );
}

function OfVerdict({ balance, verdict }: { readonly balance: Balance; readonly verdict: Verdict }) {
  const { triangles: words, verdicts } = balanceWords();
  const count = balance.counts[verdict];
  const triangles = balance.triangles.filter((triangle) => triangle.verdict === verdict);
  const portions = usePortions(triangles.length, ARTICLES);
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>
        {verdicts[verdict].word} <small>{count}</small>
      </h4>
      <p className={styles.quiet}>
        {verdicts[verdict].meaning} {count === 0 && words.none}
      </p>
      {triangles.slice(0, portions.shown).map((triangle) => (
        <TriangleArticle key={triangle.actors.join(' ')} triangle={triangle} />
      ))}
      <More {...portions} all={triangles.length} />
      <NotListed listed={triangles.length} all={count} />
    </div>
  );
}

export function Triangles({ balance }: { readonly balance: Balance }) {
  return (
    <section className={styles.section} aria-labelledby="triangles">
      <h3 id="triangles">{balanceWords().triangles.heading}</h3>
      {VERDICTS.map((verdict) => (
        <OfVerdict key={verdict} balance={balance} verdict={verdict} />
      ))}
    </section>
  );
}
