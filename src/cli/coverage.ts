/**
 * Was every sentence of this text read, and what rests on each?
 *
 * `relata coverage PATH` prints each sentence with its relations, or the reason why none rests on it, then
 * where each entity is named, and last what remains to be done with the totals; `--json` the same for a
 * program. The exit code is 0 when nothing remains, 1 when a sentence is passed over, evidence is borrowed
 * or the gate finds an error, 2 when the path cannot be read.
 */
import { toCoverageRows, type CoverageRows } from '../corpus/coverage-rows.ts';
import { borrowedEnds, type BorrowedEnd } from '../corpus/laws/named-ends.ts';
import { readingFigures, type ReadingFigures } from '../corpus/reading-figures.ts';
import { sayPlace } from '../graph/say-place.ts';
import { printCoverage } from './coverage-list.ts';
import { readSound } from './read-sound.ts';
import { orRefuse } from './refusal.ts';

type Print = (line: string) => void;

function toJson(
  name: string,
  { sentences, entities }: CoverageRows,
  borrowed: readonly BorrowedEnd[],
  figures: ReadingFigures,
): string {
  const document = {
    name,
    sentences: sentences.map(({ relations, remarks, ...row }) => ({
      ...row,
      relations: relations.map(({ id }) => id),
      reasons: remarks.map(({ reason }) => reason),
    })),
    entities: entities.map(({ entity: { id, label }, mentions }) => ({ id, label, mentions })),
    borrowed: borrowed.map(({ relation, end }) => ({ relation: relation.id, end })),
    figures,
  };
  return JSON.stringify(document, null, 2);
}

export async function coverage(args: readonly string[], out: Print, err: Print): Promise<number> {
  const options = args.filter((word) => word.startsWith('--'));
  const [target, ...more] = args.filter((word) => !word.startsWith('--'));
  if (target === undefined || more.length > 0 || options.some((option) => option !== '--json')) {
    err('relata: write `relata coverage PATH [--json]`.');
    return 2;
  }
  return orRefuse(async () => {
    const dataset = await readSound(target);
    const rows = toCoverageRows(dataset, sayPlace);
    const borrowed = borrowedEnds(dataset);
    const figures = readingFigures(dataset);
    if (options.length > 0) out(toJson(dataset.name, rows, borrowed, figures));
    else for (const line of printCoverage(dataset, rows, borrowed, figures)) out(line);
    return figures.uncovered + figures.borrowed === 0 ? 0 : 1;
  }, err);
}
