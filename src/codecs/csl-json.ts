/**
 * How does a reference manager learn of the texts that were read?
 *
 * CSL JSON 1.0.2, as Zotero, pandoc and citeproc read it: one item a source. What has no field of its own (the
 * rights, the date exactly as written, the place of the text) stands under `custom`, which the schema keeps
 * for such things. Processors take `<i>` in a title for italics: an invisible word joiner behind every `<` that
 * could begin a tag keeps it text, and taking it off gives the title back.
 */
import type { Source } from '../model/source.ts';
import type { Codec, ExportView } from './codec.ts';
import { readAuthors, type AuthorName } from './references/author-names.ts';
import { citeKeys } from './references/cite-key.ts';
import { toCslDate } from './references/csl-date.ts';
import { NOTHING_CARRIED } from './references/nothing-carried.ts';

const WORD_JOINER = '\u2060';

const toPlain = (text: string): string => text.replaceAll(/<(?=[a-z/\u2060])/gi, `<${WORD_JOINER}`);

function toName(name: AuthorName): Readonly<Record<string, string>> {
  if (name.kind === 'whole') return { literal: toPlain(name.name) };
  return {
    family: name.family,
    given: name.given,
    ...(name.particle === '' ? {} : { 'non-dropping-particle': name.particle }),
    ...(name.suffix === '' ? {} : { suffix: name.suffix }),
  };
}

function toItem(source: Source, id: string): object {
  const { title, author, language, written, affiliation, rights, textFile, sha256 } = source;
  const authors = readAuthors(author).map(toName);
  return {
    id,
    type: 'document',
    ...(authors.length === 0 ? {} : { author: authors }),
    title: toPlain(title),
    ...(written === undefined ? {} : { issued: toCslDate(written) }),
    language,
    custom: { id: source.id, affiliation, edtf: written, rights, textFile, sha256 },
  };
}

/** Controls are escaped by JSON itself; line separators too, which some readers take for line ends. */
const stringify = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (found) => String.raw`\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function write({ records: { sources } }: ExportView): string {
  const keys = citeKeys(sources);
  return `${stringify(sources.map((source) => toItem(source, keys.get(source.id) ?? source.id)))}\n`;
}

export const cslJson: Codec = {
  id: 'csl-json',
  label: 'CSL JSON',
  summary: 'The texts that were read, for Zotero and pandoc',
  group: 'prose',
  isText: true,
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  carries: { ...NOTHING_CARRIED, sourceDetails: 'kept' },
  write,
};
