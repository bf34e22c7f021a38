/**
 * How is a text cited in one line?
 *
 * Author, title and date, as far as they are known: "See-Won Byun, “Three Anti Sentiments …”, about June 2015".
 * A date is said in English where it is one; any other stands as it was written. Plain text, without a stop.
 */
import { parseEdtf } from '../../model/edtf.ts';
import type { Source } from '../../model/source.ts';
import { inQuotes } from './brief-words.ts';

function sayDate({ written }: Source): string {
  if (written === undefined) return 'undated';
  const time = parseEdtf(written);
  return time.ok ? time.value.english : written;
}

export const sayCitation = (source: Source): string =>
  [source.author, inQuotes(source.title), sayDate(source)].filter((part) => part !== '').join(', ');
