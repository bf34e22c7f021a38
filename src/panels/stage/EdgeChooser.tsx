/**
 * Several lines lie under the pointer: which is meant?
 *
 * Each relation as it is drawn and as a sentence, nearest first, in a menu at the pointer. Ids that the
 * corpus does not know are left out.
 */
import type { RelationId } from '../../model/ids.ts';
import { describeRelation } from '../../scene/describe.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { useRelata } from '../use-relata.ts';
import { PointMenu } from './PointMenu.tsx';
import styles from './stage.module.css';
import { stageWords } from '../../words/stage.ts';

interface Props {
  readonly at: { readonly x: number; readonly y: number };
  readonly relations: readonly RelationId[];
  readonly onChoose: (relation: RelationId) => void;
  readonly onClose: () => void;
}

export function EdgeChooser({ at, relations, onChoose, onClose }: Props) {
  const { dataset } = useRelata().kg;
  const items = relations.flatMap((id) => {
    const relation = dataset.relationOf.get(id);
    if (relation === undefined) return [];
    const content = (
      <span className={styles.relation} data-relation={id}>
        <EdgeSample look={lookOf(relation)} />
        {describeRelation(relation, dataset)}
      </span>
    );
    return [{ key: id, content, onChoose: () => onChoose(id) }];
  });
  return (
    <PointMenu
      at={at}
      label={stageWords().relationsHere(items.length)}
      items={items}
      onClose={onClose}
    />
  );
}
