/**
 * What is it that the pointer or the keyboard is at?
 *
 * One sentence beside the pointer, never under it, and never in its way. For the keyboard it stands in a
 * corner, for those who see; to those who listen the live region says it.
 */
import type { EntityId, RelationId } from '../../model/ids.ts';
import { describeWithPassages } from '../../scene/describe.ts';
import { countsWords } from '../../words/counts.ts';
import { modelWords } from '../../words/model.ts';
import { useRelata } from '../use-relata.ts';
import { stageWords } from '../../words/stage.ts';
import styles from './stage.module.css';

type Thing =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'relation'; readonly id: RelationId };

interface Props {
  readonly thing: Thing;
  readonly at: { readonly x: number; readonly y: number };
}

function useSentence(thing: Thing): string {
  const { dataset, index } = useRelata().kg;
  if (thing.kind === 'relation') {
    const relation = dataset.relationOf.get(thing.id);
    return relation ? describeWithPassages(relation, dataset) : '';
  }
  const entity = dataset.entityOf.get(thing.id);
  if (entity === undefined) return '';
  const relations = countsWords().relations(
    index.degrees[index.numberOf.get(entity.id) ?? -1] ?? 0,
  );
  return stageWords().entityLine(entity.label, modelWords().kinds[entity.kind], relations);
}

export function HoverCard({ thing, at }: Props) {
  const sentence = useSentence(thing);
  if (sentence === '') return null;
  return (
    <p
      role="tooltip"
      className={styles.hover}
      style={{
        left: `clamp(0.5rem, ${at.x + 14}px, calc(100% - 17rem))`,
        top: `min(${at.y + 16}px, calc(100% - 4.5rem))`,
      }}
    >
      {sentence}
    </p>
  );
}
