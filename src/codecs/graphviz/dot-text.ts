/**
 * How does any text stand in a DOT file and come out of Graphviz as the same letters?
 *
 * Always in double quotes, never as an HTML label. A backslash is doubled, so that no text begins an escape
 * (`\N`, `\G`, a line end); a line break is `\n`; what looks like an entity (`&amp;`, which Graphviz would
 * resolve) has its ampersand written as one; what cannot be shown is `⟨U+0000⟩` (visible-controls.ts).
 */
import { hideControls, showControls } from '../visible-controls.ts';

const ENTITY = /&(?=(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);)/gi;

/** A quoted string, for ids and for every attribute. */
export const toDotString = (text: string): string => {
  const shown = showControls(text, '\n').replaceAll(ENTITY, '&amp;');
  const escaped = shown.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
  return `"${escaped}"`;
};

/** The letters of a string as Graphviz hands it on: without its quotes, `\"` already read as `"`. */
export const fromDotString = (inner: string): string =>
  hideControls(
    inner
      .replaceAll(/\\([\\n])/g, (_found, character: string) => (character === 'n' ? '\n' : '\\'))
      .replaceAll('&amp;', '&'),
  );
