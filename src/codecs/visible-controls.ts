/**
 * How does a character that no page shows get into a file that is meant to be read?
 *
 * Control characters, and those that turn the direction of what follows, are written as what they are:
 * `⟨U+0000⟩`. So nothing is dropped in silence, no quotation can turn the line after it around, and the way
 * back is exact: a text that itself holds `⟨U+` has its first bracket written as `⟨U+27E8⟩`.
 */

// C0 and C1 controls, line and paragraph separators, embeddings, overrides and isolates, non-characters.
const UNSHOWN =
  /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|⟨(?=U\+)/gu;

const nameOf = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** `kept` are those that the format itself can write (a line break in a quotation, say). */
export const showControls = (text: string, kept = ''): string =>
  text.replaceAll(UNSHOWN, (found) => (kept.includes(found) ? found : nameOf(found)));

/** The way back. */
export const hideControls = (shown: string): string =>
  shown.replaceAll(/⟨U\+([0-9A-F]{4,6})⟩/g, (_found, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
