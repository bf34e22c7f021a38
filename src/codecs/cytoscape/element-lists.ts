/**
 * How do the elements of a Cytoscape JSON file stand before anybody says what they mean?
 *
 * All values of all elements one after the other, and for each element which keys its values have: elements of one
 * program mostly have the same, so what a list of keys means is found out once. Filled from a value of JSON
 * (split-elements.ts) or straight from the bytes (plain-elements.ts).
 */

/** An object as the strict reader made it: own keys only, and never `__proto__`. */
export type Entries = Readonly<Record<string, unknown>>;

export interface ElementList {
  readonly count: number;
  /** "node": what one of them is called. */
  readonly what: string;
  /** Element by element: 3 for the third that stands in the file. */
  readonly numbers: readonly number[];
  /** Element by element: where the keys of its data stand in `shapes`. */
  readonly shapeOf: readonly number[];
  readonly shapes: readonly (readonly string[])[];
  /** Element by element: where its values begin; there are as many as keys. */
  readonly starts: readonly number[];
  readonly values: readonly unknown[];
  /** Element by element: what stands beside its data; null where nothing does. */
  readonly others: readonly (Entries | null)[];
}

/** What was found at the top of a file, and its elements. */
export interface FoundElements {
  /** Null where the file is nothing but a list of elements. */
  readonly top: Entries | null;
  readonly nodes: ElementList;
  readonly edges: ElementList;
}

/** Elements that are being read. */
export class OpenElements implements ElementList {
  readonly what: string;
  readonly numbers: number[] = [];
  readonly shapeOf: number[] = [];
  readonly shapes: (readonly string[])[] = [];
  readonly starts: number[] = [];
  readonly values: unknown[] = [];
  readonly others: (Entries | null)[] = [];
  private readonly known = new Map<string, number>();

  constructor(what: string) {
    this.what = what;
  }

  get count(): number {
    return this.numbers.length;
  }

  /** The number of these keys. */
  findShape(keys: readonly string[]): number {
    const written = JSON.stringify(keys);
    const shape = this.known.get(written) ?? this.shapes.length;
    if (shape === this.shapes.length) {
      this.known.set(written, shape);
      this.shapes.push([...keys]);
    }
    return shape;
  }

  /** Its values are put in before; `start` says where they begin. */
  add(number: number, shape: number, start: number, others: Entries | null): void {
    this.numbers.push(number);
    this.shapeOf.push(shape);
    this.starts.push(start);
    this.others.push(others);
  }
}
