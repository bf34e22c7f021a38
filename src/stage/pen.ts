/**
 * With what is the picture drawn?
 *
 * The few members of a canvas that the drawing functions use, and no more, so that a canvas and a writer
 * of SVG (scene/svg-pen.ts) can both hold them: what is saved cannot differ from what is on the screen.
 * What only an SVG has (groups with a name, shapes as path data) is optional and costs a canvas nothing.
 */
import type { GroupName } from '../scene/svg-pen.ts';

type CanvasMember =
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'setLineDash'
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'arc'
  | 'rect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'strokeText';

export interface Pen extends Pick<CanvasRenderingContext2D, CanvasMember> {
  measureText(text: string): { readonly width: number };
  /** Not every canvas can space its letters. */
  letterSpacing?: string;
  /** Fills SVG path data; a canvas has Path2D for that. */
  fillShape?(pathData: string): void;
  /** What is drawn until the group is closed belongs together. */
  openGroup?(name: GroupName): void;
  closeGroup?(): void;
}
