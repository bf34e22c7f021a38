/**
 * How does one path read, hop by hop, and what should I doubt?
 *
 * Each hop a sentence with the words of the text behind it; between two hops, how they hang together. At the
 * end the sign, or why there is none, and whether any one voice or sentence says the whole of it.
 */
import { labelLanguage, textLanguage } from '../../graph/language-of.ts';
import type { Hop, Joint, Path } from '../../graph/path.ts';
import { hopWords, sayJoint, saySign, sayWhole } from '../../graph/say-path.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { PassageId } from '../../model/ids.ts';
import { modelWords } from '../../words/model.ts';
import { pathsWords } from '../../words/paths.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { classNames } from '../controls/class-names.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Paths.module.css';

function languageOfPassage(dataset: Dataset, id: PassageId): string | undefined {
  const passage = dataset.passageOf.get(id);
  return passage && textLanguage(dataset, passage.source);
}

function JointMark({ joint }: { readonly joint: Joint }) {
  return (
    <p className={classNames(styles.joint, joint === 'ours' && styles.ours)}>{sayJoint(joint)}</p>
  );
}

function HopLines({ hop }: { readonly hop: Hop }) {
  const { kg, store } = useRelata();
  const { reserve, from, verb, to, quote, others } = hopWords(kg.dataset, hop);
  const { chosen, relations } = hop;
  return (
    <div className={styles.hop}>
      <button
        type="button"
        className={styles.claim}
        data-relation={chosen.id}
        onClick={() => store.dispatch({ type: 'relationChosen', relation: chosen.id })}
      >
        <EdgeSample look={lookOf(chosen)} turned={chosen.source !== hop.from} />
        <span>
          {reserve !== '' && modelWords().lead(reserve)}
          <span lang={labelLanguage(kg.dataset)}>
            {from} <em>{verb}</em> {to}
          </span>
        </span>
      </button>
      {quote === null ? (
        <p className={styles.noWords}>{pathsWords().noPassages}</p>
      ) : (
        <blockquote className={styles.quote} lang={languageOfPassage(kg.dataset, quote.passage)}>
          {quote.exact}
        </blockquote>
      )}
      {others > 0 && (
        <button
          type="button"
          className={styles.others}
          onClick={() =>
            store.dispatch({
              type: 'setChosen',
              selection: { kind: 'relations', ids: relations.map(({ id }) => id) },
            })
          }
        >
          {pathsWords().others(others)}
        </button>
      )}
    </div>
  );
}

export function PathParagraph({ path }: { readonly path: Path }) {
  const { dataset } = useRelata().kg;
  return (
    <div className={styles.paragraph}>
      {path.hops.map((hop, at) => {
        const joint = path.joints[at - 1];
        return [
          joint && <JointMark key={`joint ${hop.from}`} joint={joint} />,
          <HopLines key={hop.from} hop={hop} />,
        ];
      })}
      <p className={styles.sum}>{pathsWords().sum(saySign(path), sayWhole(dataset, path))}</p>
    </div>
  );
}
