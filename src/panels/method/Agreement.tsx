/**
 * How far did the readers agree, before their readings were made one and after?
 *
 * Two tables of counts and one of the facets, a column a pair of readings; what share and kappa are worth is
 * said beside them.
 */
import type { MethodRecord, PairRecord } from '../../model/method.ts';
import { methodWords } from '../../words/method.ts';
import buttons from '../controls/buttons.module.css';
import { facetQuestion, toKappa, toPercent } from './method-words.ts';
import { Stressed } from './Stressed.tsx';
import styles from './Method.module.css';

interface Row {
  readonly words: string;
  readonly of: (pair: PairRecord) => number | string;
}

function rowsFor(onlyFirst: string, onlySecond: string): readonly Row[] {
  const words = methodWords().agreement;
  return [
    { words: words.both, of: ({ both }) => both },
    { words: words.otherType, of: ({ otherType }) => otherType },
    { words: onlyFirst, of: (pair) => pair.onlyFirst },
    { words: onlySecond, of: (pair) => pair.onlySecond },
    { words: words.share, of: ({ share }) => toPercent(share) },
    { words: words.shareOfAnyType, of: ({ shareOfAnyType }) => toPercent(shareOfAnyType) },
  ];
}

interface CountsProps {
  readonly caption: string;
  readonly pairs: readonly PairRecord[];
  readonly rows: readonly Row[];
}

function Counts({ caption, pairs, rows }: CountsProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <Head pairs={pairs} />
      <tbody>
        {rows.map(({ words, of }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            {pairs.map((pair) => (
              <td key={pair.pair}>{of(pair)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ pairs }: { readonly pairs: readonly PairRecord[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className={buttons.hidden}>{methodWords().agreement.counted}</span>
        </th>
        {pairs.map(({ pair }) => (
          <th key={pair} scope="col">
            {pair}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Facets({ caption, pairs }: Omit<CountsProps, 'rows'>) {
  const facets = pairs[0]?.facets ?? [];
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <Head pairs={pairs} />
      <tbody>
        {facets.map(({ facet }, index) => (
          <tr key={facet}>
            <th scope="row">{facetQuestion(facet)}</th>
            {pairs.map(({ pair, facets: all }) => {
              const found = all[index];
              const share = found && found.compared > 0 ? found.alike / found.compared : null;
              return (
                <td key={pair}>
                  {toPercent(share)} <small>κ&nbsp;{toKappa(found?.kappa ?? null)}</small>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In how many readings the assertions are, said, and drawn as a bar with a part for each. */
function Shares({ counted }: { readonly counted: MethodRecord }) {
  const words = methodWords().agreement;
  const { assertions, readings } = counted;
  const all = assertions.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>{words.spread(all, assertions, readings.length)}</p>
      <div className={styles.bar} aria-hidden="true">
        {assertions.map(({ readings: many, count }) => (
          <span key={many} style={{ flexGrow: count }} title={words.inSoMany(many)}>
            {count}
          </span>
        ))}
      </div>
    </>
  );
}

const sayNames = ({ readings, relations }: MethodRecord): string =>
  methodWords().agreement.names(
    readings.map(({ letter }) => letter),
    readings.map((reading) => reading.relations),
    relations.length,
  );

export function Agreement({ counted }: { readonly counted: MethodRecord }) {
  const { before, after } = counted;
  const words = methodWords().agreement;
  return (
    <section className={styles.section} aria-label={words.label}>
      <h3>{words.title}</h3>
      <Shares counted={counted} />
      <p>{sayNames(counted)}</p>
      <Counts
        caption={words.before}
        pairs={before}
        rows={rowsFor(words.onlyFirst, words.onlySecond)}
      />
      <Counts caption={words.after} pairs={after} rows={rowsFor(words.onlyR, words.onlyOther)} />
      <p>
        <Stressed words={words.aboutShare} />
      </p>
      <Facets caption={words.facetsBefore} pairs={before} />
      <details className={styles.more}>
        <summary>{words.more}</summary>
        <Facets caption={words.facetsAfter} pairs={after} />
      </details>
      <p>
        <Stressed words={words.aboutKappa} />
      </p>
    </section>
  );
}
