/**
 * How does one paragraph stand on the page, with everything that rests on it?
 *
 * The words exactly as they are, cut into runs, with a figure in the margin where a sentence begins. A run
 * with passages can be pressed, and is a stop on the walk by arrows where a passage begins. Drawn again
 * only when its own marks or the language of the page change: that is why the marks come with a key to compare
 * by, and the language from outside. The context changes with every press, and would draw all of them again.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/role-supports-aria-props -- words of the text lead on without an address of their own; aria-description is global in ARIA 1.3 */
import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import { toTextRuns, type TextMarks, type TextRun } from '../../scene/text-runs.ts';
import type { Language } from '../../words/language.ts';
import { textWords } from '../../words/text.ts';
import type { PassageId } from '../../model/ids.ts';
import { classNames } from '../controls/class-names.ts';
import { cueClass, cueLabel } from '../controls/Runs.tsx';
import { useRelata } from '../use-relata.ts';
import { isUnderSelection } from './marks-of-selection.ts';
import { SentenceFigure, type FigureActions } from './SentenceFigure.tsx';
import { isGap, toPieces, type TextBlock, type TextSentence } from './text-blocks.ts';
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
  /** The same for the figures in the margin. */
  readonly activeFigure: number | null;
  readonly language: Language;
  readonly actions: RunActions;
  readonly figures: FigureActions;
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
      aria-description={textWords().onTheseWords(count)}
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

/** Why a sentence backs no relation. */
function Remark({ sentence: { number, reason } }: { readonly sentence: TextSentence }) {
  const { kg, language } = useRelata();
  const words = textWords();
  return (
    <p className={styles.remark} lang={language}>
      {words.backsNone(number)}{' '}
      {reason === null ? words.noReason : <span lang={labelLanguage(kg.dataset)}>{reason}</span>}
    </p>
  );
}

const TAGS = {
  title: 'h2',
  'repeated-title': 'p',
  heading: 'h3',
  paragraph: 'p',
  closing: 'p',
} as const;

function ParagraphView(props: Props) {
  const { text, block, marks, activeStop, activeFigure, language, actions, figures } = props;
  const [openGap, setOpenGap] = useState<number | null>(null);
  const Tag = TAGS[block.kind];
  const shown = block.sentences.find((sentence) => sentence.start === openGap);
  const toggle = (start: number) => setOpenGap(openGap === start ? null : start);
  return (
    <>
      <Tag className={styles[block.kind]} data-block={block.start}>
        {toPieces(block).map(({ sentence, start, end }) => [
          sentence && (
            <SentenceFigure
              key={`sentence ${start}`}
              sentence={sentence}
              active={activeFigure === sentence.start}
              lit={isUnderSelection(sentence, marks)}
              open={isGap(sentence) ? openGap === sentence.start : null}
              press={() => (isGap(sentence) ? toggle(sentence.start) : figures.choose(sentence))}
              language={language}
              actions={figures}
            />
          ),
          ...toTextRuns({ start, end }, marks).map((run) => (
            <Run
              key={run.start}
              text={text}
              run={run}
              active={activeStop === run.start}
              actions={actions}
            />
          )),
        ])}
      </Tag>
      {shown && <Remark sentence={shown} />}
    </>
  );
}

export const Paragraph = memo(
  ParagraphView,
  (before, after) =>
    before.block === after.block &&
    before.marksKey === after.marksKey &&
    before.activeStop === after.activeStop &&
    before.activeFigure === after.activeFigure &&
    before.language === after.language &&
    before.actions === after.actions &&
    before.figures === after.figures,
);
