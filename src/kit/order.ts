/**
 * In which order do things stand, and into which groups do they fall?
 *
 * Small, total comparisons: the same input always comes out in the same order, in every locale
 * (plain code-unit order, never the machine's collation), because exports and pictures rest on it.
 */
export type Comparison<Item> = (a: Item, b: Item) => number;

export const byNumber =
  <Item>(measure: (item: Item) => number): Comparison<Item> =>
  (a, b) =>
    measure(a) - measure(b);

export const byText =
  <Item>(name: (item: Item) => string): Comparison<Item> =>
  (a, b) => {
    const first = name(a);
    const second = name(b);
    return first < second ? -1 : first > second ? 1 : 0;
  };

/** The first comparison that tells the two apart decides. */
export const inTurn =
  <Item>(...comparisons: readonly Comparison<Item>[]): Comparison<Item> =>
  (a, b) => {
    for (const compare of comparisons) {
      const verdict = compare(a, b);
      if (verdict !== 0) return verdict;
    }
    return 0;
  };

/** Groups in order of first appearance; items keep their order. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Whether every text comes after the one before it, shorter ones first: then no two are the same, and nothing need be
 * remembered to see it. So programs number what they write ("e9", "e10"). False where one is missing or empty.
 */
export function areRising<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): boolean {
  let before = '';
  for (const item of items) {
    const text = textOf(item);
    if (text === undefined || text.length < before.length) return false;
    if (text.length === before.length && text <= before) return false;
    before = text;
  }
  return true;
}
