/**
 * What does the report on a file say?
 *
 * In English, which is the measure for every other language (en.ts). Names of files come in as arguments, in
 * their quotation marks. What a reader of files or the gate finds in one is said in English in any language.
 */
import { countsEn } from './counts.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, list } = EN_FIGURES;

const times = (count: number): string => (count === 1 ? 'once' : counted(count, 'time'));

export const reportEn = {
  opened: {
    title: (fileName: string) => `${fileName} is on the table`,
    /** `holds` counts what is in it. */
    notice: (fileName: string, holds: string) => `${fileName} is on the table: ${holds}.`,
    whatBecame: (fileName: string) => `What became of ${fileName} when it was opened`,
    clean: 'It came over as it stood, and no law finds fault with it.',
    table: (
      format: string,
      of: { readonly entities: number; readonly relations: number; readonly passages: number },
    ) => {
      const holds = [
        of.entities === 0 ? 'no entities' : countsEn.entities(of.entities),
        of.relations === 0 ? 'no relations' : countsEn.relations(of.relations),
        countsEn.passagesOrNone(of.passages),
      ];
      return `${format}: ${holds.join(', ')}.`;
    },
  },
  refused: {
    title: (fileName: string) => `${fileName} was not opened`,
    unchanged: 'Everything on the table is as it was.',
    more: (count: number) => `and ${counted(count, 'more fault')}`,
    openFirst: 'Open the first text instead',
  },
  copyAsText: 'Copy as text',
  close: 'Close',

  /** What happened to something that did not come over as it stood. */
  notes: {
    dropped: 'Left out',
    changed: 'Changed to fit',
    widened: 'Filled in, or read as something more general',
  },
  /** What the laws of the model find. */
  issues: {
    error: 'Faults, shown where they are',
    warning: 'Places to look at',
  },
  /** How often, and in which line of the file first. */
  often: (count: number, line: number | null) => {
    if (line === null) return times(count);
    return count === 1 ? `once, in line ${line}` : `${times(count)}, first in line ${line}`;
  },
  /** A record of the file follows. */
  oftenFirst: (count: number) => `${times(count)}, first:`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,

  /** What kept the page itself from reading. */
  trouble: {
    unreadable:
      'The browser could not read it from the disk; perhaps it is a folder, or was moved.',
    readerEnded:
      'The reader came to an end before the file did; perhaps there is not enough memory for it.',
  },

  files: (names: readonly string[]) =>
    names.length === 0 ? 'Nothing' : list(names.map((name) => `“${name}”`)),
  pasted: {
    files: (names: string) => `You pasted ${names}.`,
    nothing: (why: string) => `Nothing pasted: ${why}`,
    looksLike: (format: string) => `What you pasted looks like ${format}.`,
    fileName: 'pasted text',
  },
  otherOrigin: (address: string) =>
    `${address} was not opened: a link opens only files from where this page comes. Save it, then open it from your disk.`,
  turnedBack: (fileName: string) =>
    `${fileName} was not opened: you cancelled. The first text is on the table instead.`,
  graphInside: 'The graph in this page',
  notOpenedSince: (what: string, flaw: string | null) =>
    `${what} could not be opened: ${flaw ?? 'it is not whole.'}`,
  linkNotInside: (name: string) =>
    `The link is about “${name}”, which is not in this file: open that file, then the link again.`,
  emptyExplorer: 'This explorer is empty: it is the template that an export puts a graph into.',
};

export const reportWords = wordsOf('report', reportEn);
