/**
 * How does a graph become another format, from a shell?
 *
 * `relata convert in.graphml out.relata.json`; two tables of nodes and edges may stand for `in`, and `-` is
 * standard input or output. Goes through the one gate. What the reader changed, and what the new format drops,
 * goes to the error output. Exit code 0 when it was written; 1 when the file is refused and nothing was
 * written; 2 when the command or a path is not understood.
 */
import { parseArgs } from 'node:util';
import { FACETS, type Codec } from '../codecs/codec.ts';
import { validate } from '../corpus/validate.ts';
import { encodeUtf8 } from '../kit/utf8.ts';
import { exportingEn } from '../words/exporting.ts';
import { parseOrRefuse } from './ask-reading.ts';
import { chooseCodec } from './choose-codec.ts';
import { PROCESS_PIPES, writeOutput, type Pipes } from './pipes.ts';
import { readGraph } from './read-path.ts';
import { readRaw } from './read-sound.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { sayNote } from './say-notes.ts';

type Print = (line: string) => void;

export const CONVERT_USAGE = 'relata convert IN… OUT [--format FORMAT]';

const readWords = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' } },
  });

/** What a format leaves out, as one line; null where it keeps everything. */
export function sayLosses({ label, carries }: Codec): string | null {
  const of = (carriage: 'flattened' | 'dropped'): string =>
    FACETS.filter((facet) => carries[facet] === carriage)
      .map((facet) => exportingEn.facets[facet])
      .join(', ');
  const [flattened, dropped] = [of('flattened'), of('dropped')];
  if (flattened === '' && dropped === '') return null;
  const parts = [
    ...(flattened === '' ? [] : [`keeps only in part: ${flattened}`]),
    ...(dropped === '' ? [] : [`does not keep: ${dropped}`]),
  ];
  return `${label} ${parts.join('; ')}.`;
}

async function run(args: readonly string[], err: Print, pipes: Pipes): Promise<number> {
  const { values, positionals } = parseOrRefuse(() => readWords(args), CONVERT_USAGE);
  const target = positionals.at(-1);
  const [first, ...more] = positionals.slice(0, -1);
  if (target === undefined || first === undefined)
    throw new Refusal(2, `write \`${CONVERT_USAGE}\`.`);
  const codec = await chooseCodec(values.format, target);
  const { raw, notes } =
    more.length === 0 ? await readRaw(first, pipes) : await readGraph([first, ...more], pipes);
  const { dataset, view, issues } = validate(raw);
  for (const note of notes) err(sayNote(note));
  for (const { severity, record, field, message } of issues)
    err(`${severity}: ${[record, field].filter((part) => part !== '').join(', ')}: ${message}`);
  if (dataset === null) throw new Refusal(1, `${first} was refused; nothing was written.`);
  const written = codec.write({ records: dataset, ...view });
  await writeOutput(target, typeof written === 'string' ? encodeUtf8(written) : written, pipes);
  const losses = sayLosses(codec);
  if (losses !== null) err(losses);
  return 0;
}

export const convert = (
  args: readonly string[],
  _out: Print,
  err: Print,
  pipes: Pipes = PROCESS_PIPES,
): Promise<number> => orRefuse(() => run(args, err, pipes), err);
