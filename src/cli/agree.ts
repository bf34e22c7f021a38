/**
 * How far do two or more readings of one text agree, and which relations are not shared?
 *
 * `relata agree A B [C…]` prints a table of figures, `--json` the same figures for a program, `--list WHAT`
 * the relations themselves (agree-list.ts). The exit code is 0 when they were compared, 1 when the gate finds
 * an error in one or they are not of the same text, 2 when a path cannot be read or the question is not clear.
 */
import { toFigures } from '../corpus/agreement-figures.ts';
import { agreementOfSeveral } from '../corpus/agreement-of-several.ts';
import { haveSameTexts } from '../corpus/agreement.ts';
import type { Dataset } from '../model/dataset.ts';
import { printList, toListName, type ListName } from './agree-list.ts';
import { printFigures } from './agree-table.ts';
import { readSound } from './read-sound.ts';
import { orRefuse, Refusal } from './refusal.ts';

type Print = (line: string) => void;

interface Question {
  readonly paths: readonly string[];
  readonly asJson: boolean;
  readonly list: ListName | null;
}

const USAGE = 'write `relata agree A B [C…] [--json | --list only-a|only-b|only-ab…|differences]`.';

/** null where the words make no question. */
function toQuestion(args: readonly string[]): Question | null {
  const listAt = args.indexOf('--list');
  const listWords = listAt === -1 ? null : (args[listAt + 1] ?? '');
  const rest = listAt === -1 ? args : args.toSpliced(listAt, 2);
  const paths = rest.filter((word) => !word.startsWith('--'));
  const options = rest.filter((word) => word.startsWith('--'));
  const list = listWords === null ? null : toListName(listWords, paths.length);
  const isClear =
    options.every((option) => option === '--json') && (listWords === null) === (list === null);
  if (!isClear || paths.length < 2 || (options.length > 0 && list !== null)) return null;
  return { paths, asJson: options.length > 0, list };
}

async function readReadings(paths: readonly string[]): Promise<readonly Dataset[]> {
  const readings = await Promise.all(paths.map(readSound));
  for (const [index, reading] of readings.entries()) {
    const [first] = readings;
    if (first !== undefined && !haveSameTexts(first, reading))
      throw new Refusal(1, `${paths[0] ?? ''} and ${paths[index] ?? ''} are not of the same text.`);
  }
  return readings;
}

function answer({ asJson, list }: Question, readings: readonly Dataset[]): readonly string[] {
  const several = agreementOfSeveral(readings);
  if (list !== null) return printList(list, readings, several);
  const figures = toFigures(readings, several);
  return asJson ? [JSON.stringify(figures, null, 2)] : printFigures(figures);
}

export async function agree(args: readonly string[], out: Print, err: Print): Promise<number> {
  const question = toQuestion(args);
  if (question === null) {
    err(`relata: ${USAGE}`);
    return 2;
  }
  return orRefuse(async () => {
    for (const line of answer(question, await readReadings(question.paths))) out(line);
    return 0;
  }, err);
}
