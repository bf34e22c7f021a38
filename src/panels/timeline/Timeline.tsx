/**
 * When did it happen, as far as the words say?
 *
 * A first version that only says what will stand here, so that the lens can be chosen and the others
 * can be built beside it.
 */
export function Timeline() {
  return <p>Relations that have a time.</p>;
}
