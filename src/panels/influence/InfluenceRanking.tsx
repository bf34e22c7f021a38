/**
 * Who affects most, and who is affected most?
 *
 * A native table of all entities that a relation touches: figures over bars, headers that sort, highest first. A
 * press on a row chooses the entity. Counts all relations that pass the filters, whatever the depth, and
 * says so. Of a large graph the figures are worked out in turns, and the highest rows come first.
 */
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  rankInTurns,
  sortRankingInTurns,
  type InfluenceCount,
  type RankedEntity,
  type RankingMeasure,
  type RankingWay,
} from '../../graph/influence-ranking.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import { describeRanking, measureWord, sayShare } from '../../scene/describe-ranking.ts';
import { RANKING_MEASURES, RANKING_WAYS } from '../../state/arrangement.ts';
import { influenceWords } from '../../words/influence.ts';
import { classNames } from '../controls/class-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { isAdditive } from '../controls/is-additive.ts';
import { KindIcon } from '../controls/KindIcon.tsx';
import { More, usePortions } from '../controls/Portions.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useMadeInTurns } from '../use-made-in-turns.ts';
import { usePassingBits } from '../use-passing.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { RankingNote } from './RankingNote.tsx';
import styles from './InfluenceRanking.module.css';

type Most = Readonly<Record<RankingMeasure, number>>;

const mostOf = (counts: readonly InfluenceCount[]): Most => {
  const most = (measure: RankingMeasure) =>
    counts.reduce((highest, count) => Math.max(highest, count[measure]), 0);
  return {
    relations: most('relations'),
    passages: most('passages'),
    others: most('others'),
    share: most('share'),
  };
};

/** How many are asserted outright is said where not all are. */
function Figure({
  count,
  measure,
}: {
  readonly count: InfluenceCount;
  readonly measure: RankingMeasure;
}) {
  if (measure === 'share') return sayShare(count.share);
  const notAsserted = count.relations - count.asserted;
  if (measure !== 'relations' || notAsserted === 0) return count[measure];
  return (
    <>
      {count.relations} <small>{influenceWords().asserted(count.asserted)}</small>
    </>
  );
}

interface RowProps {
  readonly row: RankedEntity;
  readonly count: InfluenceCount;
  readonly most: Most;
  readonly chosen: boolean;
}

function Row({ row, count, most, chosen }: RowProps) {
  const { kg, store } = useRelata();
  const kind = kg.dataset.entityOf.get(row.entity)?.kind;
  return (
    // The press of the button rises to the row, so that the whole row answers to a pointer.
    <tr
      className={classNames(styles.row, chosen && styles.chosen)}
      data-entity={row.entity}
      onClick={(event) =>
        store.dispatch({ type: 'entityChosen', entity: row.entity, additive: isAdditive(event) })
      }
    >
      <th scope="row">
        <button type="button" className={styles.entity} aria-current={chosen ? 'true' : undefined}>
          {kind !== undefined && <KindIcon kind={kind} />}
          <span lang={labelLanguage(kg.dataset)}>{row.label}</span>
        </button>
      </th>
      {RANKING_MEASURES.map((measure) => (
        <td key={measure} data-measure={measure}>
          <i
            className={styles.bar}
            style={{
              width: `${most[measure] === 0 ? 0 : (count[measure] / most[measure]) * 100}%`,
            }}
          />
          <span className={styles.figure}>
            <Figure count={count} measure={measure} />
          </span>
        </td>
      ))}
      <td data-measure="denied">{count.denied === 0 ? '–' : count.denied}</td>
    </tr>
  );
}

function Head() {
  const { store } = useRelata();
  const way = useAppState((state) => state.arrangement.rankingWay);
  const chosen = useAppState((state) => state.arrangement.rankingMeasure);
  return (
    <thead>
      <tr>
        <th scope="col">{influenceWords().entity}</th>
        {RANKING_MEASURES.map((measure) => (
          <th key={measure} scope="col" aria-sort={measure === chosen ? 'descending' : undefined}>
            <button
              type="button"
              className={styles.sort}
              onClick={() => store.dispatch({ type: 'rankingChosen', way, measure })}
            >
              {measureWord(measure, way)}
              {measure === chosen && <Icon name="down" />}
            </button>
          </th>
        ))}
        <th scope="col">{influenceWords().denied}</th>
      </tr>
    </thead>
  );
}

/** So many relations are ranked in some milliseconds; more in turns. */
const AT_ONCE = 5000;
/** Rows at first; the others are asked for. */
const FIRST_ROWS = 500;

function useRanking() {
  const { dataset } = useRelata().kg;
  const passing = usePassingBits();
  const way = useAppState((state) => state.arrangement.rankingWay);
  const measure = useAppState((state) => state.arrangement.rankingMeasure);
  const isLittle = dataset.relations.length <= AT_ONCE;
  const ranking = useMadeInTurns(
    useCallback(() => rankInTurns(dataset, passing), [dataset, passing]),
    isLittle,
  );
  const rows = useMadeInTurns(
    useCallback(
      () => sortRankingInTurns(ranking?.rows ?? [], way, measure),
      [ranking, way, measure],
    ),
    isLittle,
  );
  const most = useMemo(() => mostOf((ranking?.rows ?? []).map((row) => row[way])), [ranking, way]);
  return { ranking, rows: ranking === null ? null : rows, most, way, measure };
}

interface TableProps {
  readonly rows: readonly RankedEntity[];
  readonly way: RankingWay;
  readonly most: Most;
}

function RankingTable({ rows, way, most }: TableProps) {
  const selection = useAppState((state) => state.selection);
  const portions = usePortions(rows.length, FIRST_ROWS);
  const chosen = new Set(selection.kind === 'entities' ? selection.ids : []);
  return (
    <>
      <table>
        <caption className={styles.caption}>{influenceWords().ways[way].caption}</caption>
        <Head />
        <tbody>
          {rows.slice(0, portions.shown).map((row) => (
            <Row
              key={row.entity}
              row={row}
              count={row[way]}
              most={most}
              chosen={chosen.has(row.entity)}
            />
          ))}
        </tbody>
      </table>
      <More {...portions} all={rows.length} />
    </>
  );
}

export function InfluenceRankingPanel() {
  const { kg, store } = useRelata();
  const { ranking, rows, most, way, measure } = useRanking();
  const selection = useAppState((state) => state.selection);
  const frame = useRef<HTMLDivElement>(null);
  const words = influenceWords();
  const ways = RANKING_WAYS.map((value) => ({ value, label: words.ways[value].word }));
  useEffect(() => {
    frame.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  return (
    <section ref={frame} className={styles.frame} aria-label={words.label} tabIndex={0}>
      <header className={styles.head}>
        <Segments
          label={words.way}
          options={ways}
          value={way}
          onChoose={(next) => store.dispatch({ type: 'rankingChosen', way: next, measure })}
        />
        <RankingNote />
        <p className={styles.counts}>
          {ranking === null ? words.working : describeRanking(ranking, kg.dataset.relations.length)}
        </p>
      </header>
      {rows !== null && rows.length > 0 && <RankingTable rows={rows} way={way} most={most} />}
    </section>
  );
}
