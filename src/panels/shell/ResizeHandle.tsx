/**
 * How wide should this column be?
 *
 * A separator that can be dragged, or moved by the arrow keys in steps. While it is dragged the width
 * is the shell's own affair; one action follows when it is let go.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a separator that takes the focus is a widget (ARIA 1.2), and hr is none */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { COLUMN_BOUNDS_PX, type Column } from '../../state/view.ts';
import { classNames } from '../controls/class-names.ts';
import styles from './Shell.module.css';
import { shellWords } from '../../words/shell.ts';

const STEP_PX = 24;

interface Props {
  readonly column: Column;
  readonly widthPx: number;
  readonly onDrag: (widthPx: number) => void;
  readonly onSettle: (widthPx: number) => void;
}

export function ResizeHandle({ column, widthPx, onDrag, onSettle }: Props) {
  const drag = useRef<{ readonly fromX: number; readonly fromPx: number } | null>(null);
  /** A column on the right grows when the handle goes left. */
  const sign = column === 'text' ? 1 : -1;
  const widthAt = (event: PointerEvent): number =>
    drag.current === null
      ? widthPx
      : drag.current.fromPx + sign * (event.clientX - drag.current.fromX);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP_PX : event.key === 'ArrowLeft' ? -STEP_PX : 0;
    if (step === 0) return;
    event.preventDefault();
    onSettle(widthPx + sign * step);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className={classNames(styles.handle, column === 'detail' && styles.handleDetail)}
      aria-orientation="vertical"
      aria-label={shellWords().widthOf[column]}
      aria-valuenow={widthPx}
      aria-valuemin={COLUMN_BOUNDS_PX.least}
      aria-valuemax={COLUMN_BOUNDS_PX.most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { fromX: event.clientX, fromPx: widthPx };
      }}
      onPointerMove={(event) => drag.current && onDrag(widthAt(event))}
      onPointerUp={(event) => {
        if (drag.current === null) return;
        onSettle(widthAt(event));
        drag.current = null;
      }}
    />
  );
}
