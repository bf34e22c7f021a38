/**
 * How does a bibliography in LaTeX learn of the texts that were read?
 *
 * One entry a source, for biblatex and biber: UTF-8, dates as EDTF, which biblatex reads as it stands, and the
 * year besides for older styles. Personal names are taken apart, bodies kept whole in braces, titles keep
 * their capitals. A date that is no EDTF goes into `year` as words. Relations and passages have no place here.
 */
import { parseEdtf } from '../model/edtf.ts';
import type { Source } from '../model/source.ts';
import type { Codec, ExportView } from './codec.ts';
import { readAuthors, type AuthorName } from './references/author-names.ts';
import { citeKeys, yearOf } from './references/cite-key.ts';
import { toLatex } from './references/latex-text.ts';
import { NOTHING_CARRIED } from './references/nothing-carried.ts';

type Field = readonly [name: string, value: string];

function sayName(name: AuthorName): string {
  if (name.kind === 'whole') return `{${toLatex(name.name)}}`;
  const family = [name.particle, name.family].filter((part) => part !== '').join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== '')
    .map(toLatex)
    .join(', ');
}

function sayDate(source: Source): readonly Field[] {
  const { written } = source;
  if (written === undefined) return [];
  if (!parseEdtf(written).ok) return [['year', `{${toLatex(written)}}`]];
  const year = yearOf(source);
  // EDTF has no character that LaTeX minds but %, which biber reads before LaTeX does.
  return [['date', written], ...(year === null ? [] : [['year', String(year)] as const])];
}

const optional = (name: string, value: string | undefined): readonly Field[] =>
  value === undefined || value === '' ? [] : [[name, toLatex(value)]];

function fieldsOf(source: Source): readonly Field[] {
  const authors = readAuthors(source.author).map(sayName);
  return [
    ...(authors.length === 0 ? [] : [['author', authors.join(' and ')] as const]),
    ['title', `{${toLatex(source.title)}}`],
    ...sayDate(source),
    ...optional('langid', source.language),
    ...optional('affiliation', source.affiliation),
    ...optional('rights', source.rights),
  ];
}

function sayEntry(key: string, fields: readonly Field[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

function write({ records: { sources } }: ExportView): string {
  const keys = citeKeys(sources);
  return sources.map((source) => sayEntry(keys.get(source.id) ?? '', fieldsOf(source))).join('\n');
}

export const bibtex: Codec = {
  id: 'bibtex',
  label: 'BibTeX',
  summary: 'The texts that were read, for LaTeX with biblatex',
  group: 'prose',
  isText: true,
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  carries: { ...NOTHING_CARRIED, sourceDetails: 'kept' },
  write,
};
