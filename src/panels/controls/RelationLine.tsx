/**
 * How does one relation stand in a list?
 *
 * Drawn as on the stage and said as a sentence; a press chooses it. Lists of these stand in the detail
 * of entities, pairs and passages, so that a relation looks the same wherever it is met.
 */
import { labelLanguage, phraseLanguage } from '../../graph/language-of.ts';
import type { Relation } from '../../model/relation.ts';
import { sentenceOf } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { classNames } from './class-names.ts';
import { EdgeSample, lookOf } from './EdgeSample.tsx';
import { isAdditive } from './is-additive.ts';
import { More, usePortions } from './Portions.tsx';
import styles from './RelationLine.module.css';

interface LineProps {
  readonly relation: Relation;
  /** Adds the text's own words, where several lines would otherwise read alike. */
  readonly quoted?: boolean;
}

export function RelationLine({ relation, quoted = false }: LineProps) {
  const { kg, store } = useRelata();
  const selection = useAppState((state) => state.selection);
  const { reserve, source, verb, target } = sentenceOf(relation, kg.dataset);
  const isChosen = selection.kind === 'relations' && selection.ids.includes(relation.id);
  // Where all of a list is chosen, marking every line would tell nothing.
  const isMarked = isChosen && selection.ids.length === 1;
  return (
    <button
      type="button"
      className={classNames(styles.line, isMarked && styles.chosen)}
      aria-current={isMarked ? 'true' : undefined}
      data-relation={relation.id}
      onClick={(event) =>
        store.dispatch({
          type: 'relationChosen',
          relation: relation.id,
          additive: isAdditive(event),
        })
      }
    >
      <EdgeSample look={lookOf(relation)} />
      <span>
        {reserve !== '' && <span className={styles.reserve}>{modelWords().lead(reserve)}</span>}
        <span lang={labelLanguage(kg.dataset)}>
          {source} <em className={styles.verb}>{verb}</em> {target}
          {quoted && relation.phrase !== '' && (
            <q className={styles.phrase} lang={phraseLanguage(kg.dataset, relation)}>
              {relation.phrase}
            </q>
          )}
        </span>
      </span>
    </button>
  );
}

interface ListProps {
  readonly relations: readonly Relation[];
  readonly label: string;
  readonly quoted?: boolean;
}

export function RelationList({ relations, label, quoted = false }: ListProps) {
  const portions = usePortions(relations.length);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {relations.slice(0, portions.shown).map((relation) => (
          <li key={relation.id}>
            <RelationLine relation={relation} quoted={quoted} />
          </li>
        ))}
      </ul>
      <More {...portions} all={relations.length} />
    </>
  );
}
