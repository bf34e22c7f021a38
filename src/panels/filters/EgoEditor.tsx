/**
 * How far around these entities do I look, and which way?
 *
 * Whom it is asked of is named but not changed here: that is chosen where entities are, on the stage or in
 * the answer itself. Each change is seen at once.
 */
import { DIRECTIONS, EGO_DEPTHS, type EgoFilter } from '../../graph/filters.ts';
import { entityLabel, plural } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';
import { Segments } from '../controls/Segments.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from './filters.module.css';

const DEPTHS = EGO_DEPTHS.map((depth) => ({
  value: `${depth}` as const,
  label: plural(depth, 'step'),
}));
const waysToLook = () =>
  DIRECTIONS.map((value) => ({ value, label: modelWords().directions[value].word }));

export function EgoEditor({ filter, dataset, onChange }: EditorProps<EgoFilter>) {
  const { entities, depth, direction } = filter;
  return (
    <>
      <p className={styles.subject}>
        {entities.map((entity) => entityLabel(dataset, entity)).join(', ')}
      </p>
      <Segments
        label="Depth"
        options={DEPTHS}
        value={`${depth}`}
        onChoose={(chosen) => {
          const next = EGO_DEPTHS.find((candidate) => String(candidate) === chosen);
          if (next !== undefined) onChange({ ...filter, depth: next });
        }}
      />
      <Segments
        label="Direction"
        options={waysToLook()}
        value={direction}
        onChoose={(chosen) => onChange({ ...filter, direction: chosen })}
      />
    </>
  );
}
