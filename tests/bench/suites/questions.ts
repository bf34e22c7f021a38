/**
 * How long does a question to a graph that is already there take?
 *
 * The same seeded questions to all: the building of the graph itself, a shortest path, whom three steps reach, all
 * simple paths of at most four, the relations of one type. Each contender gets one round unmeasured, in which
 * it may make what it keeps. Times are those of one question.
 */
import { egoOf } from '../../../src/graph/ego.ts';
import { compactGraph } from '../../../src/graph/compact-graph.ts';
import { distancesFrom, shortestWay } from '../../../src/graph/compact-search.ts';
import type { DatasetIndex } from '../../../src/graph/dataset-index.ts';
import { NO_ANSWERS, passRelations } from '../../../src/graph/filters.ts';
import { influenceGraphOf } from '../../../src/graph/influence-graph.ts';
import { EMPTY_QUESTION, trace } from '../../../src/graph/trace.ts';
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import { readFile } from 'node:fs/promises';
import { interleave, type Contender } from '../core/interleave.ts';
import { timed, timedOften } from '../core/quiet-run.ts';
import type { Group, Role, Unit } from '../core/results.ts';
import { madeFile, madeGraph, SIZES, type Size } from '../graphs/graph-files.ts';
import { RELATIONS, type MadeGraph } from '../graphs/made-graph.ts';
import { FlatSearch, placesOf, rowsOf } from '../limits/flat-search.ts';
import { askGraphology, buildGraphology } from '../peers/ask-graphology.ts';
import { askNgraph, buildNgraph } from '../peers/ask-ngraph.ts';
import { answersOnThePage } from './page-answers.ts';
import { readOurs } from './read-ours.ts';

type Pair = readonly [from: number, to: number];

const WANTED = RELATIONS[3];
const MOST_HOPS = 4;
const PER_UNIT: Readonly<Partial<Record<Unit, number>>> = { ms: 1, µs: 1000 };

function seededPairs(count: number, nodes: number, seed: number): readonly Pair[] {
  const random = seededRandom(seed);
  const node = () => Math.floor(random() * nodes);
  return Array.from({ length: count }, () => [node(), node()] as const).filter(
    ([from, to]) => from !== to,
  );
}

interface Asked {
  readonly name: string;
  readonly role: Role;
  readonly note?: string;
  readonly ask: (pair: Pair) => unknown;
}

interface Question {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly pairs: readonly Pair[];
  readonly asked: readonly Asked[];
}

async function compare(size: Size, question: Question): Promise<Group> {
  const { id, unit, pairs, asked } = question;
  const title = `${question.title}, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  const contenders = asked.map(({ name, role, note, ask }): Contender => {
    let isWarm = false;
    return {
      name,
      role,
      ...(note === undefined ? {} : { note }),
      runs: 7,
      budgetSeconds: 15,
      run: async () => {
        if (!isWarm) timedOften(() => pairs.map(ask));
        isWarm = true;
        const ms = timedOften(() => pairs.map(ask));
        return { time: (ms / pairs.length) * (PER_UNIT[unit] ?? 1) };
      },
    };
  });
  const rows = (await interleave(contenders, ['time'])).get('time') ?? [];
  return { id: `questions-${id}-${size}`, title, unit, against: 'graphology', rows };
}

async function compareBuilding(size: Size, made: MadeGraph): Promise<Group> {
  const title = `From two lists of ends to a graph, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  const nodes = made.labels.length;
  const builders: readonly (Pick<Asked, 'name' | 'role'> & { readonly build: () => unknown })[] = [
    {
      name: 'Relata',
      role: 'relata',
      build: () => compactGraph(nodes, made.sources, made.targets),
    },
    { name: 'graphology', role: 'peer', build: () => buildGraphology(made) },
    { name: 'ngraph', role: 'peer', build: () => buildNgraph(made) },
    {
      name: 'two passes over the ends',
      role: 'limit',
      build: () => rowsOf(nodes, made.sources, made.targets),
    },
  ];
  const found = await interleave(
    builders.map(({ name, role, build }) => ({
      name,
      role,
      budgetSeconds: 20,
      run: async () => ({ time: timed(build).ms }),
    })),
    ['time'],
  );
  const rows = found.get('time') ?? [];
  return { id: `questions-build-${size}`, title, unit: 'ms', against: 'graphology', rows };
}

function questionsOf(index: DatasetIndex, made: MadeGraph): readonly Question[] {
  const nodes = made.labels.length;
  const { dataset, graph } = index;
  const influence = influenceGraphOf(dataset);
  const idOf = (node: number) => {
    const entity = dataset.entities[node];
    if (entity === undefined) throw new Error(`There is no entity ${node}.`);
    return entity.id;
  };
  const graphology = askGraphology(buildGraphology(made));
  const ngraph = askNgraph(buildNgraph(made));
  const flat = new FlatSearch(nodes, made.sources, made.targets);
  return [
    {
      id: 'path',
      title: 'A shortest path',
      unit: 'µs',
      pairs: seededPairs(60, nodes, 1),
      asked: [
        { name: 'Relata', role: 'relata', ask: ([from, to]) => shortestWay(graph, from, to) },
        { name: 'graphology', role: 'peer', ask: ([from, to]) => graphology.path(from, to) },
        {
          name: 'ngraph.path',
          role: 'peer',
          note: '`nba`, oriented',
          ask: ([from, to]) => ngraph.path(from, to),
        },
        { name: 'flat rows', role: 'limit', ask: ([from, to]) => flat.distance(from, to) },
      ],
    },
    {
      id: 'hops',
      title: 'Whom three steps reach',
      unit: 'µs',
      pairs: seededPairs(40, nodes, 2),
      asked: [
        { name: 'Relata', role: 'relata', ask: ([from]) => distancesFrom(graph, [from], 3) },
        {
          name: 'Relata, as the page asks',
          role: 'relata',
          note: 'ring by ring, with every relation on the way and among them',
          ask: ([from]) => egoOf(influence, { around: [idOf(from)], depth: 3, direction: 'out' }),
        },
        { name: 'graphology', role: 'peer', ask: ([from]) => graphology.reach(from, 3) },
        { name: 'flat rows', role: 'limit', ask: ([from]) => flat.reach(from, 3) },
      ],
    },
    {
      id: 'simple-paths',
      title: `All simple paths of at most ${MOST_HOPS}`,
      unit: 'ms',
      pairs: seededPairs(8, nodes, 3),
      asked: [
        {
          name: 'Relata',
          role: 'relata',
          note: 'ranked, the best 1,000 with their relations; all counted; parallel relations as one hop',
          ask: ([from, to]) =>
            trace(influence, {
              ...EMPTY_QUESTION,
              from: [idOf(from)],
              to: [idOf(to)],
              maxHops: MOST_HOPS,
            }),
        },
        {
          name: 'graphology',
          role: 'peer',
          ask: ([from, to]) => graphology.simplePaths(from, to, MOST_HOPS),
        },
        {
          name: 'flat rows',
          role: 'limit',
          note: 'counted only',
          ask: ([from, to]) => flat.countPaths(from, to, MOST_HOPS),
        },
      ],
    },
    {
      id: 'filter',
      title: 'The relations of one type of twelve',
      unit: 'ms',
      pairs: seededPairs(5, nodes, 4),
      asked: [
        {
          name: 'Relata',
          role: 'relata',
          ask: () =>
            passRelations(
              dataset,
              [{ by: 'facet', facet: 'type', mode: 'only', values: [WANTED], paused: false }],
              NO_ANSWERS,
            ),
        },
        { name: 'graphology', role: 'peer', ask: () => graphology.filter(WANTED) },
        { name: 'a byte an edge', role: 'limit', ask: () => placesOf(made.relations, 3) },
      ],
    },
  ];
}

export async function suite(keep: (group: Group) => void): Promise<void> {
  for (const size of ['10k', '100k'] as const) {
    const made = madeGraph(size);
    keep(await compareBuilding(size, made));
    const file = await madeFile(size, 'gexf');
    const index = readOurs('made.gexf', new Uint8Array(await readFile(file)));
    for (const question of questionsOf(index, made)) keep(await compare(size, question));
  }
  await answersOnThePage(keep);
}
