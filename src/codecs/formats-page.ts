/**
 * What does docs/formats.md say?
 *
 * Made from the table of each codec, so that the page, the export dialog and the proof in the tests cannot
 * differ. Formats that keep alike stand in one table; a row is a facet.
 */
import { exportingEn } from '../words/exporting.ts';
import { CODECS } from './all-codecs.ts';
import { FACETS, FORMAT_GROUPS, type Carriage, type Format } from './codec.ts';
import { explorerHtml } from './explorer-html.ts';
import { LIMITS } from './limits.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

const SIGNS: Readonly<Record<Carriage, string>> = { kept: '●', flattened: '◐', dropped: '–' };

/** Everything the export dialog offers. */
const FORMATS: readonly Format[] = [...CODECS, explorerHtml, png, svg];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function listFormats(): readonly string[] {
  const readable = new Set(
    [...CODECS, explorerHtml].filter(({ read }) => read !== undefined).map(({ id }) => id),
  );
  return [
    row(['format', 'id', 'for', 'file', 'read back']),
    row(['---', '---', '---', '---', '---']),
    ...FORMATS.map(({ label, id, summary, extension }) =>
      row([label, `\`${id}\``, summary, `\`.${extension}\``, readable.has(id) ? 'yes' : '']),
    ),
  ];
}

function tableOf(formats: readonly Format[]): readonly string[] {
  return [
    row(['', ...formats.map(({ label }) => label)]),
    row(['---', ...formats.map(() => ':-:')]),
    ...FACETS.map((facet) =>
      row([exportingEn.facets[facet], ...formats.map(({ carries }) => SIGNS[carries[facet]])]),
    ),
  ];
}

const sayLimits = (): string =>
  `At most ${LIMITS.bytes / 1024 / 1024} MiB a file, as much unpacked and ${LIMITS.unpackingRatio} times the packed size; ` +
  `${LIMITS.elements.toLocaleString('en')} nodes and edges; ${LIMITS.columns.toLocaleString('en')} columns; ` +
  `${LIMITS.depth} levels of nesting; ids of ${LIMITS.idLength} characters, texts of ${LIMITS.textLength / 1024 / 1024} MiB.`;

export function makeFormatsPage(): string {
  const tables = FORMAT_GROUPS.flatMap((group) => {
    const formats = FORMATS.filter((format) => format.group === group);
    const heading = exportingEn.groups[group];
    return formats.length === 0 ? [] : ['', `### ${heading}`, '', ...tableOf(formats)];
  });
  return [
    '# Formats: what each one keeps, flattens and drops',
    '',
    '<!-- Written by `npx relata formats` from the codecs; edit those. -->',
    '',
    ...listFormats(),
    '',
    'A part is taken with what it needs to stand on its own: the ends of its relations, who holds them, the speech acts',
    'they lie within, the passages they rest on and the whole text of those. What lies outside is left behind, and the',
    'dialog counts it. The same view gives the same bytes.',
    '',
    '## What is kept',
    '',
    '● kept: all of it is there, and comes back where the format is read · ◐ flattened: something of it is there, but not',
    'enough to bring it back · – dropped: no trace. The tests prove every sign of these tables, both ways.',
    ...tables,
    '',
    '## What is read',
    '',
    'A file is known by its content, never by its name, and read as a whole or not at all. What was changed or filled in',
    'is listed with its count and the line of the first. A graph of another program has no passages: its edges say so,',
    'its columns are kept as they stand, and all else works.',
    '',
    sayLimits(),
    '',
  ].join('\n');
}
