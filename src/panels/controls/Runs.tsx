/**
 * Which words of a quotation stand for the source, the relation, the target and the voice?
 *
 * Told apart by the line under them, and by name on hover; never by colour alone. The same marks stand
 * in the text and under each passage in the detail, with a small key that names them.
 */
import type { Cue } from '../../model/relation.ts';
import type { TextRun } from '../../scene/text-runs.ts';
import { classNames } from './class-names.ts';
import styles from './Runs.module.css';
import { controlsWords } from '../../words/controls.ts';

export const cueClass = (cues: readonly Cue['for'][]): string =>
  classNames(cues.length > 0 && styles.cue, ...cues.map((cue) => styles[cue]));

export const cueLabel = (cues: readonly Cue['for'][]): string | undefined =>
  cues.length === 0 ? undefined : cues.map((cue) => controlsWords().cues[cue]).join(' · ');

/** Plain words with their cues, for a quotation. */
export function QuotedRuns({
  text,
  runs,
}: {
  readonly text: string;
  readonly runs: readonly TextRun[];
}) {
  return runs.map(({ start, end, cues }) =>
    cues.length === 0 ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={cueClass(cues)} data-cue={cueLabel(cues)}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}

export function CueKey({ cues }: { readonly cues: readonly Cue['for'][] }) {
  return (
    <p className={styles.key}>
      <span>{controlsWords().marked} </span>
      {cues.map((cue) => (
        <span key={cue} className={cueClass([cue])}>
          {controlsWords().cues[cue]}
        </span>
      ))}
    </p>
  );
}
