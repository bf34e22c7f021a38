/**
 * How do words and numbers stand in an SVG file so that they stay words and numbers?
 *
 * Whatever a text holds comes out inert: markup is escaped, and the characters that XML forbids (1.0,
 * production 2) are shown by their control pictures (␀ for U+0000) or, where there is none, by �. A
 * picture is looked at and not read back, so this need not be undone.
 */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';

function shownAs(character: string): string {
  const code = character.charCodeAt(0);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
}

/** For text and for attributes in double quotes alike. Tabs and line ends become spaces, as a canvas draws them. */
export const toMarkup = (text: string): string =>
  text
    .replaceAll(/[\t\n\f\r]/gu, ' ')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, shownAs)
    .replaceAll(/[&<>"]/gu, (character) => ENTITIES.get(character) ?? character);

const FARTHEST = 1e9;

/** At most two decimals: less than that is seen by nobody. Never `NaN`, `-0` or an exponent. */
export function toNumber(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const hundredths = Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, value)) * 100);
  return String(hundredths === 0 ? 0 : hundredths / 100);
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An attribute that is null is left out. Names are ours, values are anybody's. */
export const toAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null) return '';
      return ` ${name}="${typeof value === 'number' ? toNumber(value) : toMarkup(value)}"`;
    })
    .join('');

export const openTag = (name: string, attributes: Attributes): string =>
  `<${name}${toAttributes(attributes)}>`;

export const emptyElement = (name: string, attributes: Attributes): string =>
  `<${name}${toAttributes(attributes)}/>`;
