/**
 * What does this relation say?
 *
 * The sentence, set as it is drawn: from the source down along the very stroke of the stage (colour,
 * line, bar, arrow, sign) to the target. Both ends are ways to their entity; the verb explains itself
 * with the definition of its type. A denial or a doubt stands first, before the claim.
 */
import { useId, useState } from 'react';
import { labelLanguage, phraseLanguage } from '../../graph/language-of.ts';
import type { Relation } from '../../model/relation.ts';
import { sentenceOf, speakerOf } from '../../scene/describe.ts';
import { detailWords } from '../../words/detail.ts';
import { modelWords } from '../../words/model.ts';
import { classNames } from '../controls/class-names.ts';
import { lookOf, valenceClass, type EdgeLook } from '../controls/EdgeSample.tsx';
import { EntityLink } from '../controls/EntityLink.tsx';
import { useRelata } from '../use-relata.ts';
import { ShowOnly } from './ShowOnly.tsx';
import styles from './RelationHeading.module.css';

function DrawnEdge({ look }: { readonly look: EdgeLook }) {
  return (
    <svg
      className={classNames(styles.drawn, valenceClass(look.valence))}
      aria-hidden="true"
      focusable="false"
    >
      <line
        className={classNames(styles.stroke, styles[look.line])}
        x1="10"
        y1="0"
        x2="10"
        y2="100%"
      />
      {look.negated && <line className={styles.bar} x1="2" y1="50%" x2="18" y2="50%" />}
      {look.arrow && (
        <svg x="0" y="100%" overflow="visible">
          <path className={styles.head} d="M4 -9h12l-6 10z" />
        </svg>
      )}
      {look.sign !== null && (
        <svg x="0" y="50%" overflow="visible">
          <path
            className={styles.sign}
            d={look.sign === '+' ? 'M17 -12v7M13.5 -8.5h7' : 'M13.5 -8.5h7'}
          />
        </svg>
      )}
    </svg>
  );
}

export function RelationHeading({ relation }: { readonly relation: Relation }) {
  const { dataset } = useRelata().kg;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { reserve, verb } = sentenceOf(relation, dataset);
  const type = dataset.typeOf.get(relation.type);
  const look = lookOf(relation);
  const labels = labelLanguage(dataset);
  const words = detailWords().heading;
  return (
    <div className={styles.heading} data-relation={relation.id}>
      <h2 className={styles.sentence}>
        {reserve !== '' && <span className={styles.reserve}>{modelWords().lead(reserve)}</span>}
        <span className={styles.end}>
          <EntityLink id={relation.source} />
        </span>{' '}
        <span className={styles.edge}>
          <DrawnEdge look={look} />
          <button
            type="button"
            className={classNames(
              styles.verb,
              relation.valence !== 0 && valenceClass(look.valence),
            )}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            lang={labels}
            onClick={() => setOpen(!open)}
          >
            {verb}
          </button>
        </span>{' '}
        <span className={styles.end}>
          <EntityLink id={relation.target} />
        </span>
      </h2>
      {open && type && (
        <div id={id} className={styles.definition}>
          <p lang={labels}>{type.definition}</p>
          <p>
            {type.example !== '' && `${words.example(type.example)} `}
            {type.inverseLabel !== '' && words.inverse(type.inverseLabel)}
          </p>
          <ShowOnly facet="type" value={relation.type} label={type.label} />
        </div>
      )}
      {relation.phrase !== '' && (
        <p className={styles.phrase}>
          {words.inWordsOf[speakerOf(dataset)]}{' '}
          <q lang={phraseLanguage(dataset, relation)}>{relation.phrase}</q>
        </p>
      )}
    </div>
  );
}
