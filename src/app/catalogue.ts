/**
 * Which texts come with the program, and where do they lie?
 *
 * Every folder of graph-data/ with a manifest is a corpus. Each passed the gate when the page was built
 * (src/cli/shelf.ts); what was decided lies in one file, fetched when the corpus is opened and taken only if its
 * bytes are those that were judged.
 */
import type { Verdict } from '../corpus/validate.ts';
import { readVerdict } from '../corpus/verdict-file.ts';
import { noticesWords } from '../words/notices.ts';

interface Shelved {
  readonly address: string;
  readonly integrity: string;
}

const SHELF = new Map(
  Object.entries(
    import.meta.glob<Shelved>('/graph-data/*/manifest.json', {
      query: '?judged',
      import: 'default',
      eager: true,
    }),
  ).map(([path, shelved]) => [path.split('/')[2] ?? '', shelved]),
);

export const SHIPPED_CORPORA: readonly string[] = [...SHELF.keys()];

/** The corpus that a bare address opens. */
export const FIRST_CORPUS = 'three-anti-sentiments';

/** Rejects with a sentence for the reader. */
export async function fetchVerdict(corpus: string): Promise<Verdict> {
  const words = noticesWords();
  const shelved = SHELF.get(corpus);
  const notOpened = words.notOpened(words.shippedText(corpus));
  if (shelved === undefined) throw new Error(notOpened);
  const { address, integrity } = shelved;
  // Rejected where there is no network, and where these are other bytes.
  const answer = await fetch(address, { integrity }).catch(() => null);
  if (answer === null) throw new Error(notOpened);
  if (!answer.ok) throw new Error(words.serverAnswered(answer.status, address));
  return readVerdict(await answer.text());
}
