/**
 * How does any text stand in HTML without becoming any?
 *
 * The five characters of markup become references, in text and in attributes alike; line breaks inside a
 * quotation become `<br>`, any other white space that HTML would merge is a reference; what cannot be shown
 * is written `⟨U+0000⟩` (visible-controls.ts).
 */
import { showControls } from '../visible-controls.ts';

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const toReference = (character: string): string =>
  REFERENCES.get(character) ?? `&#${character.codePointAt(0) ?? 32};`;

/** For text and for attributes in double quotes. */
export const toHtml = (text: string): string =>
  showControls(text, '\t\n\r').replaceAll(/[&<>"'\t\n\r]/g, toReference);

/** The words of a quotation, its line breaks as line breaks. */
export const toHtmlLines = (text: string): string => text.split('\n').map(toHtml).join('<br>');

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** ` lang="en"`, or nothing where the source gives no language tag. */
export const toLangAttribute = (language: string): string =>
  LANGUAGE_TAG.test(language) ? ` lang="${language}"` : '';
