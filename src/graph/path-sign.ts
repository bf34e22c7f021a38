/**
 * Does more of the first make for more or for less of the last?
 *
 * Along a path signs multiply: less of what lowers is more. That holds only where every hop has a sign, so
 * one hop without leaves the path unsigned, and the reader is told which and why. A denial turns no sign
 * round: who denies that A lowers B has not said that A raises it.
 */
import type { Relation } from '../model/relation.ts';
import type { Hop, NoSign, PathSign } from './path.ts';

export type HopSign =
  | { readonly kind: 'raises' | 'lowers' }
  | { readonly kind: 'unsigned'; readonly reason: NoSign };

type Sign = 'raises' | 'lowers';

/** An effect is that on the target, so it counts only where the hop runs with the grammar. */
const effectAlong = (relation: Relation, hop: Hop): Sign | null =>
  relation.source === hop.from && (relation.effect === 'raises' || relation.effect === 'lowers')
    ? relation.effect
    : null;

/** Another relation of the hop says the opposite, or denies this very sign. */
function isContradicted(sign: Sign, hop: Hop): boolean {
  return hop.relations.some((relation) => {
    const other = effectAlong(relation, hop);
    return other !== null && (relation.stance.negated ? other === sign : other !== sign);
  });
}

const unsigned = (reason: NoSign): HopSign => ({ kind: 'unsigned', reason });

export function signOfHop(hop: Hop): HopSign {
  const { chosen } = hop;
  if (chosen.stance.negated) return unsigned('denied');
  if (chosen.effect === undefined || chosen.effect === 'unsigned') return unsigned('no-effect');
  const sign = effectAlong(chosen, hop);
  if (sign === null) return unsigned('against-grammar');
  return isContradicted(sign, hop) ? unsigned('disagree') : { kind: sign };
}

export function signOf(hops: readonly Hop[]): PathSign {
  let lowering = 0;
  for (const [at, hop] of hops.entries()) {
    const sign = signOfHop(hop);
    if (sign.kind === 'unsigned') return { ...sign, hop: at };
    if (sign.kind === 'lowers') lowering += 1;
  }
  return { kind: lowering % 2 === 0 ? 'raises' : 'lowers' };
}
