/**
 * How much is on the page, and how closely was the text read?
 *
 * Every number is counted from the records that are open, none is written down; each says in words what
 * it counts.
 */
import type { ReactNode } from 'react';
import type { FiguresOfReading } from '../../model/method.ts';
import { methodWords } from '../../words/method.ts';
import { toPercent } from './method-words.ts';
import styles from './Method.module.css';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles.figures}>
      {rows.map(({ key, name, value, meaning }) => (
        <div key={key} data-figure={key}>
          <dt>{name}</dt>
          <dd className={styles.number}>{value}</dd>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

type Words = ReturnType<typeof methodWords>;

function toRow(key: keyof Words['counted'], count: number): Row {
  const { counted, figure } = methodWords();
  return { key, value: figure(count), ...counted[key] };
}

const toRows = (of: FiguresOfReading): readonly Row[] => [
  toRow('relations', of.relations),
  toRow('entities', of.entities),
  toRow('passages', of.passages),
  toRow('mentions', of.mentions),
  toRow('voices', of.holders),
];

const toSentenceRows = (of: FiguresOfReading): readonly Row[] => [
  toRow('sentences', of.sentences),
  toRow('covered', of.covered),
  toRow('explained', of.explained),
  toRow('unexplained', of.uncovered),
  toRow('median', of.medianPerSentence),
  toRow('most', of.mostPerSentence),
];

const SHARES = [
  'notByAuthor',
  'presupposed',
  'unrealised',
  'negated',
  'withTime',
  'borrowed',
] as const satisfies readonly (keyof FiguresOfReading)[];

const toShareRows = (of: FiguresOfReading): readonly Row[] => {
  const { shares } = methodWords();
  return SHARES.map((key) => ({
    key,
    name: shares[key].name,
    value: toPercent(of.relations === 0 ? null : of[key] / of.relations),
    meaning: shares[key].meaning(of[key]),
  }));
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
  const words = methodWords().figures;
  return (
    <section className={styles.section} aria-label={words.label}>
      <h3>{words.title}</h3>
      <div className={styles.groups}>
        <Group title={words.records}>
          <List rows={toRows(figures)} />
        </Group>
        <Group title={words.bySentence}>
          <List rows={toSentenceRows(figures)} />
        </Group>
        <Group title={words.shares}>
          <List rows={toShareRows(figures)} />
        </Group>
      </div>
      <p>{words.margin}</p>
    </section>
  );
}
