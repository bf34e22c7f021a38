/**
 * Where might a text name the known entities?
 *
 * Proposes mentions by labels and aliases: whole words only, case as written ("US" is not "us"), longest
 * first; one name may lie inside another ("US" in "US-ROK alliance"), but two may not cross. These are
 * *proposals*, marked as such: "GW" or "the South" need a person, and only recorded mentions count as
 * proof (law 4). One pass over the words of the text.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, SourceId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

export interface ProposedMention extends Mention {
  readonly how: 'alias';
  readonly isProposal: true;
}

interface Name {
  readonly entity: EntityId;
  readonly words: string;
  /** Where the first word begins inside `words`: a name may open with a quotation mark. */
  readonly lead: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;

function indexNames(entities: readonly Entity[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const { id, label, aliases } of entities) {
    for (const words of new Set([label, ...aliases])) {
      const first = words.matchAll(WORD).next().value;
      if (first === undefined) continue;
      const name = { entity: id, words, lead: first.index };
      const known = index.get(first[0]);
      if (known) known.push(name);
      else index.set(first[0], [name]);
    }
  }
  return index;
}

/** A name ends where its last word does, unless it ends with a mark of its own. */
function endsWord(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const next = String.fromCodePoint(text.codePointAt(end) ?? 32);
  return !(WORD_UNIT.test(last) && WORD_UNIT.test(next));
}

function findNames(
  text: string,
  names: ReadonlyMap<string, readonly Name[]>,
): readonly (Span & Pick<Name, 'entity'>)[] {
  return [...text.matchAll(WORD)].flatMap((word) =>
    (names.get(word[0]) ?? []).flatMap(({ entity, words, lead }) => {
      const start = word.index - lead;
      const end = start + words.length;
      return start >= 0 && text.startsWith(words, start) && endsWord(text, end)
        ? [{ entity, start, end }]
        : [];
    }),
  );
}

/**
 * Keeps the longer of two spans that cross, of equally long ones the earlier. Every unit of the text
 * remembers the innermost span kept over it: a shorter span crosses none if both its ends remember the same.
 */
function dropCrossing<Found extends Span>(
  found: readonly Found[],
  length: number,
): readonly Found[] {
  const innermost = new Int32Array(length).fill(-1);
  const inTextOrder = inTurn<Found>(
    byNumber((span) => span.start),
    byNumber((span) => -span.end),
  );
  const longestFirst = inTurn<Found>(
    byNumber((span) => span.start - span.end),
    inTextOrder,
  );
  return found
    .toSorted(longestFirst)
    .filter(({ start, end }, index) => {
      if (innermost[start] !== innermost[end - 1]) return false;
      innermost.fill(index, start, end);
      return true;
    })
    .toSorted(inTextOrder);
}

/** In the order of the text, the longer of two that begin together first. */
export function proposeMentions(
  text: string,
  source: SourceId,
  entities: readonly Entity[],
): readonly ProposedMention[] {
  return dropCrossing(findNames(text, indexNames(entities)), text.length).map(
    ({ entity, start, end }) => ({
      source,
      start,
      end,
      entity,
      how: 'alias',
      isProposal: true,
    }),
  );
}
