/**
 * How does a text that comes with the program come onto the table?
 *
 * It passed the gate when the page was built; what was decided is fetched from beside the page. Apart from
 * open-corpus.ts, so that an explorer in one file, which ships no text, brings none along.
 */
import { fetchPart } from '../panels/controls/fetch-part.ts';
import { noticesWords } from '../words/notices.ts';
import { fetchVerdict, FIRST_CORPUS } from './catalogue.ts';
import { openVerdict, type Opened } from './open-corpus.ts';

export async function openShipped(corpus: string): Promise<Opened> {
  return openVerdict(await fetchVerdict(corpus), noticesWords().shippedText(corpus), {
    shippedAs: corpus,
    fileName: null,
    opensByItself: corpus === FIRST_CORPUS,
    fetchReadings: async () => {
      const shipped = await fetchPart(() => import('./shipped-readings.ts'));
      return shipped.fetchReadings(corpus);
    },
  });
}
