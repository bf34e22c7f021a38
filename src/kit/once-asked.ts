/**
 * How is something dear made only when it is wanted, and only once?
 *
 * The first who asks waits for it; everybody after gets the same. Behind a getter of a record it looks like a plain
 * field, so that nobody need know what was dear.
 */
export function onceAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
