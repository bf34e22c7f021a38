/**
 * What can be asked of Relata on the command line?
 *
 * In: the words after `relata` and two line printers. Out: the exit code; 0 for done, 1 for a
 * finding, 2 for a command that was not understood. Each command is one line of the table below
 * and one file beside this one.
 */
import { agree } from './agree.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { layout } from './layout.ts';
import { method } from './method.ts';
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
      purpose: 'say whether each corpus folder or file is sound, and what is wrong where',
      minimumArguments: 1,
      run: check,
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
