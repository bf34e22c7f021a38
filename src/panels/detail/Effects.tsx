/**
 * Whom does this entity affect, and who affects it?
 *
 * Grouped by the other end, most relations first, with the families in a word each; opened, a group
 * lists its relations as sentences. Relations without influence stand apart: they claim none.
 */
import { useMemo, useState } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import { otherEnd } from '../../graph/influence.ts';
import { byNumber, groupBy } from '../../kit/order.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import { entityLabel } from '../../scene/describe.ts';
import { detailWords } from '../../words/detail.ts';
import { Icon } from '../controls/Icon.tsx';
import { More, usePortions } from '../controls/Portions.tsx';
import { RelationList } from '../controls/RelationLine.tsx';
import { useRelata } from '../use-relata.ts';
import { Section } from './Section.tsx';
import styles from './Chosen.module.css';

/** "Opposition 3, Pressure". */
function familyWords(relations: readonly Relation[], dataset: Dataset): string {
  const families = groupBy(relations, (relation) => dataset.typeOf.get(relation.type)?.family);
  return [...families]
    .toSorted(byNumber(([, group]) => -group.length))
    .map(([family, group]) => {
      const label =
        family === undefined
          ? detailWords().entity.noFamily
          : (dataset.familyOf.get(family)?.label ?? family);
      return group.length === 1 ? label : `${label} ${group.length}`;
    })
    .join(', ')
    .toLocaleLowerCase('en');
}

function EffectGroup({
  other,
  relations,
}: {
  readonly other: EntityId;
  readonly relations: readonly Relation[];
}) {
  const { dataset } = useRelata().kg;
  const [open, setOpen] = useState(false);
  const label = entityLabel(dataset, other);
  const labels = labelLanguage(dataset);
  return (
    <li>
      <button
        type="button"
        className={styles.group}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} />
        <span>
          <span lang={labels}>{label}</span>{' '}
          <span lang={labels} className={styles.families}>
            {familyWords(relations, dataset)}
          </span>
        </span>
        <span className={styles.count}>{relations.length}</span>
      </button>
      {open && (
        <div className={styles.groupList}>
          <RelationList
            relations={relations}
            label={detailWords().entity.relationsWith(label)}
            quoted
          />
        </div>
      )}
    </li>
  );
}

interface Props {
  readonly title: string;
  readonly entity: EntityId;
  readonly relations: readonly Relation[];
  readonly folded?: boolean;
}

/** At first; no entity of an essay has to do with more. */
const FIRST_GROUPS = 150;

function Groups({ entity, relations }: Pick<Props, 'entity' | 'relations'>) {
  const groups = useMemo(
    () =>
      [...groupBy(relations, (relation) => otherEnd(relation, entity))].toSorted(
        byNumber(([, group]) => -group.length),
      ),
    [relations, entity],
  );
  const portions = usePortions(groups.length, FIRST_GROUPS);
  return (
    <>
      <ul className={styles.groups}>
        {groups.slice(0, portions.shown).map(([other, group]) => (
          <EffectGroup key={other} other={other} relations={group} />
        ))}
      </ul>
      <More {...portions} all={groups.length} />
    </>
  );
}

export function Effects({ title, entity, relations, folded }: Props) {
  if (relations.length === 0) return null;
  return (
    <Section title={title} count={relations.length} {...(folded === undefined ? {} : { folded })}>
      {/* Another entity begins with its first portion. */}
      <Groups key={entity} entity={entity} relations={relations} />
    </Section>
  );
}
