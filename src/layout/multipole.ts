/**
 * How does a crowd push when it is far away?
 *
 * Repulsion m₁m₂/d in the plane is that of electric charges, so a cell is summed up in a few numbers
 * (Greengard and Rokhlin 1987, here to the third order, about its centre of mass). In complex numbers:
 * its moments a₀ (mass), a₂ and a₃, where a₁ vanishes at the centre of mass; and the push it feels,
 * b₀ … b₃, a cubic in the distance from that centre. Cells lie eight numbers apart in flat arrays.
 */
import type { QuadTree } from './quad-tree.ts';

/** Of each cell: centre x and y, reach, mass, then a₂ and a₃, real and imaginary. */
export type Moments = Float64Array;
/** Of each cell: b₀ to b₃, real and imaginary. */
export type Pushes = Float64Array;
export const STRIDE = 8;

export function sumUpLeaf(
  { begins, ends, xs, ys, masses }: QuadTree,
  cell: number,
  moments: Moments,
) {
  const begin = begins[cell] ?? 0;
  const end = ends[cell] ?? 0;
  let [mass, x, y] = [0, 0, 0];
  for (let at = begin; at < end; at += 1) {
    const m = masses[at] ?? 0;
    mass += m;
    x += m * (xs[at] ?? 0);
    y += m * (ys[at] ?? 0);
  }
  x /= mass;
  y /= mass;
  let [reach, a2r, a2i, a3r, a3i] = [0, 0, 0, 0, 0];
  for (let at = begin; at < end; at += 1) {
    const m = masses[at] ?? 0;
    const dx = (xs[at] ?? 0) - x;
    const dy = (ys[at] ?? 0) - y;
    const sr = dx * dx - dy * dy;
    const si = 2 * dx * dy;
    const squared = dx * dx + dy * dy;
    if (squared > reach) reach = squared;
    a2r += m * sr;
    a2i += m * si;
    a3r += m * (sr * dx - si * dy);
    a3i += m * (sr * dy + si * dx);
  }
  const to = cell * STRIDE;
  moments[to] = x;
  moments[to + 1] = y;
  moments[to + 2] = Math.sqrt(reach);
  moments[to + 3] = mass;
  moments[to + 4] = a2r;
  moments[to + 5] = a2i;
  moments[to + 6] = a3r;
  moments[to + 7] = a3i;
}

export function sumUpChildren({ firstChild, children }: QuadTree, cell: number, moments: Moments) {
  const first = (firstChild[cell] ?? 0) * STRIDE;
  const end = first + (children[cell] ?? 0) * STRIDE;
  let [mass, x, y] = [0, 0, 0];
  for (let from = first; from < end; from += STRIDE) {
    const m = moments[from + 3] ?? 0;
    mass += m;
    x += m * (moments[from] ?? 0);
    y += m * (moments[from + 1] ?? 0);
  }
  x /= mass;
  y /= mass;
  let [reach, a2r, a2i, a3r, a3i] = [0, 0, 0, 0, 0];
  for (let from = first; from < end; from += STRIDE) {
    const m = moments[from + 3] ?? 0;
    const dx = (moments[from] ?? 0) - x;
    const dy = (moments[from + 1] ?? 0) - y;
    const sr = dx * dx - dy * dy;
    const si = 2 * dx * dy;
    const far = Math.sqrt(dx * dx + dy * dy) + (moments[from + 2] ?? 0);
    if (far > reach) reach = far;
    const br = moments[from + 4] ?? 0;
    const bi = moments[from + 5] ?? 0;
    a2r += br + m * sr;
    a2i += bi + m * si;
    a3r += (moments[from + 6] ?? 0) + 3 * (br * dx - bi * dy) + m * (sr * dx - si * dy);
    a3i += (moments[from + 7] ?? 0) + 3 * (br * dy + bi * dx) + m * (sr * dy + si * dx);
  }
  const to = cell * STRIDE;
  moments[to] = x;
  moments[to + 1] = y;
  moments[to + 2] = reach;
  moments[to + 3] = mass;
  moments[to + 4] = a2r;
  moments[to + 5] = a2i;
  moments[to + 6] = a3r;
  moments[to + 7] = a3i;
}

/** Two cells far from each other push each other, both ways at once. */
export function exchange(moments: Moments, pushes: Pushes, source: number, target: number): void {
  const s = source * STRIDE;
  const t = target * STRIDE;
  const dx = (moments[t] ?? 0) - (moments[s] ?? 0);
  const dy = (moments[t + 1] ?? 0) - (moments[s + 1] ?? 0);
  const inverse = 1 / (dx * dx + dy * dy);
  // The powers of 1/d, d being the way from source to target.
  const u1r = dx * inverse;
  const u1i = -dy * inverse;
  const u2r = u1r * u1r - u1i * u1i;
  const u2i = 2 * u1r * u1i;
  const u3r = u2r * u1r - u2i * u1i;
  const u3i = u2r * u1i + u2i * u1r;
  const u4r = u2r * u2r - u2i * u2i;
  const u4i = 2 * u2r * u2i;
  const sm = moments[s + 3] ?? 0;
  const s2r = moments[s + 4] ?? 0;
  const s2i = moments[s + 5] ?? 0;
  const s3r = moments[s + 6] ?? 0;
  const s3i = moments[s + 7] ?? 0;
  const tm = moments[t + 3] ?? 0;
  const t2r = moments[t + 4] ?? 0;
  const t2i = moments[t + 5] ?? 0;
  const t3r = moments[t + 6] ?? 0;
  const t3i = moments[t + 7] ?? 0;
  const add = pushes;
  add[t] = (add[t] ?? 0) + sm * u1r + (s2r * u3r - s2i * u3i) + (s3r * u4r - s3i * u4i);
  add[t + 1] = (add[t + 1] ?? 0) + sm * u1i + (s2r * u3i + s2i * u3r) + (s3r * u4i + s3i * u4r);
  add[t + 2] = (add[t + 2] ?? 0) - sm * u2r - 3 * (s2r * u4r - s2i * u4i);
  add[t + 3] = (add[t + 3] ?? 0) - sm * u2i - 3 * (s2r * u4i + s2i * u4r);
  add[t + 4] = (add[t + 4] ?? 0) + sm * u3r;
  add[t + 5] = (add[t + 5] ?? 0) + sm * u3i;
  add[t + 6] = (add[t + 6] ?? 0) - sm * u4r;
  add[t + 7] = (add[t + 7] ?? 0) - sm * u4i;
  add[s] = (add[s] ?? 0) - tm * u1r - (t2r * u3r - t2i * u3i) + (t3r * u4r - t3i * u4i);
  add[s + 1] = (add[s + 1] ?? 0) - tm * u1i - (t2r * u3i + t2i * u3r) + (t3r * u4i + t3i * u4r);
  add[s + 2] = (add[s + 2] ?? 0) - tm * u2r - 3 * (t2r * u4r - t2i * u4i);
  add[s + 3] = (add[s + 3] ?? 0) - tm * u2i - 3 * (t2r * u4i + t2i * u4r);
  add[s + 4] = (add[s + 4] ?? 0) - tm * u3r;
  add[s + 5] = (add[s + 5] ?? 0) - tm * u3i;
  add[s + 6] = (add[s + 6] ?? 0) - tm * u4r;
  add[s + 7] = (add[s + 7] ?? 0) - tm * u4i;
}

/** What a cell feels its children feel, each about its own centre. */
export function passDown(
  { firstChild, children }: QuadTree,
  cell: number,
  moments: Moments,
  pushes: Pushes,
): void {
  const p = cell * STRIDE;
  const first = (firstChild[cell] ?? 0) * STRIDE;
  const end = first + (children[cell] ?? 0) * STRIDE;
  const b0r = pushes[p] ?? 0;
  const b0i = pushes[p + 1] ?? 0;
  const b1r = pushes[p + 2] ?? 0;
  const b1i = pushes[p + 3] ?? 0;
  const b2r = pushes[p + 4] ?? 0;
  const b2i = pushes[p + 5] ?? 0;
  const b3r = pushes[p + 6] ?? 0;
  const b3i = pushes[p + 7] ?? 0;
  for (let c = first; c < end; c += STRIDE) {
    const dx = (moments[c] ?? 0) - (moments[p] ?? 0);
    const dy = (moments[c + 1] ?? 0) - (moments[p + 1] ?? 0);
    const d2r = dx * dx - dy * dy;
    const d2i = 2 * dx * dy;
    const d3r = d2r * dx - d2i * dy;
    const d3i = d2r * dy + d2i * dx;
    const add = pushes;
    add[c] =
      (add[c] ?? 0) + b0r + b1r * dx - b1i * dy + b2r * d2r - b2i * d2i + b3r * d3r - b3i * d3i;
    add[c + 1] =
      (add[c + 1] ?? 0) + b0i + b1r * dy + b1i * dx + b2r * d2i + b2i * d2r + b3r * d3i + b3i * d3r;
    add[c + 2] = (add[c + 2] ?? 0) + b1r + 2 * (b2r * dx - b2i * dy) + 3 * (b3r * d2r - b3i * d2i);
    add[c + 3] = (add[c + 3] ?? 0) + b1i + 2 * (b2r * dy + b2i * dx) + 3 * (b3r * d2i + b3i * d2r);
    add[c + 4] = (add[c + 4] ?? 0) + b2r + 3 * (b3r * dx - b3i * dy);
    add[c + 5] = (add[c + 5] ?? 0) + b2i + 3 * (b3r * dy + b3i * dx);
    add[c + 6] = (add[c + 6] ?? 0) + b3r;
    add[c + 7] = (add[c + 7] ?? 0) + b3i;
  }
}

/** What a leaf feels its nodes feel, each where it stands. */
export function handOut(
  { begins, ends, xs, ys }: QuadTree,
  cell: number,
  moments: Moments,
  pushes: Pushes,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  const p = cell * STRIDE;
  const b0r = pushes[p] ?? 0;
  const b0i = pushes[p + 1] ?? 0;
  const b1r = pushes[p + 2] ?? 0;
  const b1i = pushes[p + 3] ?? 0;
  const b2r = pushes[p + 4] ?? 0;
  const b2i = pushes[p + 5] ?? 0;
  const b3r = pushes[p + 6] ?? 0;
  const b3i = pushes[p + 7] ?? 0;
  const end = ends[cell] ?? 0;
  for (let at = begins[cell] ?? 0; at < end; at += 1) {
    const dx = (xs[at] ?? 0) - (moments[p] ?? 0);
    const dy = (ys[at] ?? 0) - (moments[p + 1] ?? 0);
    const q2r = b2r + b3r * dx - b3i * dy;
    const q2i = b2i + b3r * dy + b3i * dx;
    const q1r = b1r + q2r * dx - q2i * dy;
    const q1i = b1i + q2r * dy + q2i * dx;
    // The force is the conjugate of the complex push.
    pushX[at] = (pushX[at] ?? 0) + b0r + q1r * dx - q1i * dy;
    pushY[at] = (pushY[at] ?? 0) - (b0i + q1r * dy + q1i * dx);
  }
}
