/**
 * How fast could the text of a graph be read, if nothing were asked of it but its nodes and edges?
 *
 * One pass forward with `indexOf`: ids become numbers, ends and weights stand in typed arrays. No entity is
 * decoded, no attribute kept, nothing is checked: the limit for a reader of GEXF, GraphML and CSV. For JSON it is
 * `JSON.parse` alone.
 */
export interface Scanned {
  readonly nodes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

class Ends {
  readonly #numbers = new Map<string, number>();
  #sources = new Int32Array(1024);
  #targets = new Int32Array(1024);
  #count = 0;

  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  add(source: string, target: string): void {
    if (this.#count === this.#sources.length) {
      const [sources, targets] = [this.#sources, this.#targets];
      this.#sources = new Int32Array(2 * this.#count);
      this.#targets = new Int32Array(2 * this.#count);
      this.#sources.set(sources);
      this.#targets.set(targets);
    }
    this.#sources[this.#count] = this.numberOf(source);
    this.#targets[this.#count] = this.numberOf(target);
    this.#count += 1;
  }

  done(): Scanned {
    return {
      nodes: this.#numbers.size,
      sources: this.#sources.slice(0, this.#count),
      targets: this.#targets.slice(0, this.#count),
    };
  }
}

function valueAfter(text: string, name: string, from: number): string {
  const start = text.indexOf(name, from) + name.length;
  return text.slice(start, text.indexOf('"', start));
}

/** GEXF and GraphML alike: their nodes and edges have the same names for what counts here. */
export function scanXml(text: string): Scanned {
  const ends = new Ends();
  for (let at = text.indexOf('<node '); at >= 0; at = text.indexOf('<node ', at + 6))
    ends.numberOf(valueAfter(text, ' id="', at));
  for (let at = text.indexOf('<edge '); at >= 0; at = text.indexOf('<edge ', at + 6))
    ends.add(valueAfter(text, ' source="', at), valueAfter(text, ' target="', at));
  return ends.done();
}

export function scanCsv(text: string): Scanned {
  const ends = new Ends();
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length;) {
    const first = text.indexOf(',', at);
    const second = text.indexOf(',', first + 1);
    ends.add(text.slice(at, first), text.slice(first + 1, second));
    at = text.indexOf('\n', second) + 1;
  }
  return ends.done();
}
