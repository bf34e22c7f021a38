/**
 * What is an opening tag while a file is read?
 *
 * One object for all tags of a file, filled anew for each: a large file has millions of them. Attributes are two
 * lists in the order of the file, since their names come from the file and must never become keys.
 */

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

export interface Place {
  readonly line: number;
  readonly column: number;
}

export class OpenTag implements XmlTag {
  name = '';
  uri = '';
  line = 1;
  column = 1;
  count = 0;
  readonly names: string[] = [];
  readonly values: string[] = [];

  get(attribute: string): string | undefined {
    for (let at = 0; at < this.count; at += 1)
      if (this.names[at] === attribute) return this.values[at];
    return undefined;
  }
}
