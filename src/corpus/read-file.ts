/**
 * What stands in one file of a corpus, and if nothing can be read there, why?
 *
 * Bytes must be strict UTF-8 without a byte order mark, JSON must be strict JSON. A fault becomes an issue
 * that names the file, and line and column where there are some. A text is never normalised.
 */
import { success } from '../kit/result.ts';
import { readJson } from '../kit/strict-json.ts';
import { decodeUtf8 } from '../kit/utf8.ts';
import type { Issue } from '../model/issue.ts';

/** By relative name, as bytes or as text that somebody already decoded. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array | string>;

/** What the reading has found so far; `isPartial` once a file could not be read at all. */
export interface Findings {
  readonly issues: Issue[];
  isPartial: boolean;
}

export type Saying = readonly [field: string, message: string, remedy: string];

/** Adds an issue about a file. */
export function note(
  { issues }: Findings,
  file: string,
  [field, message, remedy]: Saying,
  severity: Issue['severity'] = 'refused',
): void {
  issues.push({ severity, law: 0, record: `file ${file}`, field, message, remedy });
}

/** As `note`, where the content of a file is lost. */
export function lose(findings: Findings, file: string, saying: Saying): null {
  note(findings, file, saying);
  findings.isPartial = true;
  return null;
}

/** The text of a file, or null where there is none to be had. */
export function readText(files: CorpusFiles, name: string, findings: Findings): string | null {
  const held = files.get(name);
  if (held === undefined) {
    const remedy = 'Add it to the corpus folder, under exactly this name.';
    return lose(findings, name, ['', 'The file is missing.', remedy]);
  }
  const decoded = typeof held === 'string' ? success(held) : decodeUtf8(held);
  if (!decoded.ok) {
    const message = `Byte ${decoded.failure.byteOffset} is not UTF-8.`;
    return lose(findings, name, ['', message, 'Save the file as UTF-8.']);
  }
  if (!decoded.value.startsWith('\u{feff}')) return decoded.value;
  const message = 'The file begins with a byte order mark, which would shift every offset.';
  return lose(findings, name, ['', message, 'Save it as UTF-8 without a byte order mark.']);
}

/** The keys and values of a JSON file, or null where there are none to be had. */
export function readObject(
  files: CorpusFiles,
  name: string,
  findings: Findings,
): ReadonlyMap<string, unknown> | null {
  const text = readText(files, name, findings);
  if (text === null) return null;
  const json = readJson(text);
  if (!json.ok) {
    for (const { line, column, sentence } of json.failure) {
      lose(findings, name, [
        `line ${line}, column ${column}`,
        sentence,
        'Mend the JSON at this place.',
      ]);
    }
    return null;
  }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return lose(findings, name, ['', 'The file does not hold one JSON object.', 'Write { … }.']);
  }
  return new Map<string, unknown>(Object.entries(json.value));
}
