/**
 * Is this record sound at first sight, so that nobody need look closer?
 *
 * A graph of another program has half a million records of a few shapes. These tests know the common ones by hand:
 * plain objects with nothing but the fields of the model, each of its kind, and no half characters. They never
 * accept what the schemas refuse, and what they do not know is no flaw yet: the schemas (explain-shape.ts) judge it
 * and find the words. What is accepted is taken as it stands, so records may share their parts.
 */
import { hasLoneSurrogate } from '../kit/utf8.ts';
import type { Placement } from '../model/document.ts';
import { ENTITY_KINDS, type Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { EFFECTS, INFLUENCES, type Relation } from '../model/relation.ts';
import { CERTAINTIES } from '../model/stance.ts';

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

/** As in model/ids.ts. */
const LONGEST_ID = 400;
/** Of more attributes than this, the schema compares the names. */
const MOST_ATTRIBUTES = 20;

/** An object as a reader makes it, with exactly so many fields; counted without a list of them. */
function hasFields(value: object, count: number): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  let fields = 0;
  // Nothing of the prototype is counted, since objects have none there; were it, the record would not be plain.
  for (const _ in value) fields += 1;
  return fields === count;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string' && !hasLoneSurrogate(value);

const isId = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= LONGEST_ID &&
  !hasLoneSurrogate(value);

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isListOf(value: unknown, test: Test): boolean {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  for (let at = 0; at < list.length; at += 1) if (!test(list[at])) return false;
  return true;
}

const oneOf = (words: readonly string[]): Test => {
  const all: ReadonlySet<unknown> = new Set(words);
  return (value) => all.has(value);
};

const isKind = oneOf(ENTITY_KINDS);
const isInfluence = oneOf(INFLUENCES);
const isEffect = oneOf(EFFECTS);
const isCertainty = oneOf(CERTAINTIES);
const isRole = oneOf(['states', 'repeats', 'resolves']);
const isCued = oneOf(['source', 'relation', 'target', 'holder']);
const isManner = oneOf(['alias', 'metonym', 'description', 'pronoun']);

const isAttribute: Test = (value) =>
  isFields(value) && isText(value['name']) && isText(value['value']) && hasFields(value, 2);

function isAttributes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_ATTRIBUTES) return false;
  const list: readonly Fields[] = value;
  if (!isListOf(list, isAttribute)) return false;
  for (let at = 1; at < list.length; at += 1)
    for (let before = 0; before < at; before += 1)
      if (list[at]?.['name'] === list[before]?.['name']) return false;
  return true;
}

/** What was found sound in one corpus, so that what many of its records share is looked at once. */
export interface Seen {
  stance: unknown;
  readonly attributes: Set<unknown>;
}

export const seenNothing = (): Seen => ({ stance: undefined, attributes: new Set() });

/** So many lists are remembered. */
const MOST_REMEMBERED = 20_000;

/** Of attributes that may be missing; counted as `countGiven` does. */
function countAttributes(value: unknown, { attributes }: Seen): number {
  if (value === undefined) return 0;
  if (attributes.has(value)) return 1;
  if (!isAttributes(value)) return Number.NaN;
  if (attributes.size < MOST_REMEMBERED) attributes.add(value);
  return 1;
}

/** Of a field that may be missing: 1 where it is there, 0 where it is not, and no number where it is not sound. */
function countGiven(value: unknown, test: Test): number {
  if (value === undefined) return 0;
  return test(value) ? 1 : Number.NaN;
}

export function isPlainEntity(value: unknown, seen: Seen): value is Entity {
  if (!isFields(value)) return false;
  const { id, label, kind, aliases, participants, note, attributes } = value;
  if (!isId(id) || !isText(label) || !isKind(kind)) return false;
  if (!isListOf(aliases, isText) || !isListOf(participants, isId)) return false;
  const given = countGiven(note, isText) + countAttributes(attributes, seen);
  return hasFields(value, 5 + given);
}

/** Somebody who speaks; `further` fields have been looked at already. */
function isVoiceWith(value: Fields, further: number): boolean {
  const { kind } = value;
  if (kind === 'entity') return isId(value['entity']) && hasFields(value, 2 + further);
  return (kind === 'unknown' || kind === 'author') && hasFields(value, 1 + further);
}

const isVoice: Test = (value) => isFields(value) && isVoiceWith(value, 0);

const areVoices: Test = (value) => isListOf(value, isVoice);

const isHolder: Test = (value) => {
  if (!isFields(value)) return false;
  return isVoiceWith(value, countGiven(value['reportedBy'], areVoices));
};

const isStance: Test = (value) => {
  if (!isFields(value)) return false;
  const { holders, certainty, negated, presupposed } = value;
  return (
    isListOf(holders, isHolder) &&
    Array.isArray(holders) &&
    holders.length > 0 &&
    isCertainty(certainty) &&
    typeof negated === 'boolean' &&
    typeof presupposed === 'boolean' &&
    hasFields(value, 4)
  );
};

const isCue: Test = (value) =>
  isFields(value) &&
  isCued(value['for']) &&
  isOffset(value['start']) &&
  isOffset(value['end']) &&
  hasFields(value, 3);

const isEvidence: Test = (value) =>
  isFields(value) &&
  isId(value['passage']) &&
  isRole(value['role']) &&
  isListOf(value['cues'], isCue) &&
  hasFields(value, 3);

const isTime: Test = (value) =>
  isFields(value) && isText(value['edtf']) && isText(value['words']) && hasFields(value, 2);

function isSharedStance(stance: unknown, seen: Seen): boolean {
  if (stance === seen.stance) return true;
  if (!isStance(stance)) return false;
  seen.stance = stance;
  return true;
}

export function isPlainRelation(value: unknown, seen: Seen): value is Relation {
  if (!isFields(value)) return false;
  const { id, source, target, type, phrase, direction, influence, valence } = value;
  if (!isId(id) || !isId(source) || !isId(target) || !isId(type) || !isText(phrase)) return false;
  if (direction !== 'directed' && direction !== 'mutual') return false;
  if (valence !== 0 && valence !== 1 && valence !== -1) return false;
  const { stance, themes, evidence, effect, within, time, note, attributes } = value;
  if (!isInfluence(influence) || !isSharedStance(stance, seen)) return false;
  if (!isListOf(themes, isId) || !isListOf(evidence, isEvidence)) return false;
  const given =
    countGiven(effect, isEffect) +
    countGiven(within, isId) +
    countGiven(time, isTime) +
    countGiven(note, isText) +
    countAttributes(attributes, seen);
  return hasFields(value, 11 + given);
}

export const isPlainPassage = (value: unknown): value is Passage =>
  isFields(value) &&
  isId(value['id']) &&
  isId(value['source']) &&
  isOffset(value['start']) &&
  isOffset(value['end']) &&
  isText(value['exact']) &&
  isText(value['prefix']) &&
  isText(value['suffix']) &&
  hasFields(value, 7);

export const isPlainMention = (value: unknown): value is Mention =>
  isFields(value) &&
  isId(value['source']) &&
  isOffset(value['start']) &&
  isOffset(value['end']) &&
  isId(value['entity']) &&
  isManner(value['how']) &&
  hasFields(value, 5);

export const isPlainPlacement = (value: unknown): value is Placement =>
  isFields(value) &&
  isId(value['entity']) &&
  Number.isFinite(value['x']) &&
  Number.isFinite(value['y']) &&
  typeof value['pinned'] === 'boolean' &&
  hasFields(value, 4);
