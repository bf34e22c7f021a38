/**
 * How does a file that somebody brought come onto the table?
 *
 * Its size is looked at before its bytes, its bytes are read and judged in a worker, and only a Dataset that
 * passed the gate is laid out. Everything before that, a refusal or a change of mind included, leaves the
 * page as it was.
 */
import type { InputFile } from '../codecs/read-files.ts';
import { findTooLarge } from '../codecs/limits.ts';
import type { FromRead } from '../codecs/worker-messages.ts';
import type { Result } from '../kit/result.ts';
import type { Arrival, Refusal, Trouble } from '../panels/ports.ts';
import { describeDataset } from '../scene/describe.ts';
import { reportWords } from '../words/report.ts';
import { toOpened, type OpenedCorpus } from './open-corpus.ts';
import { openReader, type Reader } from './read-run.ts';
import { receiveDataset, type Received } from './receive-dataset.ts';

export const nameOf = (files: readonly File[]): string =>
  reportWords().files(files.map(({ name }) => name));

/** A file as a whole: what the readers say of it, or what kept the page from reading it. */
type Refusing = { readonly sentence: string } | { readonly trouble: Trouble };

const refuse = (fileName: string, why: Refusing): Refusal => ({
  fileName,
  trouble: 'trouble' in why ? why.trouble : null,
  flaws: 'trouble' in why ? [] : [{ at: null, record: '', sentence: why.sentence, remedy: '' }],
  more: 0,
});

type Working = Extract<Arrival, { readonly status: 'working' }>;
type Refused = Extract<FromRead, { readonly type: 'refused' }>;
type Read = Extract<FromRead, { readonly type: 'read' }>;

const placeOf = (record: string, field: string): string =>
  field === '' ? record : `${record}, ${field}`;

function toRefusal(fileName: string, { flaws, issues, more }: Refused): Refusal {
  return {
    fileName,
    trouble: null,
    flaws: [
      ...flaws.map(({ line, column, sentence }) => ({
        at: { line, column },
        record: '',
        sentence,
        remedy: '',
      })),
      ...issues.map(({ record, field, message, remedy }) => ({
        at: null,
        record: placeOf(record, field),
        sentence: message,
        remedy,
      })),
    ],
    more,
  };
}

function layOut(
  fileName: string,
  { dataset, view }: Received,
  { format, notes, issues }: Read,
): OpenedCorpus {
  const isClean = notes.length === 0 && issues.length === 0;
  return toOpened(dataset, view, {
    shippedAs: null,
    fileName,
    notice: isClean ? reportWords().opened.notice(fileName, describeDataset(dataset)) : null,
    report: { fileName, format, notes, issues },
  });
}

/** The bytes, or why there are none. */
async function takeBytes(files: readonly File[]): Promise<Result<readonly InputFile[], Refusing>> {
  const tooLarge = findTooLarge(files.reduce((sum, { size }) => sum + size, 0));
  if (tooLarge !== null) return { ok: false, failure: { sentence: tooLarge } };
  try {
    const value = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    return { ok: true, value };
  } catch {
    return { ok: false, failure: { trouble: 'unreadable' } };
  }
}

const PROGRESS_MS = 100;

export interface TakingIn {
  readonly tell: (arrival: Arrival) => void;
  readonly lay: (opened: OpenedCorpus) => void;
  readonly signal: AbortSignal;
  /** One that got ready before the files were there. */
  readonly reader?: Reader;
}

export async function takeIn(
  files: readonly File[],
  { tell, lay, signal, reader = openReader() }: TakingIn,
): Promise<void> {
  const fileName = nameOf(files);
  signal.addEventListener('abort', reader.end);
  if (signal.aborted) return reader.end();
  let now: Pick<Working, 'doing' | 'share'> = { doing: 'reading', share: 0 };
  const work = (next: typeof now, isQuiet = false): void => {
    now = next;
    tell({ status: 'working', fileName, ...next, isQuiet });
  };
  work(now);
  const stop = (why: Refusing): void => {
    reader.end();
    if (!signal.aborted) tell({ status: 'refused', refusal: refuse(fileName, why) });
  };
  const bytes = await takeBytes(files);
  if (signal.aborted) return;
  if (!bytes.ok) return stop(bytes.failure);
  const receive = receiveDataset();
  let received: Received | null = null;
  let saidAt = 0;
  const hear = (message: FromRead): void => {
    if (signal.aborted) return;
    switch (message.type) {
      case 'progress':
        return work({ doing: 'reading', share: message.share });
      case 'checking':
        return work({ doing: 'checking', share: 1 });
      case 'parcel': {
        const { parcel } = message;
        received = receive(parcel);
        if (parcel.type !== 'slice' || performance.now() - saidAt < PROGRESS_MS) return;
        saidAt = performance.now();
        return work({ doing: 'bringing', share: parcel.share });
      }
      case 'refused':
        return tell({ status: 'refused', refusal: toRefusal(fileName, message) });
      case 'read':
        tell({ status: 'none' });
        if (received !== null) lay(layOut(fileName, received, message));
    }
  };
  reader.read(bytes.value, {
    tell: hear,
    onFailure: () => stop({ trouble: 'readerEnded' }),
    onQuiet: (isQuiet) => {
      if (!signal.aborted) work(now, isQuiet);
    },
  });
}
