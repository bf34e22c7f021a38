/**
 * Which records stand in the files of a corpus folder?
 *
 * In go the files by their relative names ("manifest.json", "text/essay.txt"), as bytes or as text that
 * somebody already decoded; out comes a RawDataset for the gate, with an issue for each fault. A file that
 * cannot be read does not keep the others from being read.
 */
import { unreadable, type RawDataset } from '../model/document.ts';
import {
  lose,
  note,
  readObject,
  readText,
  type CorpusFiles,
  type Findings,
  type Saying,
} from './read-file.ts';

export type { CorpusFiles };

export const CORPUS_FORMAT = 'relata-corpus/1';

interface FileForm {
  readonly keys: readonly string[];
  readonly isOptional: boolean;
}

const FORMS: ReadonlyMap<string, FileForm> = new Map([
  ['manifest.json', { keys: ['format', 'name', 'sources', 'sections'], isOptional: false }],
  ['vocabulary.json', { keys: ['families', 'themes', 'relationTypes'], isOptional: false }],
  ['entities.json', { keys: ['entities'], isOptional: false }],
  ['mentions.json', { keys: ['mentions'], isOptional: false }],
  ['passages.json', { keys: ['passages'], isOptional: false }],
  ['relations.json', { keys: ['relations'], isOptional: false }],
  ['remarks.json', { keys: ['remarks'], isOptional: true }],
  ['positions.json', { keys: ['positions'], isOptional: true }],
]);

/** Keys whose value is a list of records; the gate takes the others as they are. */
const LISTS: ReadonlySet<string> = new Set([
  'sources',
  'sections',
  'entities',
  'mentions',
  'passages',
  'relations',
  'remarks',
  'positions',
]);

/** Names keys the file should not have, and lists it should have. */
function checkForm(
  name: string,
  { keys }: FileForm,
  entries: ReadonlyMap<string, unknown>,
  findings: Findings,
): void {
  for (const key of entries.keys()) {
    if (keys.includes(key)) continue;
    note(findings, name, [
      key,
      `The key “${key}” is not part of this file.`,
      'Remove it, or put what it says into a note.',
    ]);
  }
  for (const key of keys) {
    if (!LISTS.has(key) || Array.isArray(entries.get(key))) continue;
    lose(findings, name, [
      key,
      `“${key}” should be a list.`,
      `Write "${key}": [] if there are none.`,
    ]);
  }
}

function textFileOf(source: unknown): string | null {
  if (typeof source !== 'object' || source === null || !('textFile' in source)) return null;
  return typeof source.textFile === 'string' ? source.textFile : null;
}

/** A source record with its text added; a text that is lost is told once, here. */
function withText(source: unknown, files: CorpusFiles, findings: Findings): unknown {
  const textFile = textFileOf(source);
  if (typeof source !== 'object' || textFile === null) return source;
  return { ...source, text: readText(files, textFile, findings) ?? '' };
}

/** Where the files of a corpus lie; other folders (notes, earlier readings) are nobody's mistake. */
const OURS = /^(?:[^/]+\.json|text\/[^/]+)$/;

function noteStrangers(
  files: CorpusFiles,
  texts: ReadonlySet<string | null>,
  findings: Findings,
): void {
  for (const name of [...files.keys()].toSorted()) {
    if (FORMS.has(name) || texts.has(name) || !OURS.test(name)) continue;
    const remedy = 'Name it in the manifest, correct its name, or remove it.';
    note(
      findings,
      name,
      ['', 'The file is not part of the corpus and was not read.', remedy],
      'warning',
    );
  }
}

/** Places of a folder are where the layout came to rest; only a reader pins. */
const toPlacement = (position: unknown): unknown =>
  typeof position === 'object' && position !== null && !Array.isArray(position)
    ? { ...position, pinned: false }
    : position;

/** Every file of the corpus that can be read, by its name. */
function readFiles(
  files: CorpusFiles,
  findings: Findings,
): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const contents = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, form] of FORMS) {
    if (form.isOptional && !files.has(name)) continue;
    const entries = readObject(files, name, findings);
    if (entries === null) continue;
    checkForm(name, form, entries, findings);
    contents.set(name, entries);
  }
  return contents;
}

export function readCorpus(files: CorpusFiles): RawDataset {
  const findings: Findings = { issues: [], isPartial: false };
  const contents = readFiles(files, findings);
  const manifest = contents.get('manifest.json');
  if (manifest === undefined) return unreadable(findings.issues);
  if (manifest.get('format') !== CORPUS_FORMAT) {
    const saying: Saying = [
      'format',
      `The format should be “${CORPUS_FORMAT}”.`,
      `Write "format": "${CORPUS_FORMAT}".`,
    ];
    note(findings, 'manifest.json', saying);
  }
  const listOf = (file: string, key: string): readonly unknown[] => {
    const list = contents.get(file)?.get(key);
    return Array.isArray(list) ? list : [];
  };
  const sources = listOf('manifest.json', 'sources');
  noteStrangers(files, new Set(sources.map(textFileOf)), findings);
  const vocabulary = contents.get('vocabulary.json');
  const positions = listOf('positions.json', 'positions').map(toPlacement);
  return {
    name: manifest.get('name'),
    sources: sources.map((source) => withText(source, files, findings)),
    sections: listOf('manifest.json', 'sections'),
    entities: listOf('entities.json', 'entities'),
    mentions: listOf('mentions.json', 'mentions'),
    passages: listOf('passages.json', 'passages'),
    relations: listOf('relations.json', 'relations'),
    remarks: listOf('remarks.json', 'remarks'),
    vocabulary: vocabulary === undefined ? undefined : Object.fromEntries(vocabulary),
    ...(contents.has('positions.json') ? { view: { positions } } : {}),
    found: findings.issues,
    isPartial: findings.isPartial,
  };
}
