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

  constructor(makeHandler: (refuse: Refuse) => Handler) {
    const { parser } = this;
    this.handler = makeHandler((sentence) => this.refuseAt(this.tag, sentence));
    parser.on('error', ({ message }) =>
      this.refuseHere(sayComplaint(message.replace(/^\d+:\d+: /, ''))),
    );
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
      this.parser.write(text.value);
      return;
    }
    // What comes before is read first, which also finds the place.
    const { byteOffset } = text.failure;
    const before = decodeSlice(slice.subarray(0, byteOffset), encoding);
    if (before.ok) this.parser.write(before.value);
    this.refuseHere(
      `The byte ${offset + byteOffset} is no letter in ${encoding.toUpperCase()}; save the file as UTF-8.`,
      1,
    );
  }

  private refuseAt({ line, column }: { line: number; column: number }, sentence: string): never {
    throw new Stop({ line, column, sentence });
  }

  /** Where the parser stands: behind the letter it complains of, or, with `ahead`, before the next one. */
  private refuseHere(sentence: string, ahead = 0): never {
    const column = Math.max(1, this.parser.columnIndex + ahead);
    throw new Stop({ line: this.parser.line, column, sentence });
  }

  private meetDoctype(text: string): void {
    if (text.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      this.refuseHere(
        'The DOCTYPE declares entities or the like, which are not read; remove what stands in [ ].',
      );
  }

  private beginTag(name: string): void {
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
