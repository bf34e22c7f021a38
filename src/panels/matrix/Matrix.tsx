/**
 * Who says or does how much to whom?
 *
 * A first version that only says what will stand here, so that the lens can be chosen and the others
 * can be built beside it.
 */
export function Matrix() {
  return <p>Who × whom.</p>;
}
