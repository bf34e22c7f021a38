/**
 * How is a path read out?
 *
 * As a paragraph in the direction of influence: each hop a sentence, its words from the text, and before the
 * next hop how the two hang together. A hop against the grammar is said from the other side ("US policy
 * decides the resolution" for "depends on"); a doubt or a denial comes before the claim. The parts come
 * singly too, for a view that sets them apart.
 */
import type { Dataset } from '../model/dataset.ts';
import type { PassageId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { voiceKey } from './facets.ts';
import type { Hop, Joint, NoSign, Path, Trace } from './path.ts';
import { entityLabel, reserveOf } from './say-relation.ts';

export interface HopWords {
  /** "Reported, denied", or nothing for a plain assertion. */
  readonly reserve: string;
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  /** The parts as one sentence, without a full stop. */
  readonly sentence: string;
  /** The first passage that states it, verbatim, and whether it stands there exactly. */
  readonly quote: {
    readonly passage: PassageId;
    readonly exact: string;
    readonly isExact: boolean;
  } | null;
  /** How many other relations make the same hop. */
  readonly others: number;
}

export const JOINT_WORDS: Readonly<Record<Joint, string>> = {
  'same-sentence': 'said in the same sentence',
  'same-paragraph': 'said in the same paragraph',
  'same-voice': 'said by the same voice elsewhere',
  ours: 'joined only by us',
};

export const NO_SIGN_WORDS: Readonly<Record<NoSign, string>> = {
  'no-effect': 'says neither more nor less',
  'against-grammar': 'says more or less only of its other end',
  disagree: 'is said to work both ways',
  denied: 'is denied',
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first passage that states it, at best one that stands exactly in the text. */
export function quoteOf(
  { passageOf, checkOf }: Dataset,
  { evidence }: Relation,
): HopWords['quote'] {
  const stating = evidence.filter(({ role }) => role !== 'resolves').map(({ passage }) => passage);
  const isExact = (id: PassageId): boolean => checkOf.get(id)?.status === 'exact';
  const id = stating.find(isExact) ?? stating[0];
  const passage = id === undefined ? undefined : passageOf.get(id);
  return passage
    ? { passage: passage.id, exact: passage.exact, isExact: isExact(passage.id) }
    : null;
}

export function hopWords(dataset: Dataset, { from, to, chosen, relations }: Hop): HopWords {
  const type = dataset.typeOf.get(chosen.type);
  const words = {
    reserve: reserveOf(chosen.stance),
    from: entityLabel(dataset, from),
    verb: (chosen.source === from ? type?.label : type?.inverseLabel) ?? chosen.type,
    to: entityLabel(dataset, to),
  };
  const claim = `${words.from} ${words.verb} ${words.to}`;
  return {
    ...words,
    sentence: words.reserve === '' ? capitalised(claim) : `${words.reserve}: ${claim}`,
    quote: quoteOf(dataset, chosen),
    others: relations.length - 1,
  };
}

/** "United States → China → North Korea". */
export const sayRoute = (dataset: Dataset, { entities }: Path): string =>
  entities.map((id) => entityLabel(dataset, id)).join(' → ');

/** "raises", "lowers", or "unsigned: hop 2 says neither more nor less". */
export const saySign = ({ sign }: Path): string =>
  sign.kind === 'unsigned'
    ? `unsigned: hop ${sign.hop + 1} ${NO_SIGN_WORDS[sign.reason]}`
    : sign.kind;

/** The reader's name for a key of `Path.voices`. */
export function sayVoice(dataset: Dataset, key: string): string {
  if (key === 'author') return 'the author';
  const entity = dataset.entities.find(
    ({ id }) => voiceKey({ kind: 'entity', entity: id }) === key,
  );
  return entity?.label ?? key;
}

/** Who or what says the whole of it: one sentence, one passage, one voice, or nobody. */
export function sayWhole(dataset: Dataset, { whole, voices, hops }: Path): string {
  const [voice] = voices.map((key) => sayVoice(dataset, key));
  if (hops.length < 2) return voice === undefined ? 'nobody named says it' : `said by ${voice}`;
  if (whole !== null) return `one ${whole.kind} says all of it`;
  return voice === undefined
    ? 'no one voice says all of it'
    : `${voice} says all of it, in no one sentence`;
}

/** A sentence that is quoted whole brings its own full stop. */
const closeQuote = (words: string): string => `“${words}”${/[.!?…]$/.test(words) ? '' : '.'}`;

/** One paragraph: each hop with its words, each joint named. */
export function sayPath(dataset: Dataset, path: Path): string {
  const parts = path.hops.map((hop, at) => {
    const { sentence, quote } = hopWords(dataset, hop);
    const joint = path.joints[at - 1];
    const lead = joint === undefined ? '' : `[${capitalised(JOINT_WORDS[joint])}] `;
    return `${lead}${sentence}${quote === null ? '.' : `: ${closeQuote(quote.exact)}`}`;
  });
  return parts.join(' ');
}

/** "8 paths", "1 path", "at least 12,400 paths"; then how many of them are kept, where not all are. */
export function sayTotal({ total, isExact, paths }: Trace): string {
  const count = `${isExact ? '' : 'at least '}${total.toLocaleString('en')} ${total === 1 ? 'path' : 'paths'}`;
  return paths.length === total
    ? count
    : `${count}, the best ${paths.length.toLocaleString('en')} kept`;
}
