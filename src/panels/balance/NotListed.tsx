/**
 * How many of very many are not even to be asked for, and what brings them?
 *
 * The lens lists the best supported of each kind (graph/balance-search.ts) and counts all; whoever wants the others
 * narrows the relations with filters.
 */
import { balanceWords } from '../../words/balance.ts';
import styles from './Balance.module.css';

/** So many of each kind are listed. */
export const MOST_LISTED = 1000;

/** Drawn at once; the others are asked for. More than an essay has of one verdict. */
export const ARTICLES = 30;

/** Nothing where all are listed. */
export function NotListed({ listed, all }: { readonly listed: number; readonly all: number }) {
  if (listed >= all) return null;
  return <p className={styles.quiet}>{balanceWords().notListed(listed, all)}</p>;
}
