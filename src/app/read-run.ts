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
import { runWorker } from './run-worker.ts';

/** `tell` hears of every message; the last is `read` or `refused`, unless the worker failed. Returns what ends it. */
export function runRead(
  files: readonly InputFile[],
  tell: (message: FromRead) => void,
  onFailure: () => void,
  onQuiet: (isQuiet: boolean) => void,
): () => void {
  const worker = runWorker<ToRead, FromRead>(readWorker, {
    onMessage: (message) => {
      const isLast = message.type === 'read' || message.type === 'refused';
      if (isLast) worker.end();
      tell(message);
      return !isLast;
    },
    onFailure,
    onQuiet,
  });
  worker.send(
    { type: 'read', files },
    files.map(({ bytes }) => bytes.buffer),
  );
  worker.awaitAnswer(true);
  return worker.end;
}
