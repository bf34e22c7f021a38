/**
 * How does a file that somebody brought come onto the table?
 *
 * Its size is looked at before its bytes, its bytes are read and judged in a worker, and only a Dataset that
 * passed the gate is laid out. Everything before that, a refusal or a change of mind included, leaves the
 * page as it was.
 */
import { detectFormat, SNIFF_LENGTH } from '../codecs/detect.ts';
import { nameOfFormat } from '../codecs/all-codecs.ts';
import type { InputFile } from '../codecs/read-files.ts';
import { findTooLarge } from '../codecs/limits.ts';
import type { FromRead } from '../codecs/worker-messages.ts';
import { encodeUtf8 } from '../kit/utf8.ts';
import type { Arrival, Refusal } from '../panels/ports.ts';
import { describeDataset } from '../scene/describe.ts';
import { toOpened, type OpenedCorpus } from './open-corpus.ts';
import { runRead } from './read-run.ts';

const nameOf = (files: readonly File[]): string =>
  files.map(({ name }) => `“${name}”`).join(' and ') || 'Nothing';

const refuse = (fileName: string, sentence: string): Refusal => ({
  fileName,
  flaws: [{ place: '', sentence, remedy: '' }],
  more: 0,
});

type Working = Extract<Arrival, { readonly status: 'working' }>;
type Refused = Extract<FromRead, { readonly type: 'refused' }>;
type Read = Extract<FromRead, { readonly type: 'read' }>;

function toRefusal(fileName: string, { flaws, issues, more }: Refused): Refusal {
  return {
    fileName,
    flaws: [
      ...flaws.map(({ line, column, sentence }) => ({
        place: `line ${line}, column ${column}`,
        sentence,
        remedy: '',
      })),
      ...issues.map(({ record, field, message, remedy }) => ({
        place: field === '' ? record : `${record}, ${field}`,
        sentence: message,
        remedy,
      })),
    ],
    more,
  };
}

function layOut(fileName: string, { dataset, view, format, notes, issues }: Read): OpenedCorpus {
  const isClean = notes.length === 0 && issues.length === 0;
  return toOpened(dataset, view, {
    shippedAs: null,
    fileName,
    notice: isClean ? `${fileName} is on the table: ${describeDataset(dataset)}.` : null,
    report: { fileName, format, notes, issues },
  });
}

/** The bytes, or the sentence why there are none. */
async function takeBytes(files: readonly File[]): Promise<readonly InputFile[] | string> {
  const tooLarge = findTooLarge(files.reduce((sum, { size }) => sum + size, 0));
  if (tooLarge !== null) return tooLarge;
  try {
    return await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch {
    return 'The browser could not read it from the disk; perhaps it is a folder, or was moved.';
  }
}

export interface TakingIn {
  readonly tell: (arrival: Arrival) => void;
  readonly lay: (opened: OpenedCorpus) => void;
  readonly signal: AbortSignal;
}

export async function takeIn(
  files: readonly File[],
  { tell, lay, signal }: TakingIn,
): Promise<void> {
  const fileName = nameOf(files);
  if (signal.aborted) return;
  let now: Pick<Working, 'doing' | 'share'> = { doing: 'reading', share: 0 };
  const work = (next: typeof now, isQuiet = false): void => {
    now = next;
    tell({ status: 'working', fileName, ...next, isQuiet });
  };
  work(now);
  const stop = (sentence: string): void => {
    if (!signal.aborted) tell({ status: 'refused', refusal: refuse(fileName, sentence) });
  };
  const bytes = await takeBytes(files);
  if (signal.aborted) return;
  if (typeof bytes === 'string') return stop(bytes);
  const hear = (message: FromRead): void => {
    if (signal.aborted) return;
    switch (message.type) {
      case 'progress':
        return work({ doing: 'reading', share: message.share });
      case 'checking':
        return work({ doing: 'checking', share: 1 });
      case 'refused':
        return tell({ status: 'refused', refusal: toRefusal(fileName, message) });
      case 'read':
        tell({ status: 'none' });
        return lay(layOut(fileName, message));
    }
  };
  const end = runRead(bytes, hear, stop, (isQuiet) => {
    if (!signal.aborted) work(now, isQuiet);
  });
  signal.addEventListener('abort', end);
}

/** What was pasted may have been meant for somewhere else: it is named and offered, or said to be nothing. */
export function offerPasted(files: readonly File[], text: string, { tell }: TakingIn): void {
  if (files.length > 0)
    return tell({ status: 'offered', what: `You pasted ${nameOf(files)}.`, files });
  const detected = detectFormat(encodeUtf8(text.slice(0, SNIFF_LENGTH)));
  if (!detected.ok)
    return tell({ status: 'offered', what: `Nothing pasted: ${detected.failure}`, files: [] });
  const label = nameOfFormat(detected.value) ?? detected.value;
  tell({
    status: 'offered',
    what: `What you pasted looks like ${label}.`,
    files: [new File([text], 'pasted text')],
  });
}
