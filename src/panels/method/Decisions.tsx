/**
 * What was decided where the readings differ, and why?
 *
 * Sentence by sentence, folded under the first words of each; every decision with its verdict, its reason and
 * the way to the relation that carries it.
 */
import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Decision } from '../../model/decision.ts';
import type { Method, MethodRecord } from '../../model/method.ts';
import { toSentences } from '../../model/sentences.ts';
import { methodWords } from '../../words/method.ts';
import { RelationLine } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import {
  bySentence,
  facetQuestion,
  lettersOf,
  sayReadings,
  type SentenceDecisions,
} from './method-words.ts';
import { Reason } from './Reason.tsx';
import styles from './Method.module.css';

type Record = NonNullable<Method['record']>;

/** What was left out, in the words of the first reading that has it. */
function claimOf({ readings }: Decision, { leftOut }: MethodRecord): string | undefined {
  const [first] = readings;
  return leftOut.find(
    ({ reading, relation }) => reading === first?.reading && relation === first.relation,
  )?.claim;
}

/** Reasons and claims are written in the language of the text. */
const readIn = ({ sources: [source] }: Dataset): string | undefined => source?.language;

function Item({
  decision,
  counted,
}: {
  readonly decision: Decision;
  readonly counted: MethodRecord;
}) {
  const { dataset } = useRelata().kg;
  const words = methodWords();
  const { verdict, facets, why } = decision;
  const relation =
    decision.relation === undefined ? undefined : dataset.relationOf.get(decision.relation);
  const claim = verdict === 'left-out' ? claimOf(decision, counted) : undefined;
  const where = sayReadings(lettersOf(decision, counted), counted.readings.length);
  const language = readIn(dataset);
  return (
    <li className={styles.decision} data-verdict={verdict}>
      <p className={styles.verdict}>
        <strong>{words.verdicts[verdict]}</strong>{' '}
        <span>
          {facets.length === 0
            ? where
            : words.decisions.differing(where, facets.map(facetQuestion))}
        </span>
      </p>
      {claim !== undefined && (
        <p className={styles.claim} lang={language}>
          {claim}
        </p>
      )}
      {relation && verdict !== 'left-out' && <RelationLine relation={relation} />}
      <p className={styles.why} lang={language}>
        <Reason words={why} />
      </p>
      {relation && verdict === 'left-out' && (
        <>
          <p className={styles.instead}>{words.decisions.instead}</p>
          <RelationLine relation={relation} />
        </>
      )}
    </li>
  );
}

/** Sentence numbers begin anew in each text, so that words are shown where there is only one. */
function sentenceWords({ sources, textOf }: Dataset): readonly string[] {
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0) return [];
  const text = textOf.get(source.id) ?? '';
  return toSentences(text, source.language).map(({ start, end }) => text.slice(start, end));
}

function Sentence({
  group: { sentence, decisions },
  words,
  counted,
}: {
  readonly group: SentenceDecisions;
  readonly words: string | undefined;
  readonly counted: MethodRecord;
}) {
  const { dataset } = useRelata().kg;
  const { titles, sentence: sayNumber, count } = methodWords().decisions;
  return (
    <details className={styles.sentence}>
      <summary>
        <span className={styles.sentenceNumber}>
          {sentence === 0 ? titles : sayNumber(sentence)}
        </span>
        <span className={styles.sentenceWords} lang={readIn(dataset)}>
          {words}
        </span>
        <span className={styles.count} title={count(decisions.length)}>
          {decisions.length}
        </span>
      </summary>
      <ul>
        {decisions.map((decision, index) => (
          <Item
            // Nothing is ever put between them while the page is open.
            key={index}
            decision={decision}
            counted={counted}
          />
        ))}
      </ul>
    </details>
  );
}

export function Decisions({ record: { counted, decisions } }: { readonly record: Record }) {
  const { dataset } = useRelata().kg;
  const groups = useMemo(() => bySentence(decisions), [decisions]);
  const words = useMemo(() => sentenceWords(dataset), [dataset]);
  const said = methodWords().decisions;
  return (
    <section className={styles.section} aria-label={said.label}>
      <h3>{said.title}</h3>
      <p>{said.intro(decisions.length, counted.decisions)}</p>
      <div>
        {groups.map((group) => (
          <Sentence
            key={group.sentence}
            group={group}
            words={words[group.sentence - 1]}
            counted={counted}
          />
        ))}
      </div>
    </section>
  );
}
