/**
 * What is told of a file while its tags, attributes and texts come in?
 *
 * The part of reading that is the same whoever cuts the letters into tags (plain-xml.ts, strict-xml.ts): depth
 * and number of values are bounded, prefixes are resolved, and texts are gathered for the elements that want
 * theirs. What must stop is refused; the reader that asks says where that is.
 */
import { LIMITS } from '../limits.ts';
import { Namespaces } from './namespaces.ts';
import { OpenTag, type Refuse, type XmlHandler } from './xml-tag.ts';

/** The letter that names of declarations begin with. */
const X = 0x78;

/** Text that is being gathered for the element at this depth. */
interface Wanted {
  readonly depth: number;
  readonly line: number;
  text: string;
}

export interface Stops {
  /** At the tag that was opened last. */
  readonly atTag: Refuse;
  /** At the letter that was read last. */
  readonly here: Refuse;
}

export class XmlEvents<Handler extends XmlHandler> {
  /** Filled by whoever reads: its place before `beginTag`. */
  readonly tag = new OpenTag();
  readonly handler: Handler;
  private readonly stops: Stops;
  private readonly namespaces = new Namespaces();
  private readonly wanted: Wanted[] = [];
  /** Of each place in a tag the last name there that has no prefix. */
  private readonly plainNames: string[] = [];
  private values = 0;
  private hasMetText = false;
  depth = 0;

  constructor(handler: Handler, stops: Stops) {
    this.handler = handler;
    this.stops = stops;
  }

  beginTag(): void {
    this.depth += 1;
    this.tag.count = 0;
    if (this.depth > LIMITS.depth)
      this.stops.atTag(`Elements lie more than ${LIMITS.depth} deep; that is no graph.`);
    this.countValue();
  }

  private countValue(): void {
    this.values += 1;
    if (this.values > LIMITS.values)
      this.stops.atTag(
        `There are more than ${LIMITS.values} elements and attributes; take a part of the graph.`,
      );
  }

  meetAttribute(name: string, value: string): void {
    this.countValue();
    const { tag } = this;
    if (value.length > LIMITS.textLength)
      this.stops.atTag(`The attribute “${name.slice(0, 40)}” is longer than any text may be.`);
    if (
      name.charCodeAt(0) === X &&
      name.startsWith('xmlns') &&
      (name.length === 5 || name[5] === ':')
    )
      this.namespaces.declare(this.depth, name.slice(6), value);
    else {
      tag.names[tag.count] = name;
      tag.values[tag.count] = value;
      tag.count += 1;
    }
  }

  openTag(name: string): void {
    const { tag } = this;
    const { plainNames } = this;
    for (let at = 0; at < tag.count; at += 1) {
      const attribute = tag.names[at] ?? '';
      if (plainNames[at] === attribute) continue;
      if (attribute.includes(':')) this.resolve(attribute);
      else plainNames[at] = attribute;
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
    return this.stops.atTag(
      `The prefix “${prefix}” is not declared; write xmlns:${prefix}="…" on the outermost element.`,
    );
  }

  /** At the end of an element, on this line. */
  closeTag(line: number): void {
    const wanted = this.wanted.at(-1);
    if (wanted?.depth === this.depth) {
      this.wanted.pop();
      this.handler.close(wanted.text, wanted.line);
    } else this.handler.close('', line);
    this.namespaces.leave(this.depth);
    this.depth -= 1;
    this.hasMetText = false;
  }

  /** Whether the text of the innermost element is wanted. */
  get wantsText(): boolean {
    return this.wanted.at(-1)?.depth === this.depth;
  }

  /** A stretch of text that ends on this line. Letters that nobody wants are told once an element. */
  meetText(text: string, line: number): void {
    const wanted = this.wanted.at(-1);
    if (wanted?.depth === this.depth) {
      wanted.text += text;
      if (wanted.text.length > LIMITS.textLength)
        this.stops.here('A text is longer than any text may be; take a part of the graph.');
    } else if (!this.hasMetText && this.depth > 0 && /\S/.test(text)) {
      this.hasMetText = true;
      const linesBehind = text.slice(text.search(/\S/)).split('\n').length - 1;
      this.handler.meetText(line - linesBehind);
    }
  }
}
