/**
 * How does a text come onto the table, from the shelf, from a file the reader brought or from the page itself?
 *
 * All ways lead through the one gate. What is refused becomes one sentence that names the place; what
 * was open before then stays as it was, because nothing is replaced until a Dataset is there.
 */
import { validate } from '../corpus/validate.ts';
import { buildGraph, type KnowledgeGraph } from '../graph/build.ts';
import { failure, success, type Result } from '../kit/result.ts';
import type { Placement, RawDataset } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { titleOf } from '../model/title.ts';
import { plural } from '../scene/describe.ts';
import type { ReadingsTexts } from './shipped-readings.ts';

export interface OpenedCorpus {
  readonly kg: KnowledgeGraph;
  readonly placements: readonly Placement[];
  /** The folder of a shipped corpus; null for a file, which no link can open for somebody else. */
  readonly shippedAs: string | null;
  readonly fileName: string | null;
  /** A bare address opens it: the first shipped text, or the one inside an explorer in one file. */
  readonly opensByItself: boolean;
  /** Asks for the record of the independent readings it was made from; null where none is known. */
  readonly fetchReadings: (() => Promise<ReadingsTexts | null>) | null;
  /** The address the file was saved with: the view its sender looked at. */
  readonly address: string | null;
  readonly notice: string | null;
  /** Counts what was opened, so that two files of one name are two. */
  readonly turn: number;
}

type Origin = Pick<OpenedCorpus, 'shippedAs' | 'fileName'> &
  Partial<Pick<OpenedCorpus, 'opensByItself' | 'fetchReadings'>>;

/** The name a link carries; the text that opens by itself needs none. */
export const linkName = ({ opensByItself, shippedAs, kg }: OpenedCorpus): string | null =>
  opensByItself ? null : (shippedAs ?? kg.dataset.name);

/** What the tab says; an explorer in one file is a document of its own and names no program. */
export const tabTitle = ({ opensByItself, shippedAs, kg }: OpenedCorpus): string =>
  opensByItself && shippedAs === null ? titleOf(kg.dataset) : `${titleOf(kg.dataset)} · Relata`;

let turns = 0;

export type Opened = Result<OpenedCorpus, string>;

const placeOf = ({ record, field }: Issue): string =>
  field === '' ? record : `${record}, ${field}`;

function sentenceFor(what: string, issues: readonly Issue[]): string {
  const refused = issues.filter((issue) => issue.severity === 'refused');
  const [first] = refused;
  if (!first) return `${what} could not be opened.`;
  const more = refused.length > 1 ? ` (and ${plural(refused.length - 1, 'more fault')})` : '';
  return `${what} was not opened: ${placeOf(first)}: ${first.message} ${first.remedy}${more}`;
}

/** Lets the browser draw and answer between two pieces of work. */
const aBreath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** `what` begins the sentence where it is refused: "The text “x”". */
export async function openRaw(raw: RawDataset, what: string, origin: Origin): Promise<Opened> {
  await aBreath();
  const { dataset, view, issues } = validate(raw);
  if (!dataset) return failure(sentenceFor(what, issues));
  await aBreath();
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  turns += 1;
  return success({
    opensByItself: false,
    fetchReadings: null,
    ...origin,
    turn: turns,
    kg: buildGraph(dataset),
    placements: view.positions ?? [],
    address: view.address ?? null,
    notice:
      errors === 0 ? null : `${what} was opened with ${plural(errors, 'fault')}; see the badges.`,
  });
}

export async function openFile(file: File): Promise<Opened> {
  const what = `“${file.name}”`;
  // Reading and writing files are not part of the first look.
  const { relataJson } = await import('../codecs/relata-json.ts');
  const read = relataJson.read?.(new Uint8Array(await file.arrayBuffer()));
  if (!read) return failure(`${what} was not opened.`);
  if (!read.ok) {
    const [flaw] = read.failure;
    const place = flaw ? `line ${flaw.line}, column ${flaw.column}: ${flaw.sentence}` : '';
    return failure(`${what} was not opened: ${place}`);
  }
  return openRaw(read.value.document, what, { shippedAs: null, fileName: file.name });
}
