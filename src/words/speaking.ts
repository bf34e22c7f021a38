/**
 * Which words does the page use at this moment?
 *
 * The language is a property of the whole program, as the locale of a process is: whoever says something asks
 * an area of the catalogue for its words at the moment of saying it (docs/decisions/0007). English lies beside
 * the code that speaks it and comes with it; any other language comes whole, in one piece. A worker and the
 * command line, where nobody switches, speak English.
 */
import type { Language } from './language.ts';

interface Spoken {
  readonly language: Language;
  /** By the name of the area; empty for English. */
  readonly areas: ReadonlyMap<string, object>;
}

const ENGLISH: Spoken = { language: 'en', areas: new Map() };

let spoken = ENGLISH;

export const language = (): Language => spoken.language;

/** What asks for the words of one area; ask when you speak, and keep nothing. */
export const wordsOf =
  <Area extends object>(name: string, english: Area): (() => Area) =>
  () =>
    // The catalogue of every language has the type of the English one (en.ts).
    (spoken.areas.get(name) as Area | undefined) ?? english;

/** `catalogue` may be null for English, which is always there. */
export function speak(chosen: Language, catalogue: object | null): void {
  spoken =
    catalogue === null
      ? ENGLISH
      : { language: chosen, areas: new Map(Object.entries(catalogue) as [string, object][]) };
}
