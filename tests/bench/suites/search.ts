/**
 * How long until all texts of a graph can be searched, and how long does a search take?
 *
 * Relata's search as the page makes it above 5,000 records, which all sizes here are; MiniSearch by itself over
 * the same names and sentences with the page's forgiveness for small texts; and a plain look into every folded
 * text, which ranks nothing and forgives nothing. Twenty seeded queries: a whole name, its beginning, a slip in it;
 * those with a slip are also told by themselves.
 */
import MiniSearch from 'minisearch';
import { readFile } from 'node:fs/promises';
import type { DatasetIndex } from '../../../src/graph/dataset-index.ts';
import { atOnce } from '../../../src/graph/in-turns.ts';
import { describeRelation } from '../../../src/graph/say-relation.ts';
import { scanInTurns } from '../../../src/graph/scan-search.ts';
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import { interleave, type Contender } from '../core/interleave.ts';
import { timed, timedOften } from '../core/quiet-run.ts';
import type { Group, Row } from '../core/results.ts';
import { madeFile, SIZES, type Size } from '../graphs/graph-files.ts';
import { readOurs } from './read-ours.ts';

const QUERIES = 20;
const SHOWN = 20;

type Ask = (query: string) => unknown;

interface Engine {
  readonly name: string;
  readonly role: Row['role'];
  readonly note?: string;
  readonly build: () => Ask;
}

interface Query {
  readonly typed: string;
  readonly isMistyped: boolean;
}

function seededQueries(labels: readonly string[]): readonly Query[] {
  const random = seededRandom(5);
  return Array.from({ length: QUERIES }, (_, at) => {
    const name = labels[Math.floor(random() * labels.length)]?.split(' ')[0] ?? '';
    const isMistyped = at % 3 === 2;
    if (isMistyped) return { typed: `${name.slice(0, 2)}x${name.slice(3)}`, isMistyped };
    return { typed: at % 3 === 0 ? name : name.slice(0, 4), isMistyped };
  });
}

function enginesOf({ dataset }: DatasetIndex): readonly Engine[] {
  const sentence = (relation: (typeof dataset.relations)[number]) =>
    describeRelation(relation, dataset);
  const texts = [...dataset.entities.map(({ label }) => label), ...dataset.relations.map(sentence)];
  return [
    {
      name: 'Relata',
      role: 'relata',
      note: 'slips forgiven in names, hits counted and grouped',
      build: () => {
        const search = atOnce(atOnce(scanInTurns(dataset, sentence)).forgiveInTurns());
        return (query) => search(query, SHOWN);
      },
    },
    {
      name: 'MiniSearch',
      role: 'peer',
      build: () => {
        const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
        search.addAll(texts.map((text, id) => ({ id, text })));
        return (query) => search.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
      },
    },
    {
      name: 'a look into every text',
      role: 'limit',
      note: 'neither ranks nor forgives',
      build: () => {
        const folded = texts.map((text) => text.toLowerCase());
        return (query) => {
          const wanted = query.toLowerCase();
          return folded.flatMap((text, at) => (text.includes(wanted) ? [at] : []));
        };
      },
    },
  ];
}

async function compare(size: Size): Promise<readonly Group[]> {
  const { title } = SIZES[size];
  const file = await madeFile(size, 'gexf');
  const index = readOurs('made.gexf', new Uint8Array(await readFile(file)));
  const queries = seededQueries(index.dataset.entities.map(({ label }) => label));
  const mistyped = queries.filter(({ isMistyped }) => isMistyped);
  console.log(`  Search, ${title}`);
  const contenders = enginesOf(index).map(({ name, role, note, build }): Contender => ({
    name,
    role,
    ...(note === undefined ? {} : { note }),
    budgetSeconds: 45,
    run: async () => {
      const { ms, result: ask } = timed(build);
      const askAll = (asked: readonly Query[]): number =>
        timedOften(() => asked.map(({ typed }) => ask(typed))) / asked.length;
      ask(queries[0]?.typed ?? '');
      return { build: ms, query: askAll(queries), slip: askAll(mistyped) };
    },
  }));
  const found = await interleave(contenders, ['build', 'query', 'slip']);
  const toGroup = (id: string, measure: string, what: string): Group => ({
    id: `search-${id}-${size}`,
    title: `${what}, ${title}`,
    unit: 'ms',
    against: 'MiniSearch',
    rows: found.get(measure) ?? [],
  });
  return [
    toGroup('build', 'build', 'Until all texts can be searched'),
    toGroup('query', 'query', 'One search'),
    toGroup('slip', 'slip', 'One search for a mistyped name'),
  ];
}

export async function suite(keep: (group: Group) => void): Promise<void> {
  for (const size of ['1k', '10k', '100k'] as const)
    for (const group of await compare(size)) keep(group);
}
