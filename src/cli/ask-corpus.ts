/**
 * How does a command ask one corpus something and print the answer?
 *
 * Shared by `rank`, `balance` and `matrix`: an optional PATH (the essay when left out), `--json`, and
 * options with a value of their own. The exit code is 0 with an answer, 1 when the gate finds an error
 * in the corpus, 2 when the path cannot be read or the words make no question.
 */
import { parseArgs } from 'node:util';
import { validate } from '../corpus/validate.ts';
import type { Dataset } from '../model/dataset.ts';
import { readPath } from './read-path.ts';

type Print = (line: string) => void;

export interface Request {
  /** The words given for an option, if it was given. */
  readonly options: ReadonlyMap<string, string>;
  readonly asJson: boolean;
}

export interface CorpusQuestion {
  readonly usage: string;
  /** Names of options that take a value. */
  readonly options: readonly string[];
  /** The lines of the answer; null where the options make no sense. */
  readonly answer: (dataset: Dataset, request: Request) => readonly string[] | null;
}

export const DEFAULT_PATH = 'graph-data/three-anti-sentiments';

function readWords(args: readonly string[], names: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      },
    });
    if (positionals.length > 1) return null;
    const given = Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    const request: Request = { options: new Map(given), asJson: values.json === true };
    return { path: positionals[0] ?? DEFAULT_PATH, request };
  } catch {
    // An option that is not ours, or one without its value.
    return null;
  }
}

export async function askCorpus(
  question: CorpusQuestion,
  args: readonly string[],
  out: Print,
  err: Print,
): Promise<number> {
  const words = readWords(args, question.options);
  const refuse = (sentence: string, exitCode: number): number => {
    err(`relata: ${sentence}`);
    return exitCode;
  };
  if (words === null) return refuse(`write \`${question.usage}\`.`, 2);
  const { path, request } = words;
  const raw = await readPath(path).catch((reason: unknown) =>
    reason instanceof Error ? reason.message : String(reason),
  );
  if (typeof raw === 'string') return refuse(`${path} cannot be read: ${raw}`, 2);
  const { dataset, issues } = validate(raw);
  if (dataset === null || issues.some(({ severity }) => severity !== 'warning'))
    return refuse(`${path} is not sound; \`relata check ${path}\` says why.`, 1);
  const lines = question.answer(dataset, request);
  if (lines === null) return refuse(`write \`${question.usage}\`.`, 2);
  for (const line of lines) out(line);
  return 0;
}
