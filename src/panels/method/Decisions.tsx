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
import { plural } from '../../scene/describe.ts';
import { RelationLine } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import {
  bySentence,
  facetQuestion,
  joinWords,
  lettersOf,
  sayReadings,
  VERDICT_WORDS,
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

function Item({
  decision,
  counted,
}: {
  readonly decision: Decision;
  readonly counted: MethodRecord;
}) {
  const { dataset } = useRelata().kg;
  const { verdict, facets, why } = decision;
  const relation =
    decision.relation === undefined ? undefined : dataset.relationOf.get(decision.relation);
  const claim = verdict === 'left-out' ? claimOf(decision, counted) : undefined;
  const where = sayReadings(lettersOf(decision, counted), counted.readings.length);
  return (
    <li className={styles.decision} data-verdict={verdict}>
      <p className={styles.verdict}>
        <strong>{VERDICT_WORDS[verdict]}</strong> <span>{where}</span>
        {facets.length > 0 && <span>, which differ on {joinWords(facets.map(facetQuestion))}</span>}
      </p>
      {claim !== undefined && <p className={styles.claim}>{claim}</p>}
      {relation && verdict !== 'left-out' && <RelationLine relation={relation} />}
      <p className={styles.why}>
        <Reason words={why} />
      </p>
      {relation && verdict === 'left-out' && (
        <>
          <p className={styles.instead}>What stands there instead</p>
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
  return (
    <details className={styles.sentence}>
      <summary>
        <span className={styles.sentenceNumber}>
          {sentence === 0 ? 'Titles' : `Sentence ${sentence}`}
        </span>
        <span className={styles.sentenceWords}>{words}</span>
        <span className={styles.count} title={plural(decisions.length, 'decision')}>
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
  const said = counted.decisions.map(
    ({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict].toLowerCase()}`,
  );
  return (
    <section className={styles.section} aria-label="Decisions">
      <h3>What was decided, and why</h3>
      <p>
        {plural(decisions.length, 'decision')}: {joinWords(said)}. Each was made from the words.
        Where another reading could be defended too, the note of the relation tells of it.
      </p>
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
