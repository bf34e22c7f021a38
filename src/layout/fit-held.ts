/**
 * How does a shape found without pins come to lie where its pins are?
 *
 * It is moved, and with two pins or more turned, so that the nodes that are held come as near to their
 * places as they can (least squares, Procrustes); then they are put there. Its size and its handedness
 * stay. Places are changed in place.
 */
export interface HeldPlace {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export function fitToHeld(places: Float64Array, held: readonly HeldPlace[]): void {
  if (held.length === 0) return;
  const mean = (read: (one: HeldPlace) => number) =>
    held.reduce((sum, one) => sum + read(one), 0) / held.length;
  const fromX = mean(({ index }) => places[2 * index] ?? 0);
  const fromY = mean(({ index }) => places[2 * index + 1] ?? 0);
  const toX = mean(({ x }) => x);
  const toY = mean(({ y }) => y);
  let [along, across] = [0, 0];
  for (const { index, x, y } of held) {
    const dx = (places[2 * index] ?? 0) - fromX;
    const dy = (places[2 * index + 1] ?? 0) - fromY;
    along += dx * (x - toX) + dy * (y - toY);
    across += dx * (y - toY) - dy * (x - toX);
  }
  const length = Math.hypot(along, across);
  const cos = length > 0 ? along / length : 1;
  const sin = length > 0 ? across / length : 0;
  for (let at = 0; at + 1 < places.length; at += 2) {
    const dx = (places[at] ?? 0) - fromX;
    const dy = (places[at + 1] ?? 0) - fromY;
    places[at] = toX + cos * dx - sin * dy;
    places[at + 1] = toY + sin * dx + cos * dy;
  }
  for (const { index, x, y } of held) {
    places[2 * index] = x;
    places[2 * index + 1] = y;
  }
}
