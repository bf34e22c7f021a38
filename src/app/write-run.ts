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
import { startWorker } from './start-worker.ts';

export function runWrite(
  view: ExportView,
  { id, label }: Format,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(writeWorker);
    const fail = () => {
      worker.terminate();
      const { failed, formatName } = exportingWords();
      reject(new Error(failed.notWritten(formatName(id, label))));
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason instanceof Error ? signal.reason : new Error('Cancelled.'));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail();
    });
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWrite>) => {
      if (data.type === 'failed') return fail();
      worker.terminate();
      resolve(data.bytes);
    });
    const message: ToWrite = { type: 'write', format: id, view };
    worker.postMessage(message);
  });
}
