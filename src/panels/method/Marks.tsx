/**
 * What do the marks mean?
 *
 * The rows of the legend and the words of the badges, each with its whole sentence: the same tables from which
 * the picture and the detail take them.
 */
import type { ReactNode } from 'react';
import { legendGroups } from '../../scene/legend.ts';
import { methodWords } from '../../words/method.ts';
import { modelWords, type Wording } from '../../words/model.ts';
import { EdgeSample, type EdgeLook } from '../controls/EdgeSample.tsx';
import { Sample } from '../legend/Legend.tsx';
import { useRelata } from '../use-relata.ts';
import styles from './Method.module.css';

const PLAIN: EdgeLook = { valence: null, line: 'solid', arrow: false, negated: false, sign: null };

interface MarkProps {
  readonly sample?: ReactNode;
  readonly word: string;
  readonly meaning: string;
}

const Mark = ({ sample, word, meaning }: MarkProps) => (
  <div>
    <dt>
      {sample !== undefined && <span className={styles.sample}>{sample}</span>}
      {word}
    </dt>
    <dd>{meaning}</dd>
  </div>
);

function Wordings({
  title,
  words,
}: {
  readonly title: string;
  readonly words: readonly Wording[];
}) {
  return (
    <div>
      <h4>{title}</h4>
      <dl className={styles.marks}>
        {words.map((wording) => (
          <Mark key={wording.word} {...wording} />
        ))}
      </dl>
    </div>
  );
}

function Shapes() {
  const { shapes, arrow, noArrow, width, size } = methodWords().marks;
  return (
    <div>
      <h4>{shapes}</h4>
      <dl className={styles.marks}>
        <Mark sample={<EdgeSample look={{ ...PLAIN, arrow: true }} />} {...arrow} />
        <Mark sample={<EdgeSample look={PLAIN} />} {...noArrow} />
        <Mark {...width} />
        <Mark {...size} />
      </dl>
    </div>
  );
}

export function Marks() {
  const { kg, focus } = useRelata();
  const words = methodWords().marks;
  const groups = legendGroups(kg.dataset, focus, 'everything');
  return (
    <section className={styles.section} aria-label={words.label}>
      <h3>{words.title}</h3>
      <div className={styles.groups}>
        {groups
          .filter(({ rows }) => rows.some(({ facet }) => facet !== 'kind'))
          .map(({ title, rows }) => (
            <div key={title}>
              <h4>{title}</h4>
              <dl className={styles.marks}>
                {rows.map(({ label, meaning, sample }) => (
                  <Mark
                    key={label}
                    sample={<Sample sample={sample} />}
                    word={label}
                    meaning={meaning}
                  />
                ))}
              </dl>
            </div>
          ))}
        <Shapes />
        {kg.dataset.passages.length > 0 && (
          <>
            <Wordings title={words.roles} words={Object.values(modelWords().roles)} />
            <Wordings title={words.checks} words={Object.values(modelWords().checks)} />
          </>
        )}
      </div>
    </section>
  );
}
