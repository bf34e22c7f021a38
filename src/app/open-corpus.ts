/**
 * How does a text come onto the table?
 *
 * From the shelf through the one gate, here; from a file that the reader brought through the same gate in a
 * worker (take-in.ts). What was open before stays as it was until a Dataset is there.
 */
import { readCorpus } from '../corpus/read.ts';
import { validate } from '../corpus/validate.ts';
import { buildGraph, type KnowledgeGraph } from '../graph/build.ts';
import { failure, success, type Result } from '../kit/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Placement, View } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { ImportReport } from '../panels/ports.ts';
import { plural } from '../scene/describe.ts';
import { fetchCorpus, FIRST_CORPUS } from './catalogue.ts';

export interface OpenedCorpus {
  readonly kg: KnowledgeGraph;
  readonly placements: readonly Placement[];
  /** The folder of a shipped corpus; null for a file, which no link can open for somebody else. */
  readonly shippedAs: string | null;
  readonly fileName: string | null;
  /** The address the file was saved with: the view its sender looked at. */
  readonly address: string | null;
  readonly notice: string | null;
  /** What there was to tell when it was read; null for a shipped corpus. */
  readonly report: ImportReport | null;
  /** Counts what was opened, so that two files of one name are two. */
  readonly turn: number;
}

/** The name a link carries; the text that opens by itself needs none. */
export const linkName = ({ shippedAs, kg }: OpenedCorpus): string | null =>
  shippedAs === FIRST_CORPUS ? null : (shippedAs ?? kg.dataset.name);

let turns = 0;

type Opened = Result<OpenedCorpus, string>;

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

/** Lays out what the gate let through; `of` says where it came from. */
export function toOpened(
  dataset: Dataset,
  view: View,
  of: Pick<OpenedCorpus, 'shippedAs' | 'fileName' | 'notice' | 'report'>,
): OpenedCorpus {
  turns += 1;
  return {
    ...of,
    turn: turns,
    kg: buildGraph(dataset),
    placements: view.positions ?? [],
    address: view.address ?? null,
  };
}

export async function openShipped(corpus: string): Promise<Opened> {
  const raw = readCorpus(await fetchCorpus(corpus));
  await aBreath();
  const what = `The text “${corpus}”`;
  const { dataset, view, issues } = validate(raw);
  if (!dataset) return failure(sentenceFor(what, issues));
  await aBreath();
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const notice =
    errors === 0 ? null : `${what} was opened with ${plural(errors, 'fault')}; see the badges.`;
  return success(
    toOpened(dataset, view, { shippedAs: corpus, fileName: null, notice, report: null }),
  );
}
