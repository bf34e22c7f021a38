/**
 * How is something dear made only when it is wanted, and only once?
 */
export function onceAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
