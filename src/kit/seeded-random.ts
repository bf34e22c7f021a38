/**
 * Where does chance come from, when the same seed must always give the same picture?
 *
 * `seededRandom(seed)` is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, period 2³²,
 * good enough to scatter nodes and to shuffle, not for secrets. Numbers lie in [0, 1).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
