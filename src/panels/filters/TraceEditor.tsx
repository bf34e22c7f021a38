/**
 * How long may a path be, through whom must it not lead, and must one voice say all of it?
 *
 * Any change brings other paths, so the reader stands on none of them afterwards. The hubs offered are
 * the entities with the most relations, since a path through them says the least.
 */
import { busiestEntities } from '../../graph/busiest.ts';
import { HOPS, type TraceFilter } from '../../graph/filters.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import type { Dataset } from '../../model/dataset.ts';
import { entityLabel } from '../../scene/describe.ts';
import { filtersWords } from '../../words/filters.ts';
import { pathsWords } from '../../words/paths.ts';
import { Segments } from '../controls/Segments.tsx';
import { CheckList, type CheckItem } from './CheckList.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from './filters.module.css';

const HUBS = 12;

const HOP_OPTIONS = Array.from({ length: HOPS.most - HOPS.least + 1 }, (_, step) => {
  const hops = String(HOPS.least + step);
  return { value: hops, label: hops };
});

/** The hubs and what is avoided already, but for the ends of the path themselves. */
function hubsOf({ from, to, avoid }: TraceFilter, dataset: Dataset): readonly CheckItem[] {
  const ends = new Set([...from, ...to]);
  const counted = busiestEntities(dataset, dataset.entities.length);
  const hubs = counted.filter(({ entity }) => !ends.has(entity)).slice(0, HUBS);
  const shown = new Set(hubs.map(({ entity }) => entity));
  const others = avoid
    .filter((entity) => !shown.has(entity))
    .map((entity) => ({
      entity,
      count: counted.find((hub) => hub.entity === entity)?.count ?? 0,
    }));
  return [...hubs, ...others].map(({ entity, count }) => ({
    value: entity,
    label: entityLabel(dataset, entity),
    lang: labelLanguage(dataset),
    count,
  }));
}

export function TraceEditor({ filter, dataset, onChange }: EditorProps<TraceFilter>) {
  const change = (part: Partial<TraceFilter>) => onChange({ ...filter, ...part, step: null });
  const { hops: atMost } = filtersWords().editor;
  const { oneVoice, notThrough } = pathsWords();
  return (
    <>
      <p className={styles.part}>{atMost}</p>
      <Segments
        label={atMost}
        options={HOP_OPTIONS}
        value={String(filter.hops)}
        onChoose={(hops) => change({ hops: Number(hops) })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.oneVoice}
          onChange={(event) => change({ oneVoice: event.target.checked })}
        />
        <span>{oneVoice}</span>
      </label>
      <p className={styles.part}>{notThrough}</p>
      <CheckList
        label={notThrough}
        items={hubsOf(filter, dataset)}
        checked={filter.avoid}
        onChange={(checked) => {
          const avoid = dataset.entities.filter(({ id }) => checked.includes(id));
          change({ avoid: avoid.map(({ id }) => id) });
        }}
      />
    </>
  );
}
