/**
 * Which texts come with the program, and where do their files lie?
 *
 * Every folder of graph-data/ with a manifest is a corpus. Vite turns the glob into addresses at build
 * time; the files themselves stay as they are and are fetched when a corpus is opened.
 */
import type { CorpusFiles } from '../corpus/read.ts';
import { noticesWords } from '../words/notices.ts';

const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob(
  ['/graph-data/*/*.json', '/graph-data/*/text/*.txt'],
  { query: '?url', import: 'default', eager: true },
);

interface ShippedFile {
  readonly corpus: string;
  /** Relative to the corpus folder, as the manifest names it. */
  readonly name: string;
  readonly address: string;
}

const FILES: readonly ShippedFile[] = Object.entries(ADDRESSES).map(([path, address]) => {
  const [, , corpus = '', ...rest] = path.split('/');
  return { corpus, name: rest.join('/'), address };
});

export const SHIPPED_CORPORA: readonly string[] = [
  ...new Set(FILES.filter(({ name }) => name === 'manifest.json').map(({ corpus }) => corpus)),
];

/** The corpus that a bare address opens. */
export const FIRST_CORPUS = 'three-anti-sentiments';

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(noticesWords().serverAnswered(answer.status, address));
  return new Uint8Array(await answer.arrayBuffer());
}

export async function fetchCorpus(corpus: string): Promise<CorpusFiles> {
  const files = FILES.filter((file) => file.corpus === corpus);
  const bytes = await Promise.all(files.map(({ address }) => fetchBytes(address)));
  return new Map(files.map(({ name }, index) => [name, bytes[index] ?? new Uint8Array()]));
}
