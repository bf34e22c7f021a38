/**
 * How does the page have a file written without waiting for it?
 *
 * One worker a file (workers/write.worker.ts), ended as soon as its bytes are here or the signal says that
 * nobody wants them any more.
 */
import type { ExportView, Format } from '../codecs/codec.ts';
import type { FromWrite, ToWrite } from '../codecs/worker-messages.ts';
import { exportingWords } from '../words/exporting.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default.
import writeWorker from '../workers/write.worker.ts?worker&url';
import { runWorker } from './run-worker.ts';

export function runWrite(
  view: ExportView,
  { id, label }: Format,
  signal: AbortSignal,
  onQuiet: (isQuiet: boolean) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      worker.end();
      const { failed, formatName } = exportingWords();
      reject(new Error(failed.notWritten(formatName(id, label))));
    };
    const worker = runWorker<ToWrite, FromWrite>(writeWorker, {
      onMessage: (message) => {
        worker.end();
        if (message.type === 'failed') fail();
        else resolve(message.bytes);
        return false;
      },
      onFailure: fail,
      onQuiet,
    });
    signal.addEventListener('abort', () => {
      worker.end();
      reject(signal.reason instanceof Error ? signal.reason : new Error('Cancelled.'));
    });
    worker.send({ type: 'write', format: id, view });
    worker.awaitAnswer(true);
  });
}
