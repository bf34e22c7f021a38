/**
 * What does somebody who unpacks the tables have to know?
 *
 * README.txt in plain words: what the reading is and how to cite it, what each table and column means, how to
 * open them, and what the apostrophes are for. Lines end in CRLF, for the plainest of editors.
 */
import type { ExportView } from '../codec.ts';
import { TABLES, type Table, type TableColumn } from './table-schema.ts';
import { toCitation } from '../flat/flatten-view.ts';

const OPENING = `These tables hold a reading of one or several texts as a graph: who and what takes part
(entities.csv), what the texts assert of them (relations.csv), and the words that say so
(evidence.csv, passages.csv). The texts themselves are in the folder texts.
Colours are not in the tables; everything else is. Relata opens the archive again as it is.`;

const HOW_TO_OPEN = `HOW TO OPEN
  Excel        Open a file with a double click, or, so that dates such as 2015-04 stay as they
               are, with Data > From Text/CSV: file origin 65001 Unicode (UTF-8), comma, and
               "Do not detect data types". Excel cuts cells of more than 32,767 characters.
  LibreOffice  Open the file; choose Unicode (UTF-8), separator comma, text delimiter ".
  R            readr::read_csv("relations.csv")
  Python       pandas.read_csv("relations.csv")
               or csv.reader(open("relations.csv", encoding="utf-8-sig", newline=""))
  The files are CSV as in RFC 4180: UTF-8 with a byte order mark, commas, CRLF.
  To open edited tables in Relata again, save them as CSV UTF-8 under the same names and zip
  them. Columns that you add to entities.csv and relations.csv come along.`;

const THE_RULES = `WHAT STANDS IN A CELL
  An empty cell means that nothing is given. Where a text must be given, it means the empty text.
  An apostrophe alone is the empty text.
  An apostrophe at the start of a cell, or after a line break, tab or semicolon inside it, is no
  part of the text. It keeps spreadsheets from running what follows as a formula: it stands
  before = + - @, their full-width forms, tabs and apostrophes. Leave out one apostrophe at each
  of these places to get the text. Numbers have none.
  \\u and four digits stand for a control character, such as \\u000d for a carriage return.
  Lists in one cell are parted by semicolons; a semicolon inside a text is \\u003b.
  Columns marked with * repeat another table for your convenience and are not read back.`;

const sayColumn = ({ name, kind, says }: TableColumn): string =>
  `  ${`${name}${kind === 'aid' ? '*' : ''}`.padEnd(14)} ${says}`;

const sayTable = ({ name, about, columns }: Table): string =>
  [`${name}.csv`, `  ${about}`, ...columns.map(sayColumn)].join('\n');

/** One line, whatever the title: line breaks and control characters become blanks. */
const toLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export function writeReadme({ records, address }: ExportView): string {
  const citations = records.sources.map((source) => `  ${toLine(toCitation(source))}`);
  const rights = records.sources.flatMap(({ rights: words }) =>
    words === '' ? [] : [`  Rights: ${toLine(words)}`],
  );
  const counts = `  ${sayCount(records.entities.length, 'entity', 'entities')}, ${sayCount(records.relations.length, 'relation')}, ${sayCount(records.passages.length, 'passage')}, ${sayCount(records.sources.length, 'text')}`;
  const link = address === undefined ? [] : [`  View: ${toLine(address)}`];
  const parts = [
    `${toLine(records.name)}\nTables of a reading, made with Relata\n\n${OPENING}`,
    ['WHAT TO CITE', ...citations, ...rights, counts, ...link].join('\n'),
    HOW_TO_OPEN,
    THE_RULES,
    'THE TABLES',
    ...TABLES.map(sayTable),
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
