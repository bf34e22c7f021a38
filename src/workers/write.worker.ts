/**
 * How is a file written without holding up the page?
 *
 * A thin shell round the codecs: one view in, bytes out, or a sentence why there are none. Whoever no longer
 * wants them ends the worker.
 */
import { findCodec } from '../codecs/all-codecs.ts';
import type { FromWrite, ToWrite } from '../codecs/worker-messages.ts';

const post = (message: FromWrite, transfer: Transferable[] = []) =>
  postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<ToWrite>) => {
  const codec = findCodec(data.format);
  if (codec === undefined) return post({ type: 'failed' });
  const written = codec.write(data.view);
  const bytes =
    typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
  post({ type: 'written', bytes }, [bytes.buffer]);
});
