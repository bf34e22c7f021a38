/**
 * By which paths does one entity affect another, and which words say each hop?
 *
 * `relata trace [PATH] --from us --to dprk` prints the best paths, each as numbered hops with their words and
 * how they hang together; `--json` prints the same for a program. Either end may be left out, options that
 * name entities may be repeated. Exit code 0 when it was answered, also by "no path"; 1 when the reading is
 * not sound; 2 when the question, a name or the path is not understood.
 */
import { parseArgs } from 'node:util';
import { influenceGraphOf } from '../graph/influence-graph.ts';
import type { Path, Trace } from '../graph/path.ts';
import { hopWords, sayJoint, sayRoute, saySign, sayTotal, sayWhole } from '../graph/say-path.ts';
import { HOPS } from '../graph/filters.ts';
import { trace as traceOf } from '../graph/trace.ts';
import type { Dataset } from '../model/dataset.ts';
import {
  answerOrRefuse,
  FIRST_CORPUS,
  parseOrRefuse,
  toEntityIds,
  toNumber,
} from './ask-reading.ts';
import { readSound } from './read-sound.ts';
import { Refusal } from './refusal.ts';

type Print = (line: string) => void;

const USAGE =
  'relata trace [PATH] --from NAME --to NAME [--hops 4] [--avoid NAME] [--one-voice] [--limit 10] [--json]';
const DEFAULT_LIMIT = 10;
const MOST = 1000;

const readWords = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', multiple: true, default: [] },
      to: { type: 'string', multiple: true, default: [] },
      avoid: { type: 'string', multiple: true, default: [] },
      hops: { type: 'string', default: String(HOPS.usual) },
      limit: { type: 'string', default: String(DEFAULT_LIMIT) },
      'one-voice': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });

/** Line breaks of the text are wrapping; a terminal has its own. */
const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

function printPath(dataset: Dataset, path: Path, at: number): readonly string[] {
  const hops = path.hops.flatMap((hop, index) => {
    const { sentence, quote, others } = hopWords(dataset, hop);
    const joint = path.joints[index - 1];
    const more =
      others === 0 ? '' : `   (+${others} more ${others === 1 ? 'relation' : 'relations'})`;
    return [
      ...(joint === undefined ? [] : [`     · ${sayJoint(joint)}`]),
      `   ${sentence}${more}   [${hop.chosen.id}]`,
      ...(quote === null
        ? []
        : [
            `     “${onOneLine(quote.exact)}”${quote.isExact ? '' : ' (not found so in the text)'}`,
          ]),
    ];
  });
  const facts = [
    `${path.hops.length} ${path.hops.length === 1 ? 'hop' : 'hops'}`,
    `${path.certainty}${path.denied ? ', denied' : ''} at its weakest`,
    saySign(path),
    sayWhole(dataset, path),
  ];
  return ['', `${at + 1}. ${sayRoute(dataset, path)}`, `   ${facts.join(' · ')}`, ...hops];
}

function printTrace(dataset: Dataset, found: Trace, limit: number): readonly string[] {
  const say = (ids: Trace['question']['from']): string =>
    ids.length === 0
      ? 'anywhere'
      : ids.map((id) => dataset.entityOf.get(id)?.label ?? id).join(', ');
  const { from, to, maxHops } = found.question;
  const shown = found.paths.slice(0, limit);
  const rest = shown.length < found.total ? `, ${shown.length} shown` : '';
  return [
    `From ${say(from)} to ${say(to)}, at most ${maxHops} ${maxHops === 1 ? 'hop' : 'hops'}: ${sayTotal(found)}${rest}`,
    ...shown.flatMap((path, at) => printPath(dataset, path, at)),
  ];
}

/** Relations by their ids; everything else as it is. */
const toJson = ({ paths, ...figures }: Trace, limit: number): string =>
  JSON.stringify(
    {
      ...figures,
      paths: paths.slice(0, limit).map(({ hops, ...path }) => ({
        ...path,
        hops: hops.map(({ relations, chosen, ...hop }) => ({
          ...hop,
          chosen: chosen.id,
          relations: relations.map(({ id }) => id),
        })),
      })),
    },
    null,
    2,
  );

async function answer(args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = parseOrRefuse(() => readWords(args), USAGE);
  if (positionals.length > 1) throw new Refusal(2, `write \`${USAGE}\`.`);
  const maxHops = toNumber('hops', values.hops, HOPS.least, HOPS.most);
  const limit = toNumber('limit', values.limit, 1, MOST);
  const dataset = await readSound(positionals[0] ?? FIRST_CORPUS);
  const found = traceOf(influenceGraphOf(dataset), {
    from: toEntityIds(dataset, values.from),
    to: toEntityIds(dataset, values.to),
    avoid: toEntityIds(dataset, values.avoid),
    maxHops,
    oneVoiceOnly: values['one-voice'],
  });
  if (!found.ok) throw new Refusal(2, found.failure);
  return values.json ? [toJson(found.value, limit)] : printTrace(dataset, found.value, limit);
}

export const trace = (args: readonly string[], out: Print, err: Print): Promise<number> =>
  answerOrRefuse(() => answer(args), out, err);
