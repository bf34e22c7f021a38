/**
 * Which node is under the pointer, at the cost of the few that stand near?
 *
 * Nodes sorted once into the cells of a grid; a question looks at the cells round its place.
 */
export type NodeAt = (x: number, y: number, reach: number) => number;

const NODES_A_CELL = 2;

/** Answers with the nearest node within reach, or −1. */
export function openGrid(places: Float32Array): NodeAt {
  const count = places.length / 2;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    left = Math.min(left, places[at]!);
    right = Math.max(right, places[at]!);
    top = Math.min(top, places[at + 1]!);
    bottom = Math.max(bottom, places[at + 1]!);
  }
  const side = Math.max(1, Math.ceil(Math.sqrt(count / NODES_A_CELL)));
  const wide = Math.max(right - left, bottom - top, 1e-9) / side;
  const cellAt = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(value / wide)));
  const cells: number[][] = Array.from({ length: side * side }, () => []);
  for (let node = 0; node < count; node += 1) {
    const column = cellAt(places[2 * node]! - left);
    cells[cellAt(places[2 * node + 1]! - top) * side + column]!.push(node);
  }
  return (x, y, reach) => {
    let [nearest, least] = [-1, reach * reach];
    for (let row = cellAt(y - top - reach); row <= cellAt(y - top + reach); row += 1) {
      for (let column = cellAt(x - left - reach); column <= cellAt(x - left + reach); column += 1) {
        for (const node of cells[row * side + column]!) {
          const away = (places[2 * node]! - x) ** 2 + (places[2 * node + 1]! - y) ** 2;
          if (away > least) continue;
          [nearest, least] = [node, away];
        }
      }
    }
    return nearest;
  };
}
