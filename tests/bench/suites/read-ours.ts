/**
 * How do the suites read a file with Relata in Node?
 *
 * By the ways in that docs/architecture.md names: the bytes of a file of any format, the gate, the index. What
 * the readers or the gate refuse is thrown, so that a table can say it.
 */
import { readFiles } from '../../../src/codecs/read-files.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { indexOfDataset, type DatasetIndex } from '../../../src/graph/dataset-index.ts';

export function readOurs(name: string, bytes: Uint8Array): DatasetIndex {
  const outcome = readFiles([{ name, bytes }]);
  if (!outcome.ok) throw new Error(outcome.failure[0]?.sentence ?? 'refused');
  const { dataset, issues } = validate(outcome.value.document);
  if (dataset === null) throw new Error(issues[0]?.message ?? 'refused by the gate');
  return indexOfDataset(dataset);
}
