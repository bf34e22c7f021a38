/**
 * To which vocabulary does a prefixed name belong?
 *
 * Follows the declarations (`xmlns`, `xmlns:viz`) down and up the tree. The parser's own bookkeeping would
 * cost as much as all the rest of reading, since it looks up every attribute; here names without a prefix
 * cost nothing, and the others are looked up once.
 */
const XML = 'http://www.w3.org/XML/1998/namespace';

export interface ResolvedName {
  readonly uri: string;
  readonly local: string;
}

interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly before: string | undefined;
}

/** Names that are remembered; a file that has more of them is no graph of anybody's. */
const MOST_NAMES = 500;

export class Namespaces {
  private readonly uris = new Map<string, string>([
    ['', ''],
    ['xml', XML],
  ]);
  private readonly bindings: Binding[] = [];
  private readonly resolved = new Map<string, ResolvedName>();

  /** Takes in a declaration that stands on the element at this depth. */
  declare(depth: number, prefix: string, uri: string): void {
    this.bindings.push({ depth, prefix, before: this.uris.get(prefix) });
    this.uris.set(prefix, uri.trim());
    this.resolved.clear();
  }

  /** Forgets what the element at this depth declared. */
  leave(depth: number): void {
    for (let last = this.bindings.at(-1); last?.depth === depth; last = this.bindings.at(-1)) {
      this.bindings.pop();
      if (last.before === undefined) this.uris.delete(last.prefix);
      else this.uris.set(last.prefix, last.before);
      this.resolved.clear();
    }
  }

  /** Null where the prefix is not declared, or the name is no name. */
  resolve(name: string): ResolvedName | null {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const uri = this.uris.get(colon === -1 ? '' : name.slice(0, colon));
    const local = name.slice(colon + 1);
    if (uri === undefined || colon === 0 || local === '' || local.includes(':')) return null;
    if (this.resolved.size >= MOST_NAMES) this.resolved.clear();
    const found = { uri, local };
    this.resolved.set(name, found);
    return found;
  }
}
