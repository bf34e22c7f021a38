/**
 * How does the stage draw such a relation?
 *
 * A short stroke in the very marks of the stage: colour is valence, line is stance, a bar is a denial,
 * an arrow is direction, a sign is effect. Stands in lists, in the legend and in the table; said in
 * words beside it, so it is hidden from those who listen.
 */
import type { Relation, Valence } from '../../model/relation.ts';
import { lineOf, type Line } from '../../scene/picture.ts';
import { classNames } from './class-names.ts';
import styles from './EdgeSample.module.css';

export interface EdgeLook {
  readonly valence: Valence | null;
  readonly line: Line;
  readonly arrow: boolean;
  readonly negated: boolean;
  readonly sign: '+' | '−' | null;
}

const SIGNS = { raises: '+', lowers: '−', unsigned: null } as const;

export const lookOf = (relation: Relation): EdgeLook => ({
  valence: relation.valence,
  line: lineOf(relation.stance.certainty),
  arrow: relation.direction === 'directed',
  negated: relation.stance.negated,
  sign: relation.effect === undefined ? null : SIGNS[relation.effect],
});

const COLOURS = { '-1': styles.hostile, '0': styles.neutral, '1': styles.friendly } as const;

export const valenceClass = (valence: Valence | null): string | undefined =>
  valence === null ? styles.plain : COLOURS[`${valence}`];

/** `turned` draws the arrow at the near end: a relation that comes in. */
export function EdgeSample({
  look,
  turned = false,
}: {
  readonly look: EdgeLook;
  readonly turned?: boolean;
}) {
  return (
    <svg
      className={classNames(styles.sample, valenceClass(look.valence), turned && styles.turned)}
      viewBox="0 0 32 12"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles[look.line]} x1="2" y1="6" x2={look.arrow ? 25 : 30} y2="6" />
      {look.arrow && <path className={styles.head} d="M24 2.5L31 6l-7 3.5z" />}
      {look.negated && <line className={styles.bar} x1="14" y1="1.5" x2="14" y2="10.5" />}
      {look.sign !== null && (
        <path className={styles.sign} d={look.sign === '+' ? 'M19 .5v5M16.5 3h5' : 'M16.5 3h5'} />
      )}
    </svg>
  );
}
