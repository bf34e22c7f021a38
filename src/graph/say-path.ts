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
import { modelWords } from '../words/model.ts';
import { pathsWords } from '../words/paths.ts';
import { voiceKey } from './facets.ts';
import type { Hop, Joint, Path, Trace } from './path.ts';
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

/** "said in the same sentence". */
export const sayJoint = (joint: Joint): string => pathsWords().joints[joint];

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
    sentence:
      words.reserve === '' ? capitalised(claim) : `${modelWords().lead(words.reserve)}${claim}`,
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
    ? pathsWords().noSign[sign.reason](sign.hop + 1)
    : pathsWords().sign[sign.kind];

/** The reader's name for a key of `Path.voices`. */
export function sayVoice(dataset: Dataset, key: string): string {
  if (key === 'author') return modelWords().voices.author;
  const entity = dataset.entities.find(
    ({ id }) => voiceKey({ kind: 'entity', entity: id }) === key,
  );
  return entity?.label ?? key;
}

/** Who or what says the whole of it: one sentence, one passage, one voice, or nobody. */
export function sayWhole(dataset: Dataset, { whole, voices, hops }: Path): string {
  const say = pathsWords().whole;
  const [voice] = voices.map((key) => sayVoice(dataset, key));
  if (hops.length < 2) return voice === undefined ? say.byNobody : say.by(voice);
  if (whole !== null) return say.one[whole.kind];
  return voice === undefined ? say.noVoice : say.voice(voice);
}

/** One paragraph: each hop with its words, each joint named. */
export function sayPath(dataset: Dataset, path: Path): string {
  const parts = path.hops.map((hop, at) => {
    const { sentence, quote } = hopWords(dataset, hop);
    const joint = path.joints[at - 1];
    const said = joint === undefined ? null : sayJoint(joint);
    return pathsWords().hop(sentence, quote?.exact ?? null, said);
  });
  return parts.join(' ');
}

/** "8 paths", "1 path", "at least 12,400 paths"; then how many of them are kept, where not all are. */
export const sayTotal = ({ total, isExact, paths }: Trace): string =>
  pathsWords().list.total({ total, isExact, kept: paths.length });
