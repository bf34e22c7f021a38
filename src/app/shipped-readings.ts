/**
 * Where does the record of a shipped corpus' independent readings lie, and what does it say?
 *
 * Two files in its folder `readings`, fetched when somebody asks how the text was read. Comes with that question,
 * not with the first picture.
 */
import { methodWords } from '../words/method.ts';

export interface ReadingsTexts {
  readonly decisions: string;
  readonly counted: string;
}

const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob(
  '/graph-data/*/readings/{decisions,method}.json',
  { query: '?url', import: 'default', eager: true },
);

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(methodWords().methodMissing(answer.status));
  return answer.text();
}

/** null for a corpus that was not made from independent readings. */
export async function fetchReadings(corpus: string): Promise<ReadingsTexts | null> {
  const addressOf = (name: string) => ADDRESSES[`/graph-data/${corpus}/readings/${name}.json`];
  const addresses = [addressOf('decisions'), addressOf('method')];
  const found = addresses.filter((address) => address !== undefined);
  if (found.length < addresses.length) return null;
  const [decisions = '', counted = ''] = await Promise.all(found.map(fetchText));
  return { decisions, counted };
}
