/**
 * By what short name is a source cited, in a file for a program and in a note for a reader?
 *
 * A key of author, year and the first word of the title that says something ("byun-2015-three"), only of
 * ASCII letters, digits and hyphens, so that every program takes it; and a label ("Byun 2015"). Both are made
 * from the source alone and so are the same in every part of a graph; only where two would be the same does
 * the later one get a number or a letter.
 */
import { foldTerm } from '../../kit/fold.ts';
import { parseEdtf, toCivilDate } from '../../model/edtf.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { readAuthors, shortName } from './author-names.ts';

const EMPTY_WORDS = new Set(['a', 'an', 'the', 'of', 'on', 'in', 'and', 'to', 'for', 'from']);

/** The year a source begins in, or null where its date says none. */
export function yearOf({ written }: Source): number | null {
  const time = written === undefined ? null : parseEdtf(written);
  const day = time?.ok === true ? (time.value.earliest ?? time.value.latest) : null;
  return day === null ? null : toCivilDate(day).year;
}

const plainWords = (text: string): readonly string[] => foldTerm(text).match(/[a-z0-9]+/g) ?? [];

const sayYear = (year: number): string => String(year).padStart(4, '0');

function keyOf(source: Source): string {
  const [author] = readAuthors(source.author);
  const name = author === undefined ? [] : plainWords(shortName(author));
  const year = yearOf(source);
  const title = plainWords(source.title).find((word) => !EMPTY_WORDS.has(word));
  const parts = [
    name.filter((word) => !EMPTY_WORDS.has(word)).join('') || 'anonymous',
    year === null ? 'undated' : sayYear(year),
    title ?? '',
  ];
  return parts
    .map((part) => part.slice(0, 40))
    .filter((part) => part !== '')
    .join('-');
}

function labelOf(source: Source): string {
  const [author, second, third] = readAuthors(source.author).map(shortName);
  const year = yearOf(source);
  const others = third === undefined ? (second === undefined ? '' : ` and ${second}`) : ' et al.';
  const name = author === undefined ? `“${source.title}”` : `${author}${others}`;
  return `${name} ${year === null ? 'n.d.' : sayYear(year)}`;
}

/** Each source's own name; a taken one is made free by `mark`, which counts from 2. */
function nameEach(
  sources: readonly Source[],
  nameOf: (source: Source) => string,
  mark: (count: number) => string,
): ReadonlyMap<SourceId, string> {
  const taken = new Set<string>();
  const names = sources.map((source): [SourceId, string] => {
    const plain = nameOf(source);
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}${mark(count)}`;
    taken.add(name);
    return [source.id, name];
  });
  return new Map(names);
}

/** "byun-2015-three", "byun-2015-three-2". */
export const citeKeys = (sources: readonly Source[]): ReadonlyMap<SourceId, string> =>
  nameEach(sources, keyOf, (count) => `-${count}`);

/** "Byun 2015", "Byun 2015b"; after z the count itself. */
export const citeLabels = (sources: readonly Source[]): ReadonlyMap<SourceId, string> =>
  nameEach(sources, labelOf, (count) =>
    count <= 26 ? String.fromCodePoint(96 + count) : `-${count}`,
  );
