/**
 * How does the page have files read without waiting for it?
 *
 * One worker a reading (workers/read.worker.ts). Their bytes go over, not a copy of them; what comes back has
 * passed the gate. Whoever ends it hears nothing more, at once.
 */
import type { InputFile } from '../codecs/read-files.ts';
import type { FromRead, ToRead } from '../codecs/worker-messages.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import readWorker from '../workers/read.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

const FAILED =
  'The reader came to an end before the file did; perhaps there is not enough memory for it.';

/** `tell` hears of every message; the last is `read` or `refused`. Returns what ends it. */
export function runRead(
  files: readonly InputFile[],
  tell: (message: FromRead) => void,
  onFailure: (sentence: string) => void,
): () => void {
  const worker = startWorker(readWorker);
  const fail = () => {
    worker.terminate();
    onFailure(FAILED);
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromRead>) => {
    if (data.type === 'read' || data.type === 'refused') worker.terminate();
    tell(data);
  });
  const message: ToRead = { type: 'read', files };
  worker.postMessage(
    message,
    files.map(({ bytes }) => bytes.buffer),
  );
  return () => worker.terminate();
}
