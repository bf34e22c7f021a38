/**
 * Which triads of actors are balanced?
 *
 * A first version that only says what will stand here, so that the lens can be chosen and the others
 * can be built beside it.
 */
export function Balance() {
  return <p>Signed triads.</p>;
}
