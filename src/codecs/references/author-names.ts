/**
 * Who wrote the text: which of the words are family names, and which are the name of a body?
 *
 * In goes the author line of a source as it stands, out come names for a bibliography. Only what is surely a
 * personal name is taken apart ("See-Won Byun": given name, then family name; or "Byun, See-Won" as written);
 * everything else — an institution, one word, a line with words in lower case — stays one whole. A name
 * that puts the family first without a comma cannot be told from one that does not.
 */

export type AuthorName =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** "van", "de la": stands before the family name and belongs to it. */
      readonly particle: string;
      readonly family: string;
      /** "Jr.", "III". */
      readonly suffix: string;
    }
  | { readonly kind: 'whole'; readonly name: string };

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.’'‐-]*$/u;
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el)$/;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const BODY_WORD =
  /^(?:Academy|Agency|Alliance|Assembly|Association|Authors|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|College|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Embassy|Editors|Federation|Forum|Foundation|Fund|Government|Group|House|Inc\.?|Institut(?:e|ion)?|Journal|Laboratory|League|Ltd\.?|Ministry|Network|News(?:paper)?|Office|Organi[sz]ation|Party|Post|Press|Project|Research|School|Secretariat|Senate|Service|Society|Staff|Studies|Team|Times|Trust|Union|United|University|The|A)$/iu;

const words = (text: string): readonly string[] => text.split(' ');
const areNames = (parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((word) => NAME_WORD.test(word) && !BODY_WORD.test(word));

/** "van Beethoven" → particle and family; null where it is neither. */
function readFamily(parts: readonly string[]) {
  const start = parts.findIndex((word) => !PARTICLE.test(word));
  const family = parts.slice(start);
  if (start < 0 || !areNames(family)) return null;
  return { particle: parts.slice(0, start).join(' '), family: family.join(' ') };
}

/** "Byun, See-Won". */
function readInverted(text: string): AuthorName | null {
  const [before = '', after = '', ...more] = text.split(', ');
  const family = readFamily(words(before));
  const isName = more.length === 0 && family !== null && areNames(words(after));
  return isName ? { kind: 'person', given: after, ...family, suffix: '' } : null;
}

/** "See-Won Byun", "Ludwig van Beethoven", "Martin Luther King Jr.". */
function readDirect(text: string): AuthorName | null {
  const all = words(text);
  const last = all.at(-1) ?? '';
  const suffix = SUFFIX.test(last) ? last : '';
  const parts = suffix === '' ? all : all.slice(0, -1);
  if (parts.length < 2 || parts.length > 6) return null;
  const particleAt = parts.findIndex((word) => PARTICLE.test(word));
  const familyAt = particleAt === -1 ? parts.length - 1 : particleAt;
  const given = parts.slice(0, familyAt);
  const family = readFamily(parts.slice(familyAt));
  if (family === null || !areNames(given) || given.length > 4) return null;
  return { kind: 'person', given: given.join(' '), ...family, suffix };
}

const readPerson = (text: string): AuthorName | null => readInverted(text) ?? readDirect(text);

/** Several names only where each part is one; else the line as a whole. Empty for an empty line. */
export function readAuthors(line: string): readonly AuthorName[] {
  const whole: AuthorName = { kind: 'whole', name: line };
  if (line.trim() === '') return [];
  const person = readPerson(line);
  if (person !== null) return [person];
  const parts = line.includes('; ') ? line.split('; ') : line.split(/, and |, & | and | & |, /);
  const people = parts.map(readPerson);
  return people.every((found) => found !== null) ? people : [whole];
}

/** What a short reference calls them: "Byun", "van Beethoven", "the Relata authors". */
export const shortName = (name: AuthorName): string =>
  name.kind === 'whole' ? name.name : [name.particle, name.family].filter(Boolean).join(' ');
