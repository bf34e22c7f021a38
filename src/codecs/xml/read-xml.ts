/**
 * What stands in this XML file, told element by element while it is read?
 *
 * The one strict reader under GEXF and GraphML, on saxes. It is fed slices, so that the text is never whole in
 * memory; it refuses whatever is cut off, ill-formed or beyond limits.ts, with line, column and a sentence, and
 * it knows no entities but XML's own five: a DOCTYPE that declares anything is refused. Namespaces are
 * resolved for elements; attributes keep their written names. Told positions are those of the tag's `<`.
 */
import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw, TellProgress } from '../codec.ts';
import { findTooLarge, LIMITS } from '../limits.ts';
import { Namespaces } from './namespaces.ts';
import { decodeSlice, findEncoding, findSliceEnd, type Encoding } from './xml-encoding.ts';
import { sayComplaint } from './xml-flaws.ts';

const SLICE_LENGTH = 65_536;
/** What of the whole work is reading; the rest is making records of it. */
const SHARE_OF_READING = 0.8;

/** An opening tag. One object is used for all of them: take what you need before the next. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace; empty where there is none. */
  readonly uri: string;
  readonly line: number;
  readonly count: number;
  /** As many as `count` says, in the order of the file; without declarations of namespaces. */
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly get: (attribute: string) => string | undefined;
}

export interface XmlHandler {
  /** True where the text of the element is wanted, which `close` is then given. */
  readonly open: (tag: XmlTag) => boolean;
  /** With the line of the element whose text it is. */
  readonly close: (text: string, line: number) => void;
  /** Letters that stand where nobody asked for text; told once an element. */
  readonly meetText: (line: number) => void;
}

/** Stops reading, at the tag that was opened last. */
export type Refuse = (sentence: string) => never;

class Stop extends Error {
  readonly flaw: ReadFlaw;
  constructor(flaw: ReadFlaw) {
    super(flaw.sentence);
    this.flaw = flaw;
  }
}

class OpenTag implements XmlTag {
  name = '';
  uri = '';
  line = 1;
  column = 1;
  count = 0;
  readonly names: string[] = [];
  readonly values: string[] = [];
  readonly get = (attribute: string): string | undefined => {
    for (let at = 0; at < this.count; at += 1)
      if (this.names[at] === attribute) return this.values[at];
    return undefined;
  };
}

/** A whole reference to a letter, as far as it can be told without knowing the entities. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,9});/iy;
const LONGEST_REFERENCE = 12;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Text that is being collected for the element at this depth. */
interface Wanted {
  readonly depth: number;
  readonly line: number;
  text: string;
}

class Reader<Handler extends XmlHandler> {
  private readonly parser = new SaxesParser({ forceXMLVersion: true, defaultXMLVersion: '1.0' });
  private readonly namespaces = new Namespaces();
  private readonly tag = new OpenTag();
  private readonly wanted: Wanted[] = [];
  readonly handler: Handler;
  private depth = 0;
  private values = 0;
  private hasMetText = false;
  /** An ampersand that begins no reference, while the parser may still be looking for its end. */
  private bareAmpersand: Place | undefined;

  constructor(makeHandler: (refuse: Refuse) => Handler) {
    const { parser } = this;
    this.handler = makeHandler((sentence) => this.refuseAt(this.tag, sentence));
    parser.on('error', ({ message }) => this.meetComplaint(message.replace(/^\d+:\d+: /, '')));
    parser.on('comment', () => {
      this.bareAmpersand = undefined;
    });
    parser.on('doctype', (text) => this.meetDoctype(text));
    parser.on('opentagstart', ({ name }) => this.beginTag(name));
    parser.on('attribute', ({ name, value }) => this.meetAttribute(name, value));
    parser.on('opentag', ({ name }) => this.openTag(name));
    parser.on('closetag', () => this.closeTag());
    parser.on('text', (text) => this.meetText(text));
    parser.on('cdata', (text) => this.meetText(text));
  }

  readAll(bytes: Uint8Array, tellProgress: TellProgress | undefined): void {
    const found = findEncoding(bytes);
    if (!found.ok) throw new Stop({ line: 1, column: 1, sentence: found.failure });
    let at = found.value.start;
    while (at < bytes.length) {
      const end = findSliceEnd(bytes, at, SLICE_LENGTH);
      this.readSlice(bytes.subarray(at, end), found.value.encoding, at);
      at = end;
      tellProgress?.((at / bytes.length) * SHARE_OF_READING);
    }
    this.parser.close();
  }

  private readSlice(slice: Uint8Array, encoding: Encoding, offset: number): void {
    const text = decodeSlice(slice, encoding);
    if (text.ok) {
      this.feed(text.value);
      return;
    }
    // What comes before is read first, which also finds the place.
    const { byteOffset } = text.failure;
    const before = decodeSlice(slice.subarray(0, byteOffset), encoding);
    if (before.ok) this.feed(before.value);
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
  private feed(text: string): void {
    let fed = 0;
    const last = text.length - LONGEST_REFERENCE;
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
    const { parser, tag } = this;
    this.depth += 1;
    tag.count = 0;
    // The parser has also read the letter after the name, which may have been a line break.
    const isBroken = parser.columnIndex === 0;
    tag.line = isBroken ? parser.line - 1 : parser.line;
    tag.column = isBroken ? 1 : Math.max(1, parser.columnIndex - name.length - 1);
    if (this.depth > LIMITS.depth)
      this.refuseAt(tag, `Elements lie more than ${LIMITS.depth} deep; that is no graph.`);
    this.countValue();
  }

  private countValue(): void {
    this.values += 1;
    if (this.values > LIMITS.values)
      this.refuseAt(
        this.tag,
        `There are more than ${LIMITS.values} elements and attributes; take a part of the graph.`,
      );
  }

  private meetAttribute(name: string, value: string): void {
    this.bareAmpersand = undefined;
    this.countValue();
    const { tag } = this;
    if (value.length > LIMITS.textLength)
      this.refuseAt(tag, `The attribute “${name.slice(0, 40)}” is longer than any text may be.`);
    if (name === 'xmlns') this.namespaces.declare(this.depth, '', value);
    else if (name.startsWith('xmlns:')) this.namespaces.declare(this.depth, name.slice(6), value);
    else {
      tag.names[tag.count] = name;
      tag.values[tag.count] = value;
      tag.count += 1;
    }
  }

  private openTag(name: string): void {
    const { tag } = this;
    for (let at = 0; at < tag.count; at += 1) {
      const attribute = tag.names[at] ?? '';
      if (attribute.includes(':')) this.resolve(attribute);
    }
    const { local, uri } = this.resolve(name);
    tag.name = local;
    tag.uri = uri;
    this.hasMetText = false;
    if (this.handler.open(tag)) this.wanted.push({ depth: this.depth, line: tag.line, text: '' });
  }

  private resolve(name: string) {
    const resolved = this.namespaces.resolve(name);
    if (resolved !== null) return resolved;
    const prefix = name.slice(0, Math.max(0, name.indexOf(':'))).slice(0, 40);
    return this.refuseAt(
      this.tag,
      `The prefix “${prefix}” is not declared; write xmlns:${prefix}="…" on the outermost element.`,
    );
  }

  private closeTag(): void {
    this.bareAmpersand = undefined;
    const wanted = this.wanted.at(-1);
    if (wanted?.depth === this.depth) {
      this.wanted.pop();
      this.handler.close(wanted.text, wanted.line);
    } else this.handler.close('', this.parser.line);
    this.namespaces.leave(this.depth);
    this.depth -= 1;
    this.hasMetText = false;
  }

  private meetText(text: string): void {
    this.bareAmpersand = undefined;
    const wanted = this.wanted.at(-1);
    if (wanted?.depth === this.depth) {
      wanted.text += text;
      if (wanted.text.length > LIMITS.textLength)
        this.refuseHere('A text is longer than any text may be; take a part of the graph.');
    } else if (!this.hasMetText && this.depth > 0 && /\S/.test(text)) {
      this.hasMetText = true;
      this.handler.meetText(this.parser.line);
    }
  }
}

/** Tells a handler what stands in the file, and answers it, or the flaw that stopped it. Never throws. */
export function readXml<Handler extends XmlHandler>(
  bytes: Uint8Array,
  makeHandler: (refuse: Refuse) => Handler,
  tellProgress?: TellProgress,
): Result<Handler, ReadFlaw> {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return failure({ line: 1, column: 1, sentence: tooLarge });
  try {
    const reader = new Reader(makeHandler);
    reader.readAll(bytes, tellProgress);
    return success(reader.handler);
  } catch (stop) {
    if (stop instanceof Stop) return failure(stop.flaw);
    throw stop;
  }
}
