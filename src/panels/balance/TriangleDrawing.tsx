/**
 * How do three actors stand toward each other, as a drawing?
 *
 * Sides in the colours of valence and marked with their sign; one that is only had by way of a thing is
 * dashed and names it. Hidden from those who listen: describeSides says the same, in a sentence beside it.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import {
  FIGURE,
  FIGURE_LINE_HEIGHT,
  toTriangleFigure,
  type FigureSide,
  type SideWords,
} from '../../scene/triangle-figure.ts';
import { classNames } from '../controls/class-names.ts';
import styles from './TriangleDrawing.module.css';

const MARK_CLASSES = { '+': styles.friendly, '−': styles.hostile, '±': styles.both } as const;
const MARK_RADIUS = 11;

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

function Lines({ lines, x, y }: LinesProps) {
  return lines.map((line, at) => (
    <tspan key={at} x={x} y={y + at * FIGURE_LINE_HEIGHT}>
      {line}
    </tspan>
  ));
}

function DrawnSide({ side }: { readonly side: FigureSide }) {
  const { mark, middle, strokes, viaLines, viaAnchor } = side;
  return (
    <g>
      {strokes.map(({ sign, isOnlyVia, from, to }) => (
        <line
          key={sign}
          className={classNames(
            styles.stroke,
            sign === 1 ? styles.friendly : styles.hostile,
            isOnlyVia && styles.dashed,
          )}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      <g className={MARK_CLASSES[mark]}>
        <circle className={styles.markGround} cx={middle.x} cy={middle.y} r={MARK_RADIUS} />
        <text className={styles.mark} x={middle.x} y={middle.y}>
          {mark}
        </text>
      </g>
      {viaLines.length > 0 && (
        <text className={styles.via} textAnchor={viaAnchor.align}>
          <Lines lines={viaLines} x={viaAnchor.x} y={viaAnchor.y} />
        </text>
      )}
    </g>
  );
}

interface Props {
  readonly dataset: Dataset;
  /** Left, right, below. */
  readonly actors: readonly EntityId[];
  readonly sides: readonly SideWords[];
}

export function TriangleDrawing({ dataset, actors, sides }: Props) {
  const figure = toTriangleFigure(dataset, actors, sides);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 ${figure.top} ${FIGURE.width} ${FIGURE.height - figure.top}`}
      aria-hidden="true"
      focusable="false"
    >
      {figure.sides.map((side) => (
        <DrawnSide key={side.ends.join(' ')} side={side} />
      ))}
      {figure.corners.map(({ id, x, y, lines, labelY }) => (
        <g key={id}>
          <circle className={styles.corner} cx={x} cy={y} r="7" />
          <text className={styles.name} textAnchor="middle">
            <Lines lines={lines} x={x} y={labelY} />
          </text>
        </g>
      ))}
    </svg>
  );
}
