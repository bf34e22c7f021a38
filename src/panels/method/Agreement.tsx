/**
 * How far did the readers agree, before their readings were made one and after?
 *
 * Two tables of counts and one of the facets, a column a pair of readings; what share and kappa are worth is
 * said beside them.
 */
import type { MethodRecord, PairRecord } from '../../model/method.ts';
import { plural } from '../../scene/describe.ts';
import buttons from '../controls/buttons.module.css';
import { facetQuestion, inWords, joinWords, toKappa, toPercent } from './method-words.ts';
import styles from './Method.module.css';

interface Row {
  readonly words: string;
  readonly of: (pair: PairRecord) => number | string;
}

const rowsFor = (first: string, second: string): readonly Row[] => [
  { words: 'relations in both', of: ({ both }) => both },
  { words: 'the same ends, another type', of: ({ otherType }) => otherType },
  { words: `only in ${first}`, of: ({ onlyFirst }) => onlyFirst },
  { words: `only in ${second}`, of: ({ onlySecond }) => onlySecond },
  { words: 'share in both', of: ({ share }) => toPercent(share) },
  { words: 'share, whatever the type', of: ({ shareOfAnyType }) => toPercent(shareOfAnyType) },
];

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
          <span className={buttons.hidden}>what is counted</span>
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
  const { assertions, readings } = counted;
  const all = assertions.reduce((sum, { count }) => sum + count, 0);
  const said = assertions.map(({ readings: many, count }) =>
    many === readings.length && many > 2
      ? `${count} stand in all ${inWords(many)}`
      : `${count} in ${inWords(many)}`,
  );
  return (
    <>
      <p>
        Together the readings have {plural(all, 'different assertion')}: {joinWords(said)}.
      </p>
      <div className={styles.bar} aria-hidden="true">
        {assertions.map(({ readings: many, count }) => (
          <span key={many} style={{ flexGrow: count }} title={`in ${inWords(many)}`}>
            {count}
          </span>
        ))}
      </div>
    </>
  );
}

function Names({ counted: { readings, relations } }: { readonly counted: MethodRecord }) {
  return (
    <p>
      The readings are called {joinWords(readings.map(({ letter }) => letter))}, with{' '}
      {joinWords(readings.map((reading) => String(reading.relations)))} relations; R is the reading
      on this page, made from them, with {relations.length}.
    </p>
  );
}

export function Agreement({ counted }: { readonly counted: MethodRecord }) {
  const { before, after } = counted;
  return (
    <section className={styles.section} aria-label="Agreement">
      <h3>How far the readers agreed</h3>
      <Shares counted={counted} />
      <Names counted={counted} />
      <Counts
        caption="Before: the readings against one another"
        pairs={before}
        rows={rowsFor('the first', 'the second')}
      />
      <Counts
        caption="After: the reading on this page, R, against each of them"
        pairs={after}
        rows={rowsFor('R', 'the other')}
      />
      <p>
        Two relations count as the same when their ends are the same, their words overlap and their
        types are of one family. The <em>share</em> is twice what both have, over all the relations
        of the two: 100&nbsp;% if each has all that the other has. R was made with a vocabulary
        revised after the readings, so a relation that stands in R under a type of another family is
        counted apart, and taken as found in the last line.
      </p>
      <Facets caption="What both have, and how alike it is read: before" pairs={before} />
      <details className={styles.more}>
        <summary>The same for R against each reading</summary>
        <Facets caption="What both have, and how alike it is read: after" pairs={after} />
      </details>
      <p>
        Where nearly every claim is affirmed, two readers agree often even if they guess.{' '}
        <em>Kappa</em> (κ) takes out what chance alone would give: 1 is full agreement, 0 no more
        than chance.
      </p>
    </section>
  );
}
