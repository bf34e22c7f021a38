/**
 * How is another reading of the same text read?
 *
 * A reading is a folder `readings/<name>/` inside a corpus. It has entities, mentions, passages, relations
 * and remarks of its own and no manifest: sources, sections and text are those of the corpus. So is the
 * vocabulary, unless `readings/vocabulary.json` keeps the one the readers had: the corpus may revise its
 * types, and a reading that nobody may change must still pass the gate. In go all files of the corpus.
 */
import type { RawDataset } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { readCorpus, type CorpusFiles } from './read.ts';

export const READINGS_FOLDER = 'readings/';

const VOCABULARY = 'vocabulary.json';
const OWN: ReadonlySet<string> = new Set([
  'entities.json',
  'mentions.json',
  'passages.json',
  'relations.json',
  'remarks.json',
]);

/** The names of the readings that lie in a corpus, in plain order. */
export function readingNames(files: CorpusFiles): readonly string[] {
  const names = [...files.keys()]
    .filter((file) => file.startsWith(READINGS_FOLDER))
    .map((file) => file.slice(READINGS_FOLDER.length).split('/'))
    .flatMap(([name, ...own]) => (name !== undefined && own.length > 0 ? [name] : []));
  return [...new Set(names)].toSorted();
}

/** Manifest, text and vocabulary, as every reading of the corpus has them. */
function sharedFiles(files: CorpusFiles): CorpusFiles {
  const vocabulary = files.get(`${READINGS_FOLDER}${VOCABULARY}`) ?? files.get(VOCABULARY);
  const shared = [...files].filter(([file]) => file === 'manifest.json' || file.endsWith('.txt'));
  return new Map([
    ...shared.filter(([file]) => !file.startsWith(READINGS_FOLDER)),
    ...(vocabulary === undefined ? [] : [[VOCABULARY, vocabulary] as const]),
  ]);
}

const toStranger = (file: string): Issue => ({
  severity: 'warning',
  law: 0,
  record: `file ${file}`,
  field: '',
  message: 'The file is not part of a reading and was not read.',
  remedy: 'Correct its name or remove it; manifest, text and vocabulary are those of the corpus.',
});

export function readReading(files: CorpusFiles, name: string): RawDataset {
  const folder = `${READINGS_FOLDER}${name}/`;
  const own = [...files]
    .filter(([file]) => file.startsWith(folder))
    .map(([file, content]) => [file.slice(folder.length), content] as const);
  const raw = readCorpus(
    new Map([...sharedFiles(files), ...own.filter(([file]) => OWN.has(file))]),
  );
  const strangers = own.map(([file]) => file).filter((file) => !OWN.has(file));
  return {
    ...raw,
    name: typeof raw.name === 'string' ? `${raw.name}, reading ${name}` : raw.name,
    found: [...raw.found, ...strangers.toSorted().map(toStranger)],
  };
}
