/**
 * How do I change what this filter asks?
 *
 * The editor that fits its sort, under its name and a sentence that says what it does. A pure view: in
 * goes the filter, out comes the changed one, at once.
 */
import type { Filter } from '../../graph/filters.ts';
import { describeOrder } from '../../scene/describe-filter.ts';
import { DegreeEditor } from './DegreeEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { wordsOfEditor } from './editor-words.ts';
import { EgoEditor } from './EgoEditor.tsx';
import { FacetEditor } from './FacetEditor.tsx';
import { TimeEditor } from './TimeEditor.tsx';
import { TraceEditor } from './TraceEditor.tsx';
import { WordsEditor } from './WordsEditor.tsx';
import styles from './filters.module.css';

function SortEditor({ filter, dataset, onChange }: EditorProps<Filter>) {
  switch (filter.by) {
    case 'facet':
      return <FacetEditor filter={filter} dataset={dataset} onChange={onChange} />;
    case 'words':
      return <WordsEditor filter={filter} dataset={dataset} onChange={onChange} />;
    case 'time':
      return <TimeEditor filter={filter} dataset={dataset} onChange={onChange} />;
    case 'degree':
      return <DegreeEditor filter={filter} dataset={dataset} onChange={onChange} />;
    case 'ego':
      return <EgoEditor filter={filter} dataset={dataset} onChange={onChange} />;
    case 'trace':
      return <TraceEditor filter={filter} dataset={dataset} onChange={onChange} />;
  }
}

export function FilterEditor(props: EditorProps<Filter>) {
  const { name, note } = wordsOfEditor(props.filter);
  return (
    <div className={styles.editor}>
      <h2 className={styles.title}>{name}</h2>
      <p className={styles.note}>{note}</p>
      <SortEditor {...props} />
      <p className={styles.note}>{describeOrder(props.filter)}</p>
    </div>
  );
}
