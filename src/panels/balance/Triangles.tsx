/**
 * Which threes fit together, which do not, and of which can it not be said?
 *
 * Every triangle with all its sides as the words have them, by verdict. Of an undecided one every choice of
 * signs stands with what it would make of the three.
 */
import type { Balance, Triangle, Verdict } from '../../graph/balance.ts';
import {
  describeShape,
  describeSides,
  namesOf,
  sayProduct,
  VERDICT_WORDS,
} from '../../scene/describe-balance.ts';
import { plural } from '../../scene/describe.ts';
import { Fold } from '../controls/Fold.tsx';
import { useRelata } from '../use-relata.ts';
import { ChooseRelations } from './ChooseRelations.tsx';
import { SideRelations } from './SideRelations.tsx';
import { TriangleDrawing } from './TriangleDrawing.tsx';
import styles from './Balance.module.css';

const VERDICTS: readonly Verdict[] = ['balanced', 'unbalanced', 'undecided'];

function Readings({ triangle }: { readonly triangle: Triangle }) {
  const { dataset } = useRelata().kg;
  return (
    <Fold
      summary={`${triangle.readings.length} choices of signs, and what each makes of the three`}
    >
      <ul className={styles.readings}>
        {triangle.readings.map((reading) => (
          <li key={reading.signs.join(' ')}>
            {sayProduct(reading.signs)}: {reading.verdict}, {describeShape(dataset, reading)}
            {reading.inOneSentence !== null && <em>, said in one sentence</em>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function TriangleArticle({ triangle }: { readonly triangle: Triangle }) {
  const { dataset } = useRelata().kg;
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
              <strong>{VERDICT_WORDS[verdict].word}.</strong> {sayProduct(only.signs)},{' '}
              {describeShape(dataset, only)}
            </p>
          )}
          <p className={styles.quiet}>{describeSides(dataset, sides)}</p>
          <ChooseRelations attitudes={sides.flatMap(({ attitudes }) => attitudes)} names={names} />
        </div>
      </div>
      {verdict === 'undecided' && <Readings triangle={triangle} />}
      <Fold summary={`The words: ${plural(passages, 'passage')}`}>
        {sides.map((side) => (
          <SideRelations key={side.ends.join(' ')} side={side} />
        ))}
      </Fold>
    </article>
  );
}

export function Triangles({ balance }: { readonly balance: Balance }) {
  return (
    <section className={styles.section} aria-labelledby="triangles">
      <h3 id="triangles">All triangles, by verdict</h3>
      {VERDICTS.map((verdict) => (
        <div key={verdict} className={styles.group}>
          <h4 className={styles.groupTitle}>
            {VERDICT_WORDS[verdict].word} <small>{balance.counts[verdict]}</small>
          </h4>
          <p className={styles.quiet}>
            {VERDICT_WORDS[verdict].meaning}
            {balance.counts[verdict] === 0 && ' Of no triangle here is that so.'}
          </p>
          {balance.triangles
            .filter((triangle) => triangle.verdict === verdict)
            .map((triangle) => (
              <TriangleArticle key={triangle.actors.join(' ')} triangle={triangle} />
            ))}
        </div>
      ))}
    </section>
  );
}
