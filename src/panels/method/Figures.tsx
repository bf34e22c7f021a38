/**
 * How much is on the page, and how closely was the text read?
 *
 * Every number is counted from the records that are open, none is written down; each says in words what
 * it counts.
 */
import type { ReactNode } from 'react';
import type { FiguresOfReading } from '../../model/method.ts';
import { toPercent } from './method-words.ts';
import styles from './Method.module.css';

interface Row {
  readonly name: string;
  readonly value: number | string;
  readonly words: string;
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles.figures}>
      {rows.map(({ name, value, words }) => (
        <div key={name} data-figure={name}>
          <dt>{name}</dt>
          <dd className={styles.number}>{value.toLocaleString('en')}</dd>
          <dd className={styles.meaning}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const toRows = (of: FiguresOfReading): readonly Row[] => [
  { name: 'relations', value: of.relations, words: 'claims of the text, each drawn as one line' },
  { name: 'entities', value: of.entities, words: 'who or what takes part in them' },
  { name: 'passages', value: of.passages, words: 'stretches of the text that they rest on' },
  { name: 'mentions', value: of.mentions, words: 'places where the text names an entity' },
  {
    name: 'voices',
    value: of.holders,
    words: 'that hold the claims',
  },
];

const toSentenceRows = (of: FiguresOfReading): readonly Row[] => [
  { name: 'sentences', value: of.sentences, words: 'without titles and headings' },
  { name: 'covered', value: of.covered, words: 'back at least one relation' },
  { name: 'explained', value: of.explained, words: 'back none, and a remark says why' },
  { name: 'unexplained', value: of.uncovered, words: 'were passed over without a word' },
  {
    name: 'median',
    value: of.medianPerSentence,
    words: 'relations on a sentence: half have more, half fewer',
  },
  { name: 'most', value: of.mostPerSentence, words: 'relations on one sentence' },
];

const toShareRows = (of: FiguresOfReading): readonly Row[] => {
  const share = (count: number) => toPercent(of.relations === 0 ? null : count / of.relations);
  return [
    {
      name: 'not by the author',
      value: share(of.notByAuthor),
      words: `${of.notByAuthor} are held by somebody the author tells of`,
    },
    {
      name: 'taken for granted',
      value: share(of.presupposed),
      words: `${of.presupposed} the words presuppose and never state`,
    },
    {
      name: 'not come about',
      value: share(of.unrealised),
      words: `${of.unrealised} are hypothetical, wanted, feared or foreseen`,
    },
    { name: 'denied', value: share(of.negated), words: `${of.negated} the words say do not hold` },
    { name: 'dated', value: share(of.withTime), words: `${of.withTime} have a time in the words` },
    {
      name: 'borrowed',
      value: share(of.borrowed),
      words: `${of.borrowed} have an end that no passage of theirs names`,
    },
  ];
};

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h4>{title}</h4>
      {children}
    </div>
  );
}

export function Figures({ figures }: { readonly figures: FiguresOfReading }) {
  return (
    <section className={styles.section} aria-label="Figures">
      <h3>What is on the page</h3>
      <div className={styles.groups}>
        <Group title="The records">
          <List rows={toRows(figures)} />
        </Group>
        <Group title="Sentence by sentence">
          <List rows={toSentenceRows(figures)} />
        </Group>
        <Group title="Of all relations">
          <List rows={toShareRows(figures)} />
        </Group>
      </div>
      <p>
        A sentence that backs no relation is marked in the margin of the text, with the reason where
        one is given.
      </p>
    </section>
  );
}
