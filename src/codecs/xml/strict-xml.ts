/**
 * What stands in this XML file, letter by letter as the standard has it, and if it is ill-formed, where?
 *
 * The judge under GEXF and GraphML, on saxes. It is fed slices, so that the text is never whole in memory; it
 * refuses whatever is cut off, ill-formed or beyond limits.ts, with line, column and a sentence, and it knows no
 * entities but XML's own five: a DOCTYPE that declares anything is refused. Told positions are those of the tag's `<`.
 */
import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw } from '../codec.ts';
import { XmlEvents } from './xml-events.ts';
import type { Place, Refuse, XmlHandler } from './xml-tag.ts';
import { decodeSlice, findEncoding, findSliceEnd, type Encoding } from './xml-encoding.ts';
import { sayComplaint } from './xml-flaws.ts';

const SLICE_LENGTH = 65_536;

class Stop extends Error {
  readonly flaw: ReadFlaw;
  constructor(flaw: ReadFlaw) {
    super(flaw.sentence);
    this.flaw = flaw;
  }
}

/** A whole reference to a letter, as far as it can be told without knowing the entities. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,9});/iy;
const LONGEST_REFERENCE = 12;

class Reader<Handler extends XmlHandler> {
  private readonly parser = new SaxesParser({ forceXMLVersion: true, defaultXMLVersion: '1.0' });
  private readonly events: XmlEvents<Handler>;
  /** An ampersand that begins no reference, while the parser may still be looking for its end. */
  private bareAmpersand: Place | undefined;

  constructor(makeHandler: (refuse: Refuse) => Handler) {
    const { parser } = this;
    const atTag: Refuse = (sentence) => this.refuseAt(this.events.tag, sentence);
    const here: Refuse = (sentence) => this.refuseHere(sentence);
    this.events = new XmlEvents(makeHandler(atTag), { atTag, here });
    parser.on('error', ({ message }) => this.meetComplaint(message.replace(/^\d+:\d+: /, '')));
    parser.on('comment', () => {
      this.bareAmpersand = undefined;
    });
    parser.on('doctype', (text) => this.meetDoctype(text));
    parser.on('opentagstart', ({ name }) => this.beginTag(name));
    parser.on('attribute', ({ name, value }) => this.meetAttribute(name, value));
    parser.on('opentag', ({ name }) => this.events.openTag(name));
    parser.on('closetag', () => this.closeTag());
    parser.on('text', (text) => this.meetText(text));
    parser.on('cdata', (text) => this.meetText(text));
  }

  get handler(): Handler {
    return this.events.handler;
  }

  readAll(bytes: Uint8Array, tellRead: ((bytes: number) => void) | undefined): void {
    const found = findEncoding(bytes);
    if (!found.ok) throw new Stop({ line: 1, column: 1, sentence: found.failure });
    let at = found.value.start;
    while (at < bytes.length) {
      const end = findSliceEnd(bytes, at, SLICE_LENGTH);
      this.readSlice(bytes, at, end, found.value.encoding);
      at = end;
      tellRead?.(at);
    }
    this.parser.close();
  }

  private readSlice(bytes: Uint8Array, offset: number, end: number, encoding: Encoding): void {
    const slice = bytes.subarray(offset, end);
    const isLast = end === bytes.length;
    const text = decodeSlice(slice, encoding);
    if (text.ok) {
      this.feed(text.value, isLast);
      return;
    }
    // What comes before is read first, which also finds the place.
    const { byteOffset } = text.failure;
    const before = decodeSlice(slice.subarray(0, byteOffset), encoding);
    if (before.ok) this.feed(before.value, true);
    this.refuseAt(
      this.findNextPlace(),
      `The byte ${offset + byteOffset} is no letter in ${encoding.toUpperCase()}; save the file as UTF-8.`,
    );
  }

  /** Of the letter that will be read next, between two slices. */
  private findNextPlace(): Place {
    // Only while it reads does the parser know its column; an empty slice brings it up to date.
    this.parser.write('');
    return { line: this.parser.line, column: this.parser.columnIndex + 1 };
  }

  /** Stops before an ampersand that begins no reference: the parser would only notice far behind it. */
  private feed(text: string, isLast: boolean): void {
    let fed = 0;
    const last = isLast ? text.length : text.length - LONGEST_REFERENCE;
    for (let at = text.indexOf('&'); at !== -1 && at < last; at = text.indexOf('&', at + 1)) {
      REFERENCE.lastIndex = at;
      if (REFERENCE.test(text)) continue;
      this.parser.write(text.slice(fed, at));
      fed = at;
      if (this.bareAmpersand !== undefined) break;
      this.bareAmpersand = this.findNextPlace();
    }
    this.parser.write(text.slice(fed));
  }

  private meetComplaint(complaint: string): void {
    if (this.bareAmpersand !== undefined && /entity|^unclosed|^unexpected end/.test(complaint))
      this.refuseAt(this.bareAmpersand, 'This & begins no reference to a letter; write &amp;.');
    this.refuseHere(sayComplaint(complaint));
  }

  private refuseAt({ line, column }: Place, sentence: string): never {
    throw new Stop({ line, column, sentence });
  }

  /** At the letter that the parser has just read. */
  private refuseHere(sentence: string): never {
    const { line, columnIndex } = this.parser;
    throw new Stop({ line, column: Math.max(1, columnIndex), sentence });
  }

  private meetDoctype(text: string): void {
    if (text.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      this.refuseHere(
        'The DOCTYPE declares entities or the like, which are not read; remove what stands in [ ].',
      );
  }

  private beginTag(name: string): void {
    this.bareAmpersand = undefined;
    const { parser } = this;
    const { tag } = this.events;
    // The parser has also read the letter after the name, which may have been a line break.
    const isBroken = parser.columnIndex === 0;
    tag.line = isBroken ? parser.line - 1 : parser.line;
    tag.column = isBroken ? 1 : Math.max(1, parser.columnIndex - name.length - 1);
    this.events.beginTag();
  }

  private meetAttribute(name: string, value: string): void {
    this.bareAmpersand = undefined;
    this.events.meetAttribute(name, value);
  }

  private closeTag(): void {
    this.bareAmpersand = undefined;
    this.events.closeTag(this.parser.line);
  }

  private meetText(text: string): void {
    this.bareAmpersand = undefined;
    this.events.meetText(text, this.parser.line);
  }
}

/**
 * Tells a handler what stands in the file, and answers it, or the flaw that stopped it. Never throws.
 * `tellRead` is told now and then how many bytes were read.
 */
export function readStrictXml<Handler extends XmlHandler>(
  bytes: Uint8Array,
  makeHandler: (refuse: Refuse) => Handler,
  tellRead?: (bytes: number) => void,
): Result<Handler, ReadFlaw> {
  try {
    const reader = new Reader(makeHandler);
    reader.readAll(bytes, tellRead);
    return success(reader.handler);
  } catch (stop) {
    if (stop instanceof Stop) return failure(stop.flaw);
    throw stop;
  }
}
