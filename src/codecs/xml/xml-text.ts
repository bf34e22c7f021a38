/**
 * How does any text stand in an XML file, so that it comes back letter by letter?
 *
 * Two steps. `encodeText` makes letters that XML 1.0 cannot hold (NUL and other controls, U+FFFE, U+FFFF, half
 * characters) into `\u{HEX}`, and a backslash that would look like one of those into `\u{5c}`; all else stays.
 * `escapeXml` makes the result inert: markup, and white space that a reader would change, become references.
 * `decodeText` undoes the first step; the second is undone by every XML reader.
 */

/** What XML 1.0 § 2.2 excludes, or what looks like its stand-in. */
// oxlint-disable-next-line no-control-regex -- these are the letters that XML cannot hold.
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|\\(?=u\{)/gu;
/** Encoded as well where a line must stay one. */
const LINE_BREAKS = /[\n\r]/g;
const STAND_IN = /\\u\{([0-9a-f]{1,4})\}/g;
// oxlint-disable-next-line no-control-regex -- see above.
const CAN_STAND_IN = /^[\u0000-\u001f\ufffe\uffff\\]$|^\p{Surrogate}$/u;

const standIn = (letter: string): string => `\\u{${letter.charCodeAt(0).toString(16)}}`;

export const encodeText = (text: string): string => text.replace(UNFIT, standIn);

/** The same, on one line. */
export const encodeLine = (text: string): string => encodeText(text).replace(LINE_BREAKS, standIn);

export const decodeText = (text: string): string =>
  text.includes('\\u{')
    ? text.replace(STAND_IN, (written, hex: string) => {
        const letter = String.fromCharCode(Number.parseInt(hex, 16));
        return CAN_STAND_IN.test(letter) ? letter : written;
      })
    : text;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** For the text of an element and for an attribute in double quotes alike. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES.get(letter) ?? letter);

/** Any text as it stands in a file of ours. */
export const toXml = (text: string): string => escapeXml(encodeText(text));

/** ` name="value"`, or nothing where there is no value. */
export const writeAttribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${toXml(value)}"`;
