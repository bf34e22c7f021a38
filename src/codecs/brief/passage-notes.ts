/**
 * Which footnote belongs to a quotation, and did its words stand where it says?
 *
 * One number for each place of a source, in the order in which they are first quoted. A note says the source,
 * the place in words where the text came along, and always the characters from where to where. It compares the
 * words with the text, character by character, and says so where they do not stand there; without the text
 * nothing can be compared, and that is said too.
 */
import { sayPlace } from '../../graph/say-place.ts';
import type { Records } from '../../model/dataset.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Passage } from '../../model/passage.ts';
import { makePlaceFinder, type FindPlace, type Place } from '../../model/place.ts';
import { citeLabels } from '../references/cite-key.ts';
import { capitalised, inList, inQuotes, plural } from './brief-words.ts';

export type Standing = 'exact' | 'elsewhere' | 'unchecked';

export interface Notes {
  /** The number of the note for a passage; the first call for a place makes the note. */
  readonly numberOf: (passage: Passage) => number;
  /** What was noted so far, without numbers. */
  readonly listAll: () => readonly string[];
}

export function checkPassage({ source, start, end, exact }: Passage, records: Records): Standing {
  const text = records.textOf.get(source);
  if (text === undefined) return 'unchecked';
  return text.slice(start, end) === exact ? 'exact' : 'elsewhere';
}

/** Rules for sentences exist for a language tag that is one; any other is read as English. */
function toKnownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function makeFinders(records: Records): ReadonlyMap<SourceId, FindPlace> {
  const finders = records.sources.flatMap(({ id, language }): [SourceId, FindPlace][] => {
    const text = records.textOf.get(id);
    if (text === undefined) return [];
    const sections = records.sections.filter(({ source }) => source === id);
    return [[id, makePlaceFinder(text, sections, toKnownLanguage(language))]];
  });
  return new Map(finders);
}

function sayWhere(place: Place): string {
  const { section } = place;
  const words = sayPlace(place);
  if (section === null || section.heading === '') return words;
  // Square brackets: what editors put in, as in any edition.
  const heading = section.supplied ? `[${section.heading}]` : inQuotes(section.heading);
  return `${words}, under ${heading}`;
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  exact: '',
  elsewhere: ' These words do not stand exactly there in the text.',
  unchecked: ' The text did not come along, so the words were not compared with it.',
};

export function makeNotes(records: Records): Notes {
  const labels = citeLabels(records.sources);
  const finders = makeFinders(records);
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  const say = (passage: Passage): string => {
    const place = finders.get(passage.source)?.(passage);
    const parts = [
      labels.get(passage.source) ?? passage.source,
      place === undefined ? '' : sayWhere(place),
      `characters ${passage.start}–${passage.end}`,
    ];
    const where = parts.filter((part) => part !== '').join(', ');
    return `${capitalised(where)}.${STANDING_WORDS[checkPassage(passage, records)]}`;
  };
  const numberOf = (passage: Passage): number => {
    const note = say(passage);
    const number = numbers.get(note) ?? notes.push(note);
    numbers.set(note, number);
    return number;
  };
  return { numberOf, listAll: () => notes };
}

/** All quotations in one sentence: what was compared, and with what result. */
function sayComparison(records: Records): string {
  const { passages } = records;
  const count = (standing: Standing) =>
    passages.filter((passage) => checkPassage(passage, records) === standing).length;
  const [exact, elsewhere, unchecked] = [count('exact'), count('elsewhere'), count('unchecked')];
  if (exact === passages.length)
    return `Every quotation (${exact.toLocaleString('en')} in all) was compared with its text, character by character, and stands exactly where its note says.`;
  const parts = [
    exact > 0 ? `${plural(exact, 'stands', 'stand')} exactly where the note says` : '',
    elsewhere > 0 ? `${plural(elsewhere, 'does', 'do')} not, as the notes say` : '',
    unchecked > 0
      ? `${plural(unchecked, 'was', 'were')} not compared, because the text did not come along`
      : '',
  ];
  return `Of ${plural(passages.length, 'quotation')}, ${inList(parts.filter((part) => part !== ''))}.`;
}

/** How far the quotations can be trusted, and how to read the notes. */
export function sayChecks(records: Records): string {
  if (records.passages.length === 0)
    return 'No passages came with this graph: nothing here is quoted.';
  const hasSupplied = records.sections.some(({ supplied }) => supplied);
  return [
    sayComparison(records),
    'Characters are counted from 0 in UTF-16 units; the second number is that of the first character after the quotation.',
    hasSupplied ? 'Headings in square brackets were supplied by the editors.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
