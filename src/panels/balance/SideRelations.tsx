/**
 * Which relations give a side its sign, and in which words?
 *
 * Each as it stands everywhere, with the words of the text under it; one toward a thing says whose the thing
 * is and why. The first few of each sign, so that a long side still shows both; the others unfold.
 */
import type { Attitude } from '../../graph/attitudes.ts';
import { quoteOf } from '../../graph/say-path.ts';
import { statingPassages } from '../../graph/stating-passages.ts';
import { namesOf, signMark } from '../../scene/describe-balance.ts';
import { describeRelation, entityLabel } from '../../scene/describe.ts';
import { signsIn, type SideWords } from '../../scene/triangle-figure.ts';
import { balanceWords } from '../../words/balance.ts';
import buttons from '../controls/buttons.module.css';
import { Fold } from '../controls/Fold.tsx';
import { RelationLine } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import styles from './Balance.module.css';

const FIRST_SHOWN = 3;

/** By way of which thing, and what says that it is the other's. */
function Way({ attitude }: { readonly attitude: Attitude }) {
  const { kg, store } = useRelata();
  const { via, link, toward } = attitude;
  if (via === null) return null;
  const words = balanceWords().relations;
  const owner = entityLabel(kg.dataset, toward);
  const thing = entityLabel(kg.dataset, via);
  const owning = link === null ? undefined : kg.dataset.relationOf.get(link);
  return (
    <p className={styles.way}>
      {owning === undefined
        ? words.partyTo(owner, thing)
        : words.owned(
            owner,
            thing,
            <button
              key={owning.id}
              type="button"
              className={buttons.link}
              onClick={() => store.dispatch({ type: 'relationChosen', relation: owning.id })}
            >
              {describeRelation(owning, kg.dataset)}
            </button>,
          )}
    </p>
  );
}

interface AttitudeProps {
  readonly attitude: Attitude;
  /** The phrase alone, where the sentence stands above already. */
  readonly brief: boolean;
}

export function AttitudeLine({ attitude, brief }: AttitudeProps) {
  const { dataset } = useRelata().kg;
  const quote = brief ? null : quoteOf(dataset, attitude.relation);
  return (
    <li>
      <RelationLine relation={attitude.relation} quoted={brief} />
      <div className={styles.words}>
        <Way attitude={attitude} />
        {quote !== null && <blockquote className={styles.quote}>{quote.exact}</blockquote>}
      </div>
    </li>
  );
}

interface Props {
  readonly side: SideWords;
  readonly brief?: boolean;
}

export function SideRelations({ side, brief = false }: Props) {
  const { dataset } = useRelata().kg;
  const words = balanceWords().relations;
  const names = namesOf(dataset, side.ends);
  return signsIn(side.attitudes).map((sign) => {
    const own = side.attitudes.filter((attitude) => attitude.sign === sign);
    const relations = own.map(({ relation }) => relation);
    const lines = own.map((attitude) => (
      <AttitudeLine
        key={`${attitude.relation.id} ${attitude.toward}`}
        attitude={attitude}
        brief={brief}
      />
    ));
    const rest = lines.slice(FIRST_SHOWN);
    return (
      <div key={sign} className={styles.side}>
        <p className={styles.sideTitle}>
          <span className={sign === 1 ? styles.friendly : styles.hostile}>{signMark(sign)}</span>{' '}
          {names}
          <small>{words.counts(relations.length, statingPassages(relations).size)}</small>
        </p>
        <ul className={styles.lines}>{lines.slice(0, FIRST_SHOWN)}</ul>
        {rest.length > 0 && (
          <Fold summary={words.more(rest.length, signMark(sign))}>
            <ul className={styles.lines}>{rest}</ul>
          </Fold>
        )}
      </div>
    );
  });
}
