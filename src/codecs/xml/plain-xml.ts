/**
 * What stands in this XML file, if it is plain and without a flaw?
 *
 * Graph files are large and plain: tags in ASCII letters, values, texts, now and then a comment. This reader goes
 * forward over their bytes once and makes a word only of what is new (byte-words.ts). It knows no flaws: whatever
 * it does not know, or does not like, is not plain, and strict-xml.ts then reads the file from its beginning and
 * says what it is. So each file it takes is told exactly as the strict reader would tell it; a test holds that.
 */
import { decodeUtf8, spellBytes } from '../../kit/utf8.ts';
import { LIMITS } from '../limits.ts';
import { ByteWords, mixByte } from '../byte-words.ts';
import { readLetters } from './plain-letters.ts';
import { findEncoding } from './xml-encoding.ts';
import { XmlEvents } from './xml-events.ts';
import type { Refuse, XmlHandler } from './xml-tag.ts';
import { keepShape } from '../keep-shape.ts';
import { giveUp, NotPlain } from '../not-plain.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const MARK = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUAL = 0x3d;
const GREATER = 0x3e;
const BRACKET = 0x5d;

/** What a byte may be part of, a bit each; a byte that no bit is set for is looked at more closely. */
const NAME = 1;
const NAME_START = 2;
const IN_QUOTES = 4;
const IN_APOSTROPHES = 8;
const IN_TEXT = 16;
/** Of XML at all: no control character. */
const LETTER = 32;

const PARTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isLetter = byte >= BLANK || byte === TAB || byte === LINE_FEED || byte === RETURN;
  if (byte < BLANK || byte >= 0x80) return isLetter ? LETTER : 0;
  const sign = String.fromCharCode(byte);
  return (
    LETTER |
    (/[\w.:-]/.test(sign) ? NAME : 0) |
    (/[A-Za-z_:]/.test(sign) ? NAME_START : 0) |
    (/[^"<&]/.test(sign) ? IN_QUOTES : 0) |
    (/[^'<&]/.test(sign) ? IN_APOSTROPHES : 0) |
    (/[^<&\]]/.test(sign) ? IN_TEXT : 0)
  );
});

/** The first line as programs write it. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const LONGEST_DECLARATION = 1024;

/** Bytes between two tellings of how far it is. */
const STRIDE = 65_536;
const MOST_NAMES = 1024;
const MOST_WORDS = 131_072;

/** Names that graph files say again and again. */
const OWN_NAMES =
  'graph nodes node edges edge attvalues attvalue data id label source target type weight kind for value key x y z'.split(
    ' ',
  );

class Reader<Handler extends XmlHandler> {
  readonly events: XmlEvents<Handler>;
  private readonly bytes: Uint8Array;
  private readonly names: ByteWords;
  private readonly words: ByteWords;
  /** Of the elements that are open, the outermost first. */
  private readonly open: string[] = [];
  /** Names of the attributes of one tag. */
  private readonly given: string[] = [];
  private at = 0;
  private line = 1;
  private hasRoot = false;

  constructor(bytes: Uint8Array, handler: Handler) {
    this.bytes = bytes;
    this.names = new ByteWords(bytes, MOST_NAMES, OWN_NAMES);
    this.words = new ByteWords(bytes, MOST_WORDS);
    this.events = new XmlEvents(handler, { atTag: giveUp, here: giveUp });
  }

  readAll(tellRead: ((bytes: number) => void) | undefined): void {
    const { bytes } = this;
    const found = findEncoding(bytes);
    if (!found.ok || found.value.encoding !== 'utf-8') return giveUp('another encoding');
    this.at = found.value.start;
    this.skipDeclaration();
    let next = STRIDE;
    while (this.readText()) {
      this.readMarkup();
      if (this.at < next) continue;
      tellRead?.(this.at);
      next = this.at + STRIDE;
    }
    if (this.open.length > 0 || !this.hasRoot) giveUp('cut off');
    tellRead?.(bytes.length);
  }

  private skipDeclaration(): void {
    const { at } = this;
    if (this.bytes[at + 1] !== 0x3f) return;
    const head = spellBytes(this.bytes.subarray(at, at + LONGEST_DECLARATION));
    const found = DECLARATION.exec(head)?.[0];
    if (found === undefined) return giveUp('another first line');
    this.at += found.length;
    this.countLines(at, this.at);
  }

  /** A line feed ends a line, and so does a return that none follows. */
  private countLines(start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.countLine(at);
  }

  private countLine(at: number): void {
    const byte = this.bytes[at];
    if (byte === LINE_FEED || (byte === RETURN && this.bytes[at + 1] !== LINE_FEED)) this.line += 1;
  }

  private skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === LINE_FEED || byte === RETURN) this.countLine(this.at);
      else if (byte !== BLANK && byte !== TAB) return;
      this.at += 1;
    }
  }

  /** Up to the next `<`; false where the file ends. */
  private readText(): boolean {
    const { bytes, events } = this;
    const start = this.at;
    const firstLine = this.line;
    this.skipSpace();
    const byte = bytes[this.at];
    if (byte === undefined) return false;
    if (byte === LESS && !events.wantsText) return true;
    if (events.depth === 0) return giveUp('text outside');
    this.at = start;
    this.line = firstLine;
    const text = this.readRun(IN_TEXT, LESS, true);
    if (text !== '') events.meetText(text, this.line);
    return true;
  }

  private readMarkup(): void {
    this.at += 1;
    const byte = this.bytes[this.at] ?? 0;
    if (((PARTS[byte] ?? 0) & NAME_START) !== 0) this.readTag();
    else if (byte === SLASH) this.readEnd();
    else if (byte === MARK) this.readOdd();
    else giveUp('an instruction');
  }

  private readName(): string {
    const { bytes } = this;
    const start = this.at;
    let mixed = 0;
    let { at } = this;
    for (;;) {
      const byte = bytes[at] ?? 0;
      const part = PARTS[byte] ?? 0;
      if ((part & NAME) === 0) break;
      mixed = mixByte(mixed, byte);
      at += 1;
    }
    this.at = at;
    if ((bytes[at] ?? 0) >= 0x80) giveUp('a name beyond ASCII');
    return this.names.find(start, at, mixed);
  }

  private readTag(): void {
    const { events, bytes } = this;
    if (this.open.length === 0 && this.hasRoot) giveUp('a second root');
    this.hasRoot = true;
    const name = this.readName();
    events.tag.line = this.line;
    events.beginTag();
    this.given.length = 0;
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const byte = bytes[this.at] ?? 0;
      if (byte === GREATER || byte === SLASH) break;
      if (this.at === before || ((PARTS[byte] ?? 0) & NAME_START) === 0) giveUp('no attribute');
      this.readAttribute();
    }
    events.openTag(name);
    if (bytes[this.at] === SLASH) {
      this.at += 1;
      if (bytes[this.at] !== GREATER) giveUp('a stray slash');
      events.closeTag(this.line);
    } else this.open.push(name);
    this.at += 1;
  }

  private readAttribute(): void {
    const name = this.readName();
    const { given } = this;
    for (const other of given) if (other === name) giveUp('an attribute twice');
    given.push(name);
    this.skipSpace();
    if (this.bytes[this.at] !== EQUAL) giveUp('no value');
    this.at += 1;
    this.skipSpace();
    const quote = this.bytes[this.at] ?? 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) giveUp('no quotes');
    this.at += 1;
    const part = quote === QUOTE ? IN_QUOTES : IN_APOSTROPHES;
    // Of every element there is one that has this id.
    const value = this.readRun(part, quote, name !== 'id');
    this.at += 1;
    this.events.meetAttribute(name, value);
  }

  /** Letters up to this byte, before which it stops; `isRemembered` unless they are hardly said twice. */
  private readRun(part: number, end: number, isRemembered: boolean): string {
    const { bytes } = this;
    const start = this.at;
    let { at } = this;
    let mixed = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (((PARTS[byte] ?? 0) & part) === 0) {
        if (byte !== end) return this.readOddRun(start, end);
        this.at = at;
        return isRemembered ? this.words.find(start, at, mixed) : this.words.spell(start, at);
      }
      mixed = mixByte(mixed, byte);
      at += 1;
    }
  }

  /** The same with letters beyond ASCII, references or line ends in it. */
  private readOddRun(start: number, end: number): string {
    const at = this.bytes.indexOf(end, start);
    if (at === -1) return giveUp('cut off');
    const raw = this.decode(start, at);
    const isText = end === LESS;
    const text = raw.includes(isText ? ']]>' : '<') ? null : readLetters(raw, isText);
    this.at = at;
    return text ?? giveUp('a bare sign');
  }

  /** Text of any letters that XML knows, and its lines. */
  private decode(start: number, end: number): string {
    const { bytes } = this;
    if (end - start > LIMITS.textLength) giveUp('a long text');
    for (let at = start; at < end; at += 1)
      if (((PARTS[bytes[at] ?? 0] ?? 0) & LETTER) === 0) giveUp('a control character');
    this.countLines(start, end);
    const text = decodeUtf8(bytes.subarray(start, end));
    if (!text.ok || /[\ufffe\uffff]/.test(text.value)) return giveUp('no letter');
    return text.value;
  }

  private readEnd(): void {
    const name = this.open.pop() ?? giveUp('an end too many');
    this.at += 1;
    if (!this.names.isSpelt(name, this.at)) giveUp('another end');
    this.at += name.length;
    this.skipSpace();
    if (this.bytes[this.at] !== GREATER) giveUp('another end');
    this.at += 1;
    this.events.closeTag(this.line);
  }

  /** A comment or a stretch of CDATA, after `<`. */
  private readOdd(): void {
    if (this.words.isSpelt('!--', this.at)) this.readComment();
    else if (this.words.isSpelt('![CDATA[', this.at)) this.readData();
    else giveUp('a declaration');
  }

  private readComment(): void {
    const { bytes } = this;
    const start = this.at + 3;
    let end = bytes.indexOf(HYPHEN, start);
    while (end !== -1 && bytes[end + 1] !== HYPHEN) end = bytes.indexOf(HYPHEN, end + 1);
    if (end === -1 || bytes[end + 2] !== GREATER) return giveUp('another comment');
    this.decode(start, end);
    this.at = end + 3;
  }

  private readData(): void {
    const { bytes, events } = this;
    const start = this.at + 8;
    let end = bytes.indexOf(BRACKET, start);
    while (end !== -1 && !(bytes[end + 1] === BRACKET && bytes[end + 2] === GREATER))
      end = bytes.indexOf(BRACKET, end + 1);
    if (end === -1 || events.depth === 0) return giveUp('CDATA that is cut off, or outside');
    const text = this.decode(start, end).replaceAll(/\r\n?/g, '\n');
    events.meetText(text, this.line);
    this.at = end + 3;
  }
}

keepShape(
  new Reader(new Uint8Array(0), { open: () => false, close: () => {}, meetText: () => {} }),
);

/**
 * Tells a handler what stands in the file and answers it; undefined where the file is not plain, or has any flaw.
 * `tellRead` is told now and then how many bytes were read. What the handler refuses is a flaw as well.
 */
export function readPlainXml<Handler extends XmlHandler>(
  bytes: Uint8Array,
  makeHandler: (refuse: Refuse) => Handler,
  tellRead?: (bytes: number) => void,
): Handler | undefined {
  try {
    const reader = new Reader(bytes, makeHandler(giveUp));
    reader.readAll(tellRead);
    return reader.events.handler;
  } catch (stop) {
    if (stop instanceof NotPlain) return undefined;
    throw stop;
  }
}
