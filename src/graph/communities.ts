/**
 * Who hangs together, when one looks only at how much is said between them?
 *
 * Greedy modularity (Clauset, Newman & Moore 2004): everyone begins alone, and the two groups whose
 * union raises modularity most are joined until no union raises it. Worked in whole numbers,
 * 2m·w(a,b) − k(a)·k(b), so that ties are real ties; they go to the groups that come first. No chance is
 * in it. Good for ordering rows, no claim about the world. Costs joins × pairs of groups that touch.
 */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

type Neighbours = Map<number, Map<number, number>>;

function toNeighbours(size: number, ties: readonly Tie[]): Neighbours {
  const neighbours: Neighbours = new Map(
    Array.from({ length: size }, (_, node) => [node, new Map<number, number>()]),
  );
  for (const { a, b, weight } of ties) {
    if (a === b) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = neighbours.get(one);
      row?.set(other, (row.get(other) ?? 0) + weight);
    }
  }
  return neighbours;
}

interface Union {
  readonly into: number;
  readonly from: number;
  readonly gain: number;
}

function bestUnion(
  neighbours: Neighbours,
  degrees: readonly number[],
  twice: number,
): Union | null {
  let best: Union | null = null;
  for (const [into, row] of neighbours) {
    for (const [from, weight] of row) {
      if (from < into) continue;
      const gain = twice * weight - (degrees[into] ?? 0) * (degrees[from] ?? 0);
      const isBetter =
        best === null ||
        gain > best.gain ||
        (gain === best.gain && (into < best.into || (into === best.into && from < best.from)));
      if (isBetter) best = { into, from, gain };
    }
  }
  return best !== null && best.gain > 0 ? best : null;
}

function unite(neighbours: Neighbours, { into, from }: Union): void {
  const kept = neighbours.get(into);
  for (const [other, weight] of neighbours.get(from) ?? []) {
    const row = neighbours.get(other);
    row?.delete(from);
    if (other === into) continue;
    kept?.set(other, (kept.get(other) ?? 0) + weight);
    row?.set(into, (row.get(into) ?? 0) + weight);
  }
  neighbours.delete(from);
}

/** For each of `size` nodes the lowest node of its group. */
export function communitiesOf(size: number, ties: readonly Tie[]): readonly number[] {
  const neighbours = toNeighbours(size, ties);
  const groupOf = Array.from({ length: size }, (_, node) => node);
  const degrees = groupOf.map((node) =>
    [...(neighbours.get(node)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0),
  );
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  for (;;) {
    const union = bestUnion(neighbours, degrees, twice);
    if (union === null) return groupOf;
    const { into, from } = union;
    unite(neighbours, union);
    degrees[into] = (degrees[into] ?? 0) + (degrees[from] ?? 0);
    for (const [node, group] of groupOf.entries()) if (group === from) groupOf[node] = into;
  }
}
