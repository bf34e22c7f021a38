/**
 * How far around these entities do I look, and which way?
 *
 * Whom it is asked of is named but not changed here: that is chosen where entities are, on the stage or in
 * the answer itself. Each change is seen at once.
 */
import { DIRECTIONS, EGO_DEPTHS, type EgoFilter } from '../../graph/filters.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import { entityLabel } from '../../scene/describe.ts';
import { filtersWords } from '../../words/filters.ts';
import { modelWords } from '../../words/model.ts';
import { pathsWords } from '../../words/paths.ts';
import { Segments } from '../controls/Segments.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from './filters.module.css';

export function EgoEditor({ filter, dataset, onChange }: EditorProps<EgoFilter>) {
  const { entities, depth, direction } = filter;
  const words = pathsWords();
  const depths = EGO_DEPTHS.map((steps) => ({ value: String(steps), label: words.steps(steps) }));
  const ways = DIRECTIONS.map((value) => ({ value, label: modelWords().directions[value].word }));
  return (
    <>
      <p className={styles.subject} lang={labelLanguage(dataset)}>
        {filtersWords().names(entities.map((entity) => entityLabel(dataset, entity)))}
      </p>
      <Segments
        label={words.depth}
        options={depths}
        value={String(depth)}
        onChoose={(chosen) => {
          const next = EGO_DEPTHS.find((candidate) => String(candidate) === chosen);
          if (next !== undefined) onChange({ ...filter, depth: next });
        }}
      />
      <Segments
        label={words.direction}
        options={ways}
        value={direction}
        onChoose={(chosen) => onChange({ ...filter, direction: chosen })}
      />
    </>
  );
}
