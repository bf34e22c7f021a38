/**
 * Who affects most, and who is affected most?
 *
 * A first version that only says what will stand here, so that the lens can be chosen and the others
 * can be built beside it.
 */
export function InfluenceRankingPanel() {
  return <p>Who affects most.</p>;
}
