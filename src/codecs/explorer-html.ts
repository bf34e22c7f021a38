/**
 * How does a reading travel together with the program that shows it?
 *
 * The template of the build with a Relata document in it: nothing is lost, since it is the same document.
 * Every `<` in it is written as the JSON escape \u003c, so no word of a text can end the element it stands
 * in or begin another. The reader takes the document out of the file again and runs nothing; a file
 * that was cut short is refused wherever it was cut.
 */
import { failure, type Result } from '../kit/result.ts';
import { decodeUtf8 } from '../kit/utf8.ts';
import { titleOf } from '../model/title.ts';
import type { Codec, ExportView, Format, ReadFlaw, ReadOutcome } from './codec.ts';
import { DOCUMENT_END, DOCUMENT_START, escapeText, PAGE_END } from './explorer-page.ts';
import { makeInert } from './json-file.ts';
import { findTooLarge } from './limits.ts';
import { readRelataText, relataJson } from './relata-json.ts';

/** Of a title; the document has to begin within what detect.ts looks at. */
const TITLE_LENGTH = 300;

const cutTitle = (title: string): string => Array.from(title).slice(0, TITLE_LENGTH).join('');

/** Throws where `template` is none: that is a fault of the build, never of the view. */
export function fillTemplate(template: string, view: ExportView): string {
  const documentAt = template.indexOf(DOCUMENT_START);
  const start = documentAt + DOCUMENT_START.length;
  const end = template.indexOf(DOCUMENT_END, start);
  const head = template.slice(0, documentAt);
  const [beforeTitle, afterTitle, ...more] = head.split(/<title>[^<]*<\/title>/);
  if (documentAt < 0 || end < 0 || afterTitle === undefined || more.length > 0)
    throw new Error('The template of the explorer is not whole; build the page again.');
  const title = `<title>${escapeText(cutTitle(titleOf(view.records)))}</title>`;
  const document = makeInert(String(relataJson.write(view)));
  return `${beforeTitle}${title}${afterTitle}${DOCUMENT_START}\n${document}${template.slice(end)}`;
}

const stop = (line: number, column: number, sentence: string): Result<never, readonly ReadFlaw[]> =>
  failure([{ line, column, sentence }]);

/** Where the document begins, from 1; it is the line on which its element opens. */
const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

function readDocument(text: string, start: number, end: number): ReadOutcome {
  const outcome = readRelataText(text.slice(start, end));
  if (outcome.ok) return outcome;
  const first = placeOf(text, start);
  return failure(
    outcome.failure.map(({ line, column, sentence }) => ({
      line: first.line + line - 1,
      column: line === 1 ? first.column + column - 1 : column,
      sentence,
    })),
  );
}

function read(bytes: Uint8Array): ReadOutcome {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return stop(1, 1, tooLarge);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok)
    return stop(
      1,
      1,
      `The file is not UTF-8: byte ${decoded.failure.byteOffset} is no part of a character.`,
    );
  const text = decoded.value;
  const documentAt = text.indexOf(DOCUMENT_START);
  if (documentAt < 0) return stop(1, 1, 'This page has no Relata document in it.');
  const start = documentAt + DOCUMENT_START.length;
  const end = text.indexOf('<', start);
  if (!text.trimEnd().endsWith(PAGE_END.trim())) {
    const { line, column } = placeOf(text, text.length);
    return stop(line, column, 'The file ends before its page does; fetch it again, whole.');
  }
  if (!text.startsWith(DOCUMENT_END, end)) {
    const { line, column } = placeOf(text, end);
    return stop(line, column, 'The document in this page was changed: a “<” cannot stand here.');
  }
  return readDocument(text, start, end);
}

/** Its bytes need a template, which the page fetches and the shell reads: see `withTemplate`. */
export const explorerHtml: Format & Required<Pick<Codec, 'read'>> = {
  id: 'explorer-html',
  label: 'Explorer in one file',
  summary: 'The whole explorer with this part in it; opens from disk, no network',
  group: 'relata',
  isText: false,
  extension: 'html',
  mediaType: 'text/html',
  carries: relataJson.carries,
  read,
};

/** The codec, once there is a template. */
export const withTemplate = (template: string): Codec => ({
  ...explorerHtml,
  write: (view) => fillTemplate(template, view),
});
