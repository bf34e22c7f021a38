/**
 * How is the place of a stretch in a text said?
 *
 * "section 1, paragraph 2, sentence 1", in the language of the page; in a file, which is written where only
 * English is spoken, in English.
 */
import type { Part, Place } from '../model/place.ts';
import { modelWords } from '../words/model.ts';

/** Empty where the text has no parts. */
function sayPart(part: Part): string {
  const { parts } = modelWords().places;
  switch (part.kind) {
    case 'text':
      return '';
    case 'opening':
      return parts.opening;
    case 'closing':
      return parts.closing;
    case 'section':
      return parts.section(part.number);
    case 'after':
      return parts.after(part.number);
  }
}

export function sayPlace({ part, line }: Place): string {
  const words = modelWords().places;
  switch (line.kind) {
    case 'none':
      return words.text;
    case 'title':
      return words.title;
    case 'heading':
      return words.heading(sayPart(part));
    case 'sentences':
      return words.sentences(sayPart(part), line.paragraph, line.first, line.last);
  }
}
