/**
 * How is a file read and judged without holding up the page?
 *
 * A thin shell round the readers and the one gate: bytes in, progress now and then, then a Dataset in parcels and
 * what there is to tell of it, or the reasons why there is none. Cancelling is ending the worker.
 */
import { nameOfFormat } from '../codecs/all-codecs.ts';
import { detectFormat } from '../codecs/detect.ts';
import { givenWith, parcelsOf } from '../codecs/parcels/dataset-parcels.ts';
import { readFiles, type InputFile } from '../codecs/read-files.ts';
import type { FromRead, ToRead } from '../codecs/worker-messages.ts';
import { groupIssues } from '../corpus/group-issues.ts';
import { validate } from '../corpus/validate.ts';

const PROGRESS_MS = 100;
/** As many as anybody reads of a file that must be mended anyway. */
const TOLD_FLAWS = 20;

const post = (message: FromRead, given: Transferable[] = []) => postMessage(message, given);

function formatOf([file]: readonly InputFile[]) {
  const detected = file === undefined ? undefined : detectFormat(file.bytes);
  const id = detected?.ok === true ? detected.value : 'unknown';
  return { id, label: nameOfFormat(id) ?? id };
}

const refuse = <Told>(all: readonly Told[]) => ({
  told: all.slice(0, TOLD_FLAWS),
  more: Math.max(0, all.length - TOLD_FLAWS),
});

function answer(files: readonly InputFile[]): void {
  let saidAt = performance.now();
  const outcome = readFiles(files, (share) => {
    if (performance.now() - saidAt < PROGRESS_MS) return;
    saidAt = performance.now();
    post({ type: 'progress', share });
  });
  if (!outcome.ok) {
    const { told, more } = refuse(outcome.failure);
    return post({ type: 'refused', flaws: told, issues: [], more });
  }
  post({ type: 'checking' });
  const { document, notes } = outcome.value;
  const { dataset, view, issues } = validate(document);
  if (dataset === null) {
    const { told, more } = refuse(issues.filter(({ severity }) => severity === 'refused'));
    return post({ type: 'refused', flaws: [], issues: told, more });
  }
  const told = groupIssues(issues);
  for (const parcel of parcelsOf(dataset, view))
    post({ type: 'parcel', parcel }, [...givenWith(parcel)]);
  post({ type: 'read', format: formatOf(files), notes, issues: told });
}

addEventListener('message', ({ data }: MessageEvent<ToRead>) => answer(data.files));
