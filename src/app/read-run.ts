/**
 * How does the page have files read without waiting for it?
 *
 * One worker a reading (workers/read.worker.ts), which may get ready while the bytes are still on their way. They go
 * over, not a copy of them; what comes back has passed the gate. Whoever ends it hears nothing more, at once.
 */
import type { InputFile } from '../codecs/read-files.ts';
import type { FromRead, ToRead } from '../codecs/worker-messages.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import readWorker from '../workers/read.worker.ts?worker&url';
import { runWorker } from './run-worker.ts';

export interface ReadListener {
  /** Hears of every message; the last is `read` or `refused`, unless the worker failed. */
  readonly tell: (message: FromRead) => void;
  readonly onFailure: () => void;
  readonly onQuiet: (isQuiet: boolean) => void;
}

export interface Reader {
  /** Once. */
  readonly read: (files: readonly InputFile[], listener: ReadListener) => void;
  readonly end: () => void;
}

export function openReader(): Reader {
  let listener: ReadListener | null = null;
  let hasFailed = false;
  const worker = runWorker<ToRead, FromRead>(readWorker, {
    onMessage: (message) => {
      const isLast = message.type === 'read' || message.type === 'refused';
      if (isLast) worker.end();
      listener?.tell(message);
      return !isLast;
    },
    onFailure: () => {
      hasFailed = true;
      listener?.onFailure();
    },
    onQuiet: (isQuiet) => listener?.onQuiet(isQuiet),
  });
  return {
    read: (files, own) => {
      if (hasFailed) return own.onFailure();
      listener = own;
      worker.send(
        { type: 'read', files },
        files.map(({ bytes }) => bytes.buffer),
      );
      worker.awaitAnswer(true);
    },
    end: worker.end,
  };
}
