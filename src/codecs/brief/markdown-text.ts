/**
 * How does any text stand in Markdown without becoming any?
 *
 * For CommonMark 0.31, and for what GitHub and pandoc add to it: every character that could open a link, code,
 * emphasis, HTML, a table, mathematics, a note or an attribute is escaped, and at the start of a line those
 * that could open a block. A bare address would be linked even when escaped, so an empty comment parts it.
 * White space that Markdown would eat is written as a reference (`&#32;`); what cannot be shown at all as
 * `⟨U+0000⟩` (visible-controls.ts). Plain words stay plain, to be read and edited.
 */
import { showControls } from '../visible-controls.ts';

const KEPT = '\t\n\r\u2028\u2029\ufeff';
/** Invisible to the reader of the page; parts an address so that nobody links it. */
const PARTING = '<!-- -->';

const toReferences = (space: string): string =>
  Array.from(space, (character) => `&#${character.codePointAt(0) ?? 32};`).join('');

const ALWAYS = /[\\`*_[\]<>#|~$^{]/g;

/** `:smile:`, as GitHub has it; its underscores are escaped by then. */
const EMOJI = /(?<![A-Za-z\\]):(?=(?:\d*[a-z+\\-][\w+\\-]*|100|1234):)/gi;

/** One line, whatever stands before and after it. */
const escapeInline = (line: string): string =>
  line
    .replaceAll(ALWAYS, String.raw`\$&`)
    .replaceAll(/&(?=#?[0-9A-Za-z])/g, String.raw`\&`)
    .replaceAll(/!$/g, String.raw`\!`)
    .replaceAll(EMOJI, `:${PARTING}`)
    .replaceAll(/(?<=[A-Za-z]):(?=\/\/)/g, String.raw`${PARTING}\:`)
    .replaceAll(/(?<=[A-Za-z]):(?=[^\s/])/g, String.raw`\:`)
    .replaceAll(/(?<=www)\./gi, `${PARTING}.`)
    .replaceAll(/@(?=[0-9A-Za-z_-])/g, String.raw`\@${PARTING}`)
    .replaceAll(/@(?!<)/g, String.raw`\@`)
    .replaceAll(/[\t\r\u2028\u2029\ufeff]/g, toReferences);

/** What could open a block: a list (with pandoc’s letters and brackets), a rule, a definition. */
const escapeStart = (line: string): string =>
  line
    .replace(/^[-+=:(%]/, String.raw`\$&`)
    .replace(/^([0-9]{1,9}|[A-Za-z]|[ivxlcdm]+)(?=[.)])/i, '$1\\');

const escapeEdges = (line: string): string =>
  line.replace(/^\s+/u, toReferences).replace(/(?<=\S)\s+$/u, toReferences);

const escapeLine = (line: string): string => escapeStart(escapeEdges(escapeInline(line)));

/** A stretch within a line of ours: line breaks in it become references. */
export const toMarkdown = (text: string): string =>
  escapeLine(showControls(text, KEPT)).replaceAll('\n', toReferences);

/** A text of several lines, each to stand on a line of its own with a hard break between. */
export function toMarkdownLines(text: string): readonly string[] {
  const [, before = '', inner = '', after = ''] =
    /^(\n*)(.*?)(\n*)$/s.exec(showControls(text, KEPT)) ?? [];
  const [first = '', ...others] = inner.split('\n').map(escapeLine);
  const lines = [`${toReferences(before)}${first}`, ...others];
  return lines.map((line, at) =>
    at === lines.length - 1 ? `${line}${toReferences(after)}` : line,
  );
}

/** To be copied letter by letter; nothing in a code span is markup. Not for an empty text. */
export function toMarkdownCode(text: string): string {
  const shown = showControls(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}
