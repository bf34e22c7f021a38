/**
 * Whom does an entity affect, who affects it, and whom in turn?
 *
 * `relata ego [PATH] china` prints ring by ring who is reached along influence and by which relations;
 * `--json` prints the same for a program. Exit code 0 when it was answered; 1 when the reading is not sound;
 * 2 when the question, a name or the path is not understood.
 */
import { parseArgs } from 'node:util';
import { egoOf, type Ego, type EgoDepth, type EgoDirection } from '../graph/ego.ts';
import { EGO_DEPTHS } from '../graph/filters.ts';
import { influenceGraphOf } from '../graph/influence-graph.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import {
  answerOrRefuse,
  FIRST_CORPUS,
  isPath,
  parseOrRefuse,
  toEntityIds,
  toNumber,
} from './ask-reading.ts';
import { readSound } from './read-sound.ts';
import { Refusal } from './refusal.ts';
import { sayClaim } from './say-relation.ts';

type Print = (line: string) => void;

const USAGE = 'relata ego [PATH] NAME… [--depth 1] [--direction out|in|both] [--json]';
const DEPTHS: readonly EgoDepth[] = EGO_DEPTHS;
export const DIRECTION_WORDS: ReadonlyMap<
  string,
  { readonly direction: EgoDirection; readonly words: string }
> = new Map([
  ['out', { direction: 'out', words: 'outgoing' }],
  ['in', { direction: 'in', words: 'incoming' }],
  ['both', { direction: 'both', words: 'outgoing and incoming' }],
]);

const readWords = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      depth: { type: 'string', default: '1' },
      direction: { type: 'string', default: 'both' },
      json: { type: 'boolean', default: false },
    },
  });

const count = (many: number, one: string, several: string): string =>
  `${many} ${many === 1 ? one : several}`;

function printEgo(dataset: Dataset, ego: Ego, direction: string): readonly string[] {
  const label = (id: EntityId): string => dataset.entityOf.get(id)?.label ?? id;
  const rings = ego.rings.flatMap(({ distance, entities, relations }) => [
    '',
    `ring ${distance}: ${count(entities.length, 'entity', 'entities')}, ${count(relations.length, 'relation', 'relations')}`,
    ...(entities.length === 0 ? [] : [`   ${entities.map(label).join(', ')}`]),
    ...relations.map((relation) => `     ${sayClaim(relation, dataset)}   [${relation.id}]`),
  ]);
  const reached = ego.distanceOf.size - (ego.rings[0]?.entities.length ?? 0);
  return [
    `Around ${ego.question.around.map(label).join(', ')}, ${direction}, depth ${ego.question.depth}: ` +
      `${count(reached, 'entity', 'entities')} reached by ${count(ego.relations.length, 'relation', 'relations')}; ` +
      `${ego.among.length} more among them`,
    ...rings,
  ];
}

const toJson = ({ question, rings, relations, among }: Ego): string =>
  JSON.stringify(
    {
      question,
      rings: rings.map((ring) => ({ ...ring, relations: ring.relations.map(({ id }) => id) })),
      relations: relations.map(({ id }) => id),
      among: among.map(({ id }) => id),
    },
    null,
    2,
  );

async function answer(args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = parseOrRefuse(() => readWords(args), USAGE);
  const [first = ''] = positionals;
  const hasPath = positionals.length > 0 && (await isPath(first));
  const names = hasPath ? positionals.slice(1) : positionals;
  const direction = DIRECTION_WORDS.get(values.direction);
  const depth = DEPTHS[toNumber('depth', values.depth, 1, DEPTHS.length) - 1];
  if (names.length === 0 || direction === undefined || depth === undefined)
    throw new Refusal(2, `write \`${USAGE}\`.`);
  const dataset = await readSound(hasPath ? first : FIRST_CORPUS);
  const around = toEntityIds(dataset, names);
  const ego = egoOf(influenceGraphOf(dataset), { around, depth, direction: direction.direction });
  return values.json ? [toJson(ego)] : printEgo(dataset, ego, direction.words);
}

export const ego = (args: readonly string[], out: Print, err: Print): Promise<number> =>
  answerOrRefuse(() => answer(args), out, err);
