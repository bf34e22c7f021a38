/**
 * How does a path that is told step by step become the path data of an SVG?
 *
 * The steps are those of a canvas: a line or curve without a beginning begins where it first goes, and a
 * step with a number that is not finite is ignored. A path that is one whole circle is known as such,
 * so that it can be edited as a circle.
 */
import { toNumber } from './svg-markup.ts';

export interface CircleAttributes {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

const TURN = 2 * Math.PI;

export class SvgPath {
  private steps: string[] = [];
  private whole: CircleAttributes | null = null;

  beginPath(): void {
    this.steps = [];
    this.whole = null;
  }

  isEmpty(): boolean {
    return this.steps.length === 0;
  }

  toData(): string {
    return this.steps.join('');
  }

  /** Null unless the path is a circle and nothing else. */
  circle(): CircleAttributes | null {
    return this.whole;
  }

  moveTo(x: number, y: number): void {
    this.add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.add(this.isEmpty() ? 'M' : 'L', x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.add('Q', cx, cy, x, y);
  }

  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): void {
    this.add('C', c1x, c1y, c2x, c2y, x, y);
  }

  /** Clockwise, as a canvas draws it when it is not told otherwise. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    if (![x, y, radius, start, end].every(Number.isFinite)) return;
    const isWhole = end - start >= TURN;
    const turn = isWhole ? TURN : (((end - start) % TURN) + TURN) % TURN;
    const isAlone = isWhole && this.isEmpty();
    const at = (angle: number) =>
      [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const;
    this.lineTo(...at(start));
    // In two halves, since an arc that ends where it begins would be none.
    this.add('A', radius, radius, 0, 0, 1, ...at(start + turn / 2));
    this.add('A', radius, radius, 0, 0, 1, ...at(start + turn));
    if (isAlone) this.whole = { cx: x, cy: y, r: radius };
  }

  rect(x: number, y: number, width: number, height: number): void {
    if (![x, y, width, height].every(Number.isFinite)) return;
    this.moveTo(x, y);
    this.add('H', x + width);
    this.add('V', y + height);
    this.add('H', x);
    this.add('Z');
  }

  private add(command: string, ...numbers: readonly number[]): void {
    if (!numbers.every(Number.isFinite)) return;
    // A curve without a beginning starts at its first handle.
    if (this.isEmpty() && command !== 'M') this.add('M', ...numbers.slice(0, 2));
    this.whole = null;
    this.steps.push(`${command}${numbers.map(toNumber).join(' ')}`);
  }
}
