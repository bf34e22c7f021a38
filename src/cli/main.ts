/**
 * What can be asked of Relata on the command line?
 *
 * In: the words after `relata` and two line printers. Out: the exit code; 0 for done, 1 for a
 * finding, 2 for a command that was not understood. Each command is one line of the table below
 * and one file beside this one.
 */
import { agree } from './agree.ts';
import { balance } from './balance.ts';
import { check } from './check.ts';
import { convert, CONVERT_USAGE } from './convert.ts';
import { coverage } from './coverage.ts';
import { ego } from './ego.ts';
import { EXPORT_USAGE, exportPart } from './export.ts';
import { layout } from './layout.ts';
import { matrix } from './matrix.ts';
import { rank } from './rank.ts';
import { trace } from './trace.ts';
import { method } from './method.ts';
import { writeFormats } from './write-formats.ts';
import { writeSchema } from './write-schema.ts';

type Print = (line: string) => void;

interface Command {
  readonly usage: string;
  readonly purpose: string;
  readonly minimumArguments: number;
  readonly run: (args: readonly string[], out: Print, err: Print) => Promise<number>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  [
    'check',
    {
      usage: 'relata check PATH…',
      purpose:
        'say whether each corpus folder or file (of any format that can be read) is sound, and what is wrong where',
      minimumArguments: 1,
      run: check,
    },
  ],
  [
    'export',
    {
      usage: EXPORT_USAGE,
      purpose: 'write a part of a reading, with its passages, in any of the formats',
      minimumArguments: 1,
      run: exportPart,
    },
  ],
  [
    'convert',
    {
      usage: CONVERT_USAGE,
      purpose: 'write a graph in another format; `-` is standard input or output',
      minimumArguments: 2,
      run: convert,
    },
  ],
  [
    'formats',
    {
      usage: 'relata formats',
      purpose: 'write docs/formats.md anew: what each format keeps, flattens and drops',
      minimumArguments: 0,
      run: writeFormats,
    },
  ],
  [
    'agree',
    {
      usage: 'relata agree A B [C…] [--json | --list only-a|only-bc|differences]',
      purpose: 'say how far independent readings of one text agree, and where they differ',
      minimumArguments: 2,
      run: agree,
    },
  ],
  [
    'trace',
    {
      usage:
        'relata trace [PATH] --from NAME --to NAME [--hops 4] [--avoid NAME] [--one-voice] [--limit 10] [--json]',
      purpose: 'say by which paths one entity affects another, with the words for each hop',
      minimumArguments: 1,
      run: trace,
    },
  ],
  [
    'ego',
    {
      usage: 'relata ego [PATH] NAME… [--depth 1] [--direction out|in|both] [--json]',
      purpose: 'say whom an entity affects and who affects it, step by step',
      minimumArguments: 1,
      run: ego,
    },
  ],
  [
    'rank',
    {
      usage: 'relata rank [PATH] [--json]',
      purpose: 'say who affects most and who is affected most, with the words behind each',
      minimumArguments: 0,
      run: rank,
    },
  ],
  [
    'balance',
    {
      usage: 'relata balance [PATH] [--json]',
      purpose: 'say where likes and dislikes among three actors fit together, and where not',
      minimumArguments: 0,
      run: balance,
    },
  ],
  [
    'matrix',
    {
      usage: 'relata matrix [PATH] [--kinds state,person] [--order kind|degree|community] [--json]',
      purpose: 'say who stands in how many relations to whom, cell by cell',
      minimumArguments: 0,
      run: matrix,
    },
  ],
  [
    'coverage',
    {
      usage: 'relata coverage PATH [--json]',
      purpose:
        'say what rests on each sentence, where each entity is named, and what was passed over',
      minimumArguments: 1,
      run: coverage,
    },
  ],
  [
    'layout',
    {
      usage: 'relata layout FOLDER…',
      purpose: 'lay a corpus out from its seed and keep the places for the first picture',
      minimumArguments: 1,
      run: layout,
    },
  ],
  [
    'method',
    {
      usage: 'relata method FOLDER…',
      purpose:
        'say how a corpus was made from independent readings, and keep the figures for the page',
      minimumArguments: 1,
      run: method,
    },
  ],
  [
    'schema',
    {
      usage: 'relata schema',
      purpose: 'write the JSON Schema of the exchange file anew, from the record types',
      minimumArguments: 0,
      run: writeSchema,
    },
  ],
]);

/** Runs one command; resolves to the exit code. */
export async function main(args: readonly string[], out: Print, err: Print): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help')) {
    for (const line of describeCommands()) out(line);
    return 0;
  }
  const command = name === undefined ? undefined : commands.get(name);
  if (command === undefined) {
    err(
      `relata: ${name === undefined ? 'no command' : `unknown command "${name}"`}; try \`relata --help\`.`,
    );
    return 2;
  }
  if (rest.length < command.minimumArguments) {
    err(`relata: write \`${command.usage}\`.`);
    return 2;
  }
  return command.run(rest, out, err);
}

function describeCommands(): readonly string[] {
  const lines = [...commands.values()].map(({ usage, purpose }) => `  ${usage}\n      ${purpose}`);
  return ['usage: relata COMMAND', '', ...lines];
}
