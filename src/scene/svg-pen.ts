/**
 * How does what is drawn become an SVG file in which lines are lines and text is text?
 *
 * Takes the calls that a canvas takes and writes an element for each: a path or circle for a fill or a
 * stroke, one `<text>` for a line of text. The halo beneath a text is a `<use>` of that very text, so
 * that it can be searched and edited as one, and no program must know `paint-order`. Like a canvas it
 * ignores what is not finite; unlike one it wants the transform to stay the same along a path.
 */
import {
  emptyElement,
  openTag,
  toAttributes,
  toMarkup,
  toNumber,
  type Attributes,
} from './svg-markup.ts';
import { SvgPath } from './svg-path.ts';

/** Who opens the file may not have our letters: those of nearly the same width come next. */
const FAMILY = [
  "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Myriad Pro', Calibri, Carlito",
  "'PT Sans', 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif",
].join(', ');

/**
 * So high are our small letters as a share of the size: a browser makes those of others as high, and so less
 * wide. As a style, since browsers do not know the attribute of this name.
 */
const ADJUSTED = 'font-size-adjust:0.49';

const ANCHORS = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
} as const;

/** What a group of elements is: a layer of the picture, or all that is drawn of one thing. */
export interface GroupName {
  readonly what: 'layer' | 'neighbourhood' | 'relation' | 'relations' | 'entity' | 'label';
  readonly name: string;
  /** Shown by a browser when the pointer rests there. */
  readonly title?: string;
}

export interface SvgSheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** "600 12px …", as the stage writes it. */
function readFont(font: string): Attributes {
  const [weight = '400', size = ''] = font.split(' ');
  const sizePx = Number.parseFloat(size) || 10;
  return { 'font-size': sizePx, 'font-weight': weight === '400' ? null : weight };
}

/** A class, since the drawing functions set its fields as they set those of a canvas. */
export class SvgPen extends SvgPath {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap: 'butt' | 'round' | 'square' = 'butt';
  lineJoin: 'bevel' | 'miter' | 'round' = 'miter';
  font = '400 10px sans-serif';
  letterSpacing = '0px';
  textAlign: keyof typeof ANCHORS = 'start';
  private dash: readonly number[] = [];
  private place = { x: 0, y: 0, scaleX: 1, scaleY: 1 };
  private halo: { readonly body: string; readonly looks: Attributes } | null = null;
  private readonly saved: (() => void)[] = [];
  /** Groups that clips have opened since the last save. */
  private openClips = 0;
  private clips = 0;
  private halos = 0;
  private readonly written: string[] = [];
  private readonly widthOf: (text: string, font: string) => number;

  constructor(widthOf: (text: string, font: string) => number) {
    super();
    this.widthOf = widthOf;
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.widthOf(text, this.font) };
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, letterSpacing } = this;
    const looks = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, letterSpacing };
    const { textAlign, dash, place, openClips } = this;
    this.saved.push(() => Object.assign(this, looks, { textAlign, dash, place, openClips }));
    this.openClips = 0;
  }

  restore(): void {
    const bringBack = this.saved.pop();
    if (!bringBack) return;
    for (let clip = 0; clip < this.openClips; clip += 1) this.write('</g>');
    bringBack();
  }

  translate(x: number, y: number): void {
    const { place } = this;
    this.place = { ...place, x: place.x + x * place.scaleX, y: place.y + y * place.scaleY };
  }

  scale(x: number, y: number): void {
    const { place } = this;
    this.place = { ...place, scaleX: place.scaleX * x, scaleY: place.scaleY * y };
  }

  clip(): void {
    this.clips += 1;
    this.openClips += 1;
    const id = `relata-clip-${this.clips}`;
    const shape = emptyElement('path', { d: this.toData(), transform: this.transform() });
    this.write(`${openTag('clipPath', { id })}${shape}</clipPath>`);
    this.write(openTag('g', { 'clip-path': `url(#${id})` }));
  }

  fill(): void {
    this.paint({ fill: this.fillStyle });
  }

  stroke(): void {
    this.paint({
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linecap': this.lineCap === 'butt' ? null : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? null : this.lineJoin,
      'stroke-dasharray': this.dash.length === 0 ? null : this.dash.map(toNumber).join(' '),
    });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (![x, y, width, height].every(Number.isFinite)) return;
    const looks = { fill: this.fillStyle, transform: this.transform() };
    this.write(emptyElement('rect', { x, y, width, height, ...looks }));
  }

  fillShape(pathData: string): void {
    const transform = this.transform();
    this.write(emptyElement('path', { d: pathData, fill: this.fillStyle, transform }));
  }

  /** A halo when the same text is filled next; else an outline. */
  strokeText(text: string, x: number, y: number): void {
    this.outlineHalo();
    if (![x, y].every(Number.isFinite)) return;
    const looks = {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
    };
    this.halo = { body: this.textBody(text, x, y), looks };
  }

  fillText(text: string, x: number, y: number): void {
    if (![x, y].every(Number.isFinite)) return;
    const { halo } = this;
    const body = this.textBody(text, x, y);
    const fill = { fill: this.fillStyle };
    if (halo?.body !== body) return this.write(`<text${toAttributes(fill)}${body}`);
    this.halo = null;
    this.halos += 1;
    const id = `relata-text-${this.halos}`;
    this.write(emptyElement('use', { 'xlink:href': `#${id}`, ...halo.looks }));
    this.write(`<text${toAttributes({ id, ...fill })}${body}`);
  }

  openGroup({ what, name, title }: GroupName): void {
    const isLayer = what === 'layer';
    const attributes: Attributes = isLayer
      ? { 'inkscape:groupmode': 'layer', 'inkscape:label': name }
      : { [`data-${what}`]: name };
    const shown = title === undefined ? '' : `<title>${toMarkup(title)}</title>`;
    this.write(`${openTag('g', attributes)}${shown}`);
  }

  closeGroup(): void {
    this.write('</g>');
  }

  /** The whole file; nothing in it is fetched from elsewhere, and nothing runs. */
  toSvg({ width, height, title, description }: SvgSheet): string {
    this.outlineHalo();
    const root = openTag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width,
      height,
      viewBox: `0 0 ${toNumber(width)} ${toNumber(height)}`,
      'font-family': FAMILY,
      style: ADJUSTED,
      'xml:space': 'preserve',
    });
    const head = `<title>${toMarkup(title)}</title>\n<desc>${toMarkup(description)}</desc>`;
    const xml = '<?xml version="1.0" encoding="UTF-8"?>';
    return [xml, root, head, ...this.written, '</svg>', ''].join('\n');
  }

  private write(markup: string): void {
    this.outlineHalo();
    this.written.push(markup);
  }

  /** Nothing was filled over it, so it was meant as an outline. */
  private outlineHalo(): void {
    const { halo } = this;
    this.halo = null;
    if (halo)
      this.written.push(`<text${toAttributes({ fill: 'none', ...halo.looks })}${halo.body}`);
  }

  private paint(looks: Attributes): void {
    if (this.isEmpty()) return;
    const transform = this.transform();
    const circle = this.circle();
    this.write(
      circle
        ? emptyElement('circle', { ...circle, ...looks, transform })
        : emptyElement('path', { d: this.toData(), ...looks, transform }),
    );
  }

  private transform(): string | null {
    const { x, y, scaleX, scaleY } = this.place;
    if (x === 0 && y === 0 && scaleX === 1 && scaleY === 1) return null;
    const scale = [...new Set([scaleX, scaleY])].map(toNumber).join(' ');
    return `translate(${toNumber(x)} ${toNumber(y)}) scale(${scale})`;
  }

  /** All of a text but its id and its colours. */
  private textBody(text: string, x: number, y: number): string {
    const anchor = ANCHORS[this.textAlign];
    const attributes = toAttributes({
      x,
      y,
      ...readFont(this.font),
      'text-anchor': anchor === 'start' ? null : anchor,
      'letter-spacing': Number.parseFloat(this.letterSpacing) || null,
      transform: this.transform(),
    });
    return `${attributes}>${toMarkup(text)}</text>`;
  }
}
