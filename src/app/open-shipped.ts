/**
 * How does a text that comes with the program come onto the table?
 *
 * Its files are fetched from beside the page and go through the one gate, as any file does. Apart from
 * open-corpus.ts, so that an explorer in one file, which ships no text, brings none along.
 */
import { readCorpus } from '../corpus/read.ts';
import { fetchPart } from '../panels/controls/fetch-part.ts';
import { noticesWords } from '../words/notices.ts';
import { fetchCorpus, FIRST_CORPUS } from './catalogue.ts';
import { openRaw, type Opened } from './open-corpus.ts';

export async function openShipped(corpus: string): Promise<Opened> {
  const files = await fetchCorpus(corpus);
  return openRaw(readCorpus(files), noticesWords().shippedText(corpus), {
    shippedAs: corpus,
    fileName: null,
    opensByItself: corpus === FIRST_CORPUS,
    fetchReadings: async () => {
      const shipped = await fetchPart(() => import('./shipped-readings.ts'));
      return shipped.fetchReadings(corpus);
    },
  });
}
