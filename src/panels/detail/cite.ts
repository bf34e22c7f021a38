/**
 * How is a passage quoted to somebody else, with everything they need to check it?
 *
 * “quote” — author, “title”, place. [Read as: the relation.] Plain text, round the quote in the language of the
 * page; the quote is verbatim, only line breaks inside it become spaces, since a quotation is one line. Pure.
 */
import type { Source } from '../../model/source.ts';
import { detailWords } from '../../words/detail.ts';

export interface Citation {
  readonly quote: string;
  readonly source: Source | undefined;
  readonly place: string;
  /** The relation as a sentence; left out when only the passage is quoted. */
  readonly reading?: string;
  readonly link?: string;
}

export function cite({ quote, source, place, reading, link }: Citation): string {
  const { quotation, readAs } = detailWords().passages;
  const words = quote.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  const parts = [
    quotation({ words, work: source ?? null, place }),
    reading === undefined ? '' : readAs(reading),
    link ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
