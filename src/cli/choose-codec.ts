/**
 * In which format is to be written?
 *
 * The one that is named, or else the one whose extension the file has; where several share it ("csv"), the
 * first of the list. Pictures are made by the page alone, which is said.
 */
import { CODECS, findCodec } from '../codecs/all-codecs.ts';
import type { Codec } from '../codecs/codec.ts';
import { explorerHtml, withTemplate } from '../codecs/explorer-html.ts';
import { readTemplate } from './explorer-template.ts';
import { Refusal } from './refusal.ts';

const PICTURES: ReadonlySet<string> = new Set(['png', 'svg']);

const listFormats = (): string => [...CODECS, explorerHtml].map(({ id }) => id).join(', ');

/** Plain `.html`; the brief has an extension of its own. */
const EXPLORER_NAME = /(?<!\.brief)\.html?$/iu;

/** The longest extension counts: `.csv.zip` before `.zip`. */
function findByExtension(file: string): Codec | undefined {
  const name = file.toLowerCase();
  return CODECS.filter(({ extension }) => name.endsWith(`.${extension}`)).toSorted(
    (a, b) => b.extension.length - a.extension.length,
  )[0];
}

/** Throws a Refusal that lists the formats. The explorer is built first where it never was. */
export async function chooseCodec(format: string | undefined, file: string): Promise<Codec> {
  if (format === explorerHtml.id || (format === undefined && EXPLORER_NAME.test(file)))
    return withTemplate(await readTemplate());
  const found = format === undefined ? findByExtension(file) : findCodec(format);
  if (found !== undefined) return found;
  if (format !== undefined && PICTURES.has(format))
    throw new Refusal(2, 'pictures are drawn by the page: open it, and choose Export.');
  const what =
    format === undefined
      ? `no format is known by the name “${file}”`
      : `no format is called “${format}”`;
  throw new Refusal(2, `${what}; write --format with one of ${listFormats()}.`);
}
