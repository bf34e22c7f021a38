/**
 * How is a part of a reading taken away from a shell, with its words?
 *
 * `relata export graph-data/three-anti-sentiments --ego china --depth 1 --format gexf -o china.gexf`: everything, an
 * ego, the paths of a trace, or named relations and entities; the same parts as on the page. What the part
 * holds and what the format drops goes to the error output. Exit codes as for `convert`.
 */
import { parseArgs } from 'node:util';
import { toSubgraph, type Choice } from '../codecs/subgraph.ts';
import { egoOf } from '../graph/ego.ts';
import { EGO_DEPTHS, HOPS } from '../graph/filters.ts';
import { sayTotal } from '../graph/say-path.ts';
import { trace } from '../graph/trace.ts';
import { influenceGraphOf } from '../graph/influence-graph.ts';
import { encodeUtf8 } from '../kit/utf8.ts';
import type { Dataset, Records } from '../model/dataset.ts';
import { relationIdSchema, type RelationId } from '../model/ids.ts';
import { parseOrRefuse, toEntityIds, toNumber } from './ask-reading.ts';
import { chooseCodec } from './choose-codec.ts';
import { sayLosses } from './convert.ts';
import { DIRECTION_WORDS } from './ego.ts';
import { PROCESS_PIPES, writeOutput, type Pipes } from './pipes.ts';
import { readSoundView } from './read-sound.ts';
import { orRefuse, Refusal } from './refusal.ts';

type Print = (line: string) => void;

export const EXPORT_USAGE =
  'relata export PATH [--ego NAME… [--depth 1] [--direction out|in|both] | --from NAME --to NAME [--hops 4] | --relation ID… | --entity NAME…] [--format FORMAT] [-o FILE]';

const several = { type: 'string', multiple: true, default: [] as string[] } as const;

const readWords = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ego: several,
      depth: { type: 'string', default: '1' },
      direction: { type: 'string', default: 'both' },
      from: several,
      to: several,
      hops: { type: 'string', default: String(HOPS.usual) },
      relation: several,
      entity: several,
      format: { type: 'string' },
      output: { type: 'string', short: 'o', default: '-' },
    },
  });

type Words = ReturnType<typeof readWords>['values'];

function chooseEgo(dataset: Dataset, words: Words): Choice {
  const direction = DIRECTION_WORDS.get(words.direction)?.direction;
  const depth = EGO_DEPTHS[toNumber('depth', words.depth, 1, EGO_DEPTHS.length) - 1];
  if (direction === undefined || depth === undefined)
    throw new Refusal(2, `write \`${EXPORT_USAGE}\`.`);
  const ego = egoOf(influenceGraphOf(dataset), {
    around: toEntityIds(dataset, words.ego),
    depth,
    direction,
  });
  const relations = [...ego.relations, ...ego.among].map(({ id }) => id);
  return { relations, entities: ego.distanceOf.keys() };
}

function chooseTrace(dataset: Dataset, words: Words, err: Print): Choice {
  const answer = trace(influenceGraphOf(dataset), {
    from: toEntityIds(dataset, words.from),
    to: toEntityIds(dataset, words.to),
    avoid: [],
    maxHops: toNumber('hops', words.hops, HOPS.least, HOPS.most),
    oneVoiceOnly: false,
  });
  if (!answer.ok) throw new Refusal(2, answer.failure);
  const { paths } = answer.value;
  err(
    `${sayTotal(answer.value)}; the part has ${paths.length === answer.value.total ? 'all' : `the best ${paths.length}`}.`,
  );
  const hops = paths.flatMap((path) => path.hops);
  return {
    relations: hops.flatMap(({ relations }) => relations.map(({ id }) => id)),
    entities: [...toEntityIds(dataset, words.from), ...toEntityIds(dataset, words.to)],
  };
}

function chooseNamed(dataset: Dataset, words: Words): Choice {
  const toRelation = (name: string): RelationId => {
    const id = relationIdSchema.safeParse(name);
    if (id.success && dataset.relationOf.has(id.data)) return id.data;
    throw new Refusal(2, `No relation has the id “${name}”.`);
  };
  return {
    relations: words.relation.map(toRelation),
    entities: toEntityIds(dataset, words.entity),
  };
}

/** The records of the part that the words ask for; one sort of part at a time. */
function takePart(dataset: Dataset, words: Words, err: Print): Records {
  const asked = [
    words.ego.length > 0,
    words.from.length + words.to.length > 0,
    words.relation.length + words.entity.length > 0,
  ];
  if (asked.filter(Boolean).length > 1)
    throw new Refusal(2, 'ask for one part: an ego, a trace, or relations and entities by name.');
  const [isEgo, isTrace, isNamed] = asked;
  if (isEgo) return toSubgraph(dataset, chooseEgo(dataset, words));
  if (isTrace) return toSubgraph(dataset, chooseTrace(dataset, words, err));
  return isNamed ? toSubgraph(dataset, chooseNamed(dataset, words)) : dataset;
}

async function run(args: readonly string[], err: Print, pipes: Pipes): Promise<number> {
  const { values, positionals } = parseOrRefuse(() => readWords(args), EXPORT_USAGE);
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new Refusal(2, `write \`${EXPORT_USAGE}\`.`);
  const codec = await chooseCodec(values.format, values.output);
  const { dataset, view } = await readSoundView(target, pipes);
  const records = takePart(dataset, values, err);
  const kept = new Set(records.entities.map(({ id }) => id));
  const positions = view.positions?.filter(({ entity }) => kept.has(entity));
  const written = codec.write({ records, positions, address: view.address });
  const bytes = typeof written === 'string' ? encodeUtf8(written) : written;
  await writeOutput(values.output, bytes, pipes);
  const { entities, relations, passages } = records;
  err(
    `${entities.length} of ${dataset.entities.length} entities, ${relations.length} of ${dataset.relations.length} relations, ${passages.length} of ${dataset.passages.length} passages: ${bytes.length} bytes of ${codec.label}.`,
  );
  const losses = sayLosses(codec);
  if (losses !== null) err(losses);
  return 0;
}

export const exportPart = (
  args: readonly string[],
  _out: Print,
  err: Print,
  pipes: Pipes = PROCESS_PIPES,
): Promise<number> => orRefuse(() => run(args, err, pipes), err);
