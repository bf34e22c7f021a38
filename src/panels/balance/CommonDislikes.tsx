/**
 * Whom do common dislikes draw together, and does the text say so itself?
 *
 * First those that one sentence says, with that sentence; then, folded, those that only we put together from
 * several. Where the text also says the contrary of a side, that stands beside the verdict.
 */
import type { Balance, FoundReading } from '../../graph/balance.ts';
import { findSharedSentence } from '../../graph/shared-sentence.ts';
import {
  describeSides,
  drawnTogether,
  sayOtherSigns,
  sayProduct,
  titleOfReading,
  wordsOfReading,
} from '../../scene/describe-balance.ts';
import { balanceWords } from '../../words/balance.ts';
import { Fold } from '../controls/Fold.tsx';
import { More, usePortions } from '../controls/Portions.tsx';
import { usePlaceWords } from '../use-places.ts';
import { useRelata } from '../use-relata.ts';
import { ChooseRelations } from './ChooseRelations.tsx';
import { ARTICLES, NotListed } from './NotListed.tsx';
import { SideRelations } from './SideRelations.tsx';
import { TriangleDrawing } from './TriangleDrawing.tsx';
import styles from './Balance.module.css';

const keyOf = ({ triangle, reading }: FoundReading): string =>
  [...triangle.actors, ...reading.signs].join(' ');

function SentenceOf({ found }: { readonly found: FoundReading }) {
  const { dataset } = useRelata().kg;
  const placeWords = usePlaceWords();
  const told = found.reading.inOneSentence;
  const sentence =
    told &&
    findSharedSentence(
      dataset,
      told.map(({ relation }) => relation),
    );
  if (sentence === null) return null;
  return (
    <figure className={styles.sentence}>
      <blockquote>{sentence.text}</blockquote>
      <figcaption>{balanceWords().dislikes.sentence(placeWords(sentence))}</figcaption>
    </figure>
  );
}

function CommonDislike({ found }: { readonly found: FoundReading }) {
  const { dataset } = useRelata().kg;
  const words = balanceWords();
  const { triangle, reading } = found;
  const together = drawnTogether(triangle, reading);
  const actors = reading.apart === null ? together : [...together, reading.apart];
  const sides = wordsOfReading(triangle, reading);
  const title = titleOfReading(dataset, triangle, reading);
  const isTold = reading.inOneSentence !== null;
  const whole = wordsOfReading(triangle, { ...reading, inOneSentence: null });
  const more = whole.flatMap(({ attitudes }) => attitudes).length - sides.length;
  return (
    <article className={styles.triangle} data-triangle={actors.join(' ')}>
      <h4 className={styles.title}>{title}</h4>
      <div className={styles.drawn}>
        <TriangleDrawing dataset={dataset} actors={actors} sides={sides} />
        <div className={styles.beside}>
          <p>
            <strong>{words.verdicts[reading.verdict].stated}</strong> {sayProduct(reading.signs)}
          </p>
          <p className={styles.quiet}>{describeSides(dataset, sides)}</p>
          <p className={styles.quiet}>{sayOtherSigns(dataset, triangle, reading)}</p>
          <ChooseRelations attitudes={sides.flatMap(({ attitudes }) => attitudes)} names={title} />
        </div>
      </div>
      <SentenceOf found={found} />
      {sides.map((side) => (
        <SideRelations key={side.ends.join(' ')} side={side} brief={isTold} />
      ))}
      {isTold && more > 0 && (
        <Fold summary={words.dislikes.wholeText(more + sides.length)}>
          {whole.map((side) => (
            <SideRelations key={side.ends.join(' ')} side={side} />
          ))}
        </Fold>
      )}
    </article>
  );
}

function Listed({ found }: { readonly found: readonly FoundReading[] }) {
  const portions = usePortions(found.length, ARTICLES);
  return (
    <>
      {found.slice(0, portions.shown).map((one) => (
        <CommonDislike key={keyOf(one)} found={one} />
      ))}
      <More {...portions} all={found.length} />
    </>
  );
}

export function CommonDislikes({ balance }: { readonly balance: Balance }) {
  const words = balanceWords().dislikes;
  const { counts, dislikes } = balance;
  const told = dislikes.filter(({ reading }) => reading.inOneSentence !== null);
  const ours = dislikes.filter(({ reading }) => reading.inOneSentence === null);
  const countOfOurs = counts.dislikes - counts.dislikesTold;
  return (
    <section className={styles.section} aria-labelledby="common-dislikes">
      <h3 id="common-dislikes">{words.heading}</h3>
      <p className={styles.quiet}>
        {words.meaning} {counts.dislikesTold === 0 && words.noneTold}
      </p>
      <Listed found={told} />
      <NotListed listed={told.length} all={counts.dislikesTold} />
      {countOfOurs > 0 && (
        <Fold summary={words.ours(countOfOurs)}>
          <p className={styles.quiet}>{words.oursMeaning}</p>
          <Listed found={ours} />
          <NotListed listed={ours.length} all={countOfOurs} />
        </Fold>
      )}
    </section>
  );
}
