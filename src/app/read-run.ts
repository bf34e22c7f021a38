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

/** `tell` hears of every message; the last is `read` or `refused`, unless the worker failed. Returns what ends it. */
export function runRead(
  files: readonly InputFile[],
  tell: (message: FromRead) => void,
  onFailure: () => void,
): () => void {
  const worker = startWorker(readWorker);
  const fail = () => {
    worker.terminate();
    onFailure();
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
