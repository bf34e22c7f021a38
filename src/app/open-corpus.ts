/**
 * How does a text come onto the table?
 *
 * With what the one gate decided, which ran elsewhere: on a shipped text when the page was built (open-shipped.ts),
 * on one inside the page as it starts (open-inside.ts), on a file that the reader brought in a worker (take-in.ts).
 * What was open before stays as it was until a Dataset is there.
 */
import type { Verdict } from '../corpus/validate.ts';
import { buildGraph, type KnowledgeGraph } from '../graph/build.ts';
import { failure, success, type Result } from '../kit/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Placement, View } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { titleOf } from '../model/title.ts';
import type { ImportReport } from '../panels/ports.ts';
import { noticesWords } from '../words/notices.ts';
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
  /** What there was to tell when it was read; null for a shipped corpus. */
  readonly report: ImportReport | null;
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
  const words = noticesWords();
  if (!first) return words.notOpened(what);
  return words.refused(what, placeOf(first), first.message, first.remedy, refused.length - 1);
}

type Of = Pick<OpenedCorpus, 'shippedAs' | 'fileName' | 'notice' | 'report'> & Partial<Origin>;

/** Lays out what the gate let through; `of` says where it came from. */
export function toOpened(dataset: Dataset, view: View, of: Of): OpenedCorpus {
  turns += 1;
  return {
    opensByItself: false,
    fetchReadings: null,
    ...of,
    turn: turns,
    kg: buildGraph(dataset),
    placements: view.positions ?? [],
    address: view.address ?? null,
  };
}

/** `what` begins the sentence where it is refused: "The text “x”". */
export function openVerdict(
  { dataset, view, issues }: Verdict,
  what: string,
  origin: Origin,
): Opened {
  if (!dataset) return failure(sentenceFor(what, issues));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const notice = errors === 0 ? null : noticesWords().openedWithFaults(what, errors);
  return success(toOpened(dataset, view, { ...origin, notice, report: null }));
}
