/**
 * How fast can a question be answered by walking flat arrays, if nothing is handed over but numbers?
 *
 * Rows of neighbours both ways, stamps and queues that are kept from one question to the next. The limit for
 * a path, a neighbourhood, the simple paths between two nodes, and a filter.
 */
export interface Rows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

export function rowsOf(count: number, here: Int32Array, there: Int32Array): Rows {
  const offsets = new Int32Array(count + 1);
  for (let edge = 0; edge < here.length; edge += 1) offsets[here[edge]! + 1]! += 1;
  for (let node = 0; node < count; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const neighbours = new Int32Array(here.length);
  for (let edge = 0; edge < here.length; edge += 1) neighbours[next[here[edge]!]!++] = there[edge]!;
  return { offsets, neighbours };
}

export class FlatSearch {
  readonly #out: Rows;
  readonly #into: Rows;
  readonly #stamps: Int32Array;
  readonly #queue: Int32Array;
  #stamp = 0;

  constructor(count: number, sources: Int32Array, targets: Int32Array) {
    this.#out = rowsOf(count, sources, targets);
    this.#into = rowsOf(count, targets, sources);
    this.#stamps = new Int32Array(count);
    this.#queue = new Int32Array(2 * count);
  }

  /** How many nodes are within so many steps along the edges, the start included. */
  reach(from: number, steps: number): number {
    const { offsets, neighbours } = this.#out;
    const [stamps, queue, stamp] = [this.#stamps, this.#queue, ++this.#stamp];
    stamps[from] = stamp;
    queue[0] = from;
    let [at, end] = [0, 1];
    for (let step = 0; step < steps && at < end; step += 1) {
      for (const last = end; at < last; at += 1) {
        const node = queue[at]!;
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
          const next = neighbours[edge]!;
          if (stamps[next] === stamp) continue;
          stamps[next] = stamp;
          queue[end++] = next;
        }
      }
    }
    return end;
  }

  /** The steps of a shortest way along the edges, sought from both ends; −1 where there is none. */
  distance(from: number, to: number): number {
    if (from === to) return 0;
    const ahead = ++this.#stamp;
    const back = ++this.#stamp;
    this.#stamps[from] = ahead;
    this.#stamps[to] = back;
    let [nodesAhead, nodesBack] = [[from], [to]];
    for (let steps = 1; nodesAhead.length > 0 && nodesBack.length > 0; steps += 1) {
      const goesAhead = nodesAhead.length <= nodesBack.length;
      const found = goesAhead
        ? this.#advance(this.#out, nodesAhead, ahead, back)
        : this.#advance(this.#into, nodesBack, back, ahead);
      if (found === null) return steps;
      if (goesAhead) nodesAhead = found;
      else nodesBack = found;
    }
    return -1;
  }

  /** Whom the nodes lead to that nobody had met; null when the other side had met one of them. */
  #advance(rows: Rows, nodes: readonly number[], own: number, other: number): number[] | null {
    const { offsets, neighbours } = rows;
    const found: number[] = [];
    for (const node of nodes) {
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
        const next = neighbours[edge]!;
        const stamp = this.#stamps[next];
        if (stamp === other) return null;
        if (stamp === own) continue;
        this.#stamps[next] = own;
        found.push(next);
      }
    }
    return found;
  }

  /** How many simple paths of at most so many edges lead from one to the other, parallel edges as one. */
  countPaths(from: number, to: number, most: number): number {
    const left = this.#stepsTo(to, most);
    const isOnWay = new Uint8Array(this.#stamps.length);
    const { offsets, neighbours } = this.#out;
    const seen = Array.from({ length: most + 1 }, () => new Set<number>());
    const walk = (node: number, depth: number): number => {
      let count = 0;
      isOnWay[node] = 1;
      const tried = seen[depth]!;
      tried.clear();
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
        const next = neighbours[edge]!;
        const rest = left[next]!;
        if (rest < 0 || depth + 1 + rest > most || isOnWay[next] === 1 || tried.has(next)) continue;
        tried.add(next);
        count += next === to ? 1 : walk(next, depth + 1);
      }
      isOnWay[node] = 0;
      return count;
    };
    return walk(from, 0);
  }

  /** How many steps it is from each node to this one; −1 beyond so many. */
  #stepsTo(to: number, most: number): Int8Array {
    const { offsets, neighbours } = this.#into;
    const left = new Int8Array(this.#stamps.length).fill(-1);
    left[to] = 0;
    let nodes = [to];
    for (let step = 1; step <= most; step += 1) {
      const found: number[] = [];
      for (const node of nodes) {
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
          const next = neighbours[edge]!;
          if (left[next] !== -1) continue;
          left[next] = step;
          found.push(next);
        }
      }
      nodes = found;
    }
    return left;
  }
}

/** The places of all that equal a value. */
export function placesOf(values: Uint8Array, wanted: number): Int32Array {
  const places = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at] === wanted) places[count++] = at;
  return places.slice(0, count);
}
