/**
 * Which format is this file, judged by what is in it?
 *
 * A name says nothing: a renamed file opens all the same, and one that only bears a good name is refused for
 * what it is. Looks at the first 64 KiB at most; answers the id of a codec, or one sentence.
 */
import { failure, success, type Result } from '../kit/result.ts';
import { spellBytes } from '../kit/utf8.ts';
import { DOCUMENT_START } from './explorer-page.ts';

/** Bytes that are looked at. */
export const SNIFF_LENGTH = 65_536;

const BYTE_ORDER_MARK = /^\u{ef}\u{bb}\u{bf}/u;
/** An archive, and one without members. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** The first element's name without its prefix; undefined where there is none in what is looked at. */
function rootOf(text: string): string | undefined {
  const withoutProlog = text.replaceAll(/<\?[^]*?\?>|<!--[^]*?-->/gu, '');
  return /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/u.exec(withoutProlog)?.[1];
}

const XML_ROOTS: ReadonlyMap<string, string> = new Map([
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
]);

function detectXml(text: string): Result<string, string> {
  const root = rootOf(text);
  const id = root === undefined ? undefined : XML_ROOTS.get(root);
  if (id !== undefined) return success(id);
  if (root === 'html' && text.includes(DOCUMENT_START)) return success('explorer-html');
  const what = root === undefined ? 'XML without an element' : `XML that begins with <${root}>`;
  return failure(`This is ${what}; of XML, GEXF and GraphML can be opened.`);
}

function detectJson(text: string): string {
  if (/"format"\s*:\s*"relata\//u.test(text)) return 'relata-json';
  if (/"@context"/u.test(text)) return 'json-ld';
  if (/"elements"\s*:/u.test(text) || /^\s*\[/u.test(text)) return 'cytoscape';
  return 'relata-json';
}

/** One character a byte: all that is looked for is ASCII, and the reader that is chosen decodes strictly. */
const beginningOf = (bytes: Uint8Array): string => spellBytes(bytes.subarray(0, SNIFF_LENGTH));

export function detectFormat(bytes: Uint8Array): Result<string, string> {
  if (bytes.length === 0) return failure('The file is empty.');
  if (ZIPS.some((magic) => beginsWith(bytes, magic))) return success('csv-zip');
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]))
    return failure('The file is UTF-16; save it as UTF-8.');
  const text = beginningOf(bytes);
  const start = text.replace(BYTE_ORDER_MARK, '').trimStart();
  if (start.startsWith('<')) return detectXml(start);
  if (start.startsWith('{') || start.startsWith('[')) return success(detectJson(start));
  if (/\0/u.test(text)) return failure('This is not text, and not a file that Relata knows.');
  if (/[,;\t]/u.test(start.split(/\r\n|\r|\n/u, 1)[0] ?? '')) return success('csv');
  return failure(
    'This is text, but no graph that Relata knows: it opens Relata documents, GEXF, GraphML, CSV, Cytoscape JSON and JSON-LD.',
  );
}
