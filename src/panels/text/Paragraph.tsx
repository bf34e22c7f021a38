/**
 * How does one paragraph stand on the page, with everything that rests on it?
 *
 * The words exactly as they are, cut into runs. A run with passages can be pressed, and is a stop on
 * the walk by arrows where a passage begins. Drawn again only when its own marks change: that is why
 * the marks come with a key to compare by.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/role-supports-aria-props -- words of the text lead on without an address of their own; aria-description is global in ARIA 1.3 */
import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { plural } from '../../scene/describe.ts';
import { toTextRuns, type TextMarks, type TextRun } from '../../scene/text-runs.ts';
import type { PassageId } from '../../model/ids.ts';
import { classNames } from '../controls/class-names.ts';
import { cueClass, cueLabel } from '../controls/Runs.tsx';
import type { Gap, TextBlock } from './text-blocks.ts';
import styles from './TextPanel.module.css';

export interface RunActions {
  readonly choose: (passages: readonly PassageId[]) => void;
  /** Arrow keys from the stop at this offset. */
  readonly walk: (event: KeyboardEvent, start: number) => void;
  readonly focused: (start: number) => void;
  readonly relationCount: (passages: readonly PassageId[]) => number;
  readonly stops: ReadonlySet<number>;
}

interface Props {
  readonly text: string;
  readonly block: Exclude<TextBlock, { kind: 'supplied' }>;
  readonly marks: TextMarks;
  /** Says whether the marks are the same as before. */
  readonly marksKey: string;
  /** Offset of the one stop that Tab reaches, when it lies here. */
  readonly activeStop: number | null;
  readonly actions: RunActions;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.detail === 0 || window.getSelection()?.isCollapsed !== false;

function Run({
  text,
  run,
  active,
  actions,
}: {
  readonly text: string;
  readonly run: TextRun;
  readonly active: boolean;
  readonly actions: RunActions;
}) {
  const words = text.slice(run.start, run.end);
  const own = classNames(
    run.isMention && styles.mention,
    run.isGap && styles.gap,
    cueClass(run.cues),
  );
  if (run.passages.length === 0) {
    return (
      <span
        className={own === '' ? undefined : own}
        data-start={run.start}
        data-mention={run.isMention ? '' : undefined}
      >
        {words}
      </span>
    );
  }
  const count = actions.relationCount(run.passages);
  const isStop = actions.stops.has(run.start);
  const look = classNames(
    styles.run,
    run.chosen === 'says' && styles.chosen,
    run.chosen === 'names' && styles.named,
    run.endsChosen && styles.counted,
    own,
  );
  // A space between two cues has no name to be spoken, so it is no link.
  if (words.trim() === '') {
    return (
      <mark className={look} data-start={run.start}>
        {words}
      </mark>
    );
  }
  return (
    <mark
      role="link"
      tabIndex={active ? 0 : -1}
      className={look}
      aria-current={run.chosen === null ? undefined : 'true'}
      aria-description={`${plural(count, 'relation')} on these words`}
      data-start={run.start}
      data-stop={isStop ? '' : undefined}
      data-passage={run.passages.join(' ')}
      data-count={count > 1 ? count : undefined}
      data-cue={cueLabel(run.cues)}
      data-mention={run.isMention ? '' : undefined}
      onClick={(event) => isPlainClick(event) && actions.choose(run.passages)}
      onFocus={() => isStop && actions.focused(run.start)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') actions.choose(run.passages);
        else actions.walk(event, run.start);
      }}
    >
      {words}
    </mark>
  );
}

/** The sign after a sentence that backs no relation; pressed, it says why. */
function GapSign({
  gap,
  open,
  toggle,
}: {
  readonly gap: Gap;
  readonly open: boolean;
  readonly toggle: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.gapSign}
      aria-expanded={open}
      aria-label="This sentence backs no relation. Why?"
      title={gap.reason ?? 'This sentence backs no relation.'}
      onClick={toggle}
    >
      °
    </button>
  );
}

const TAGS = {
  title: 'h2',
  'repeated-title': 'p',
  heading: 'h3',
  paragraph: 'p',
  closing: 'p',
} as const;

function ParagraphView({ text, block, marks, activeStop, actions }: Props) {
  const [openGap, setOpenGap] = useState<number | null>(null);
  const Tag = TAGS[block.kind];
  const shown = block.gaps.find((gap) => gap.start === openGap);
  return (
    <>
      <Tag className={styles[block.kind]} data-block={block.start}>
        {toTextRuns(block, marks).map((run) => {
          const gap = block.gaps.find(({ end }) => end === run.end);
          return [
            <Run
              key={run.start}
              text={text}
              run={run}
              active={activeStop === run.start}
              actions={actions}
            />,
            gap && (
              <GapSign
                key={`gap ${gap.start}`}
                gap={gap}
                open={openGap === gap.start}
                toggle={() => setOpenGap(openGap === gap.start ? null : gap.start)}
              />
            ),
          ];
        })}
      </Tag>
      {shown && (
        <p className={styles.remark}>
          ° This sentence backs no relation. {shown.reason ?? 'The reading gives no reason.'}
        </p>
      )}
    </>
  );
}

export const Paragraph = memo(
  ParagraphView,
  (before, after) =>
    before.block === after.block &&
    before.marksKey === after.marksKey &&
    before.activeStop === after.activeStop &&
    before.actions === after.actions,
);
