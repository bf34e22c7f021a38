/**
 * How long from the bytes of a file to a graph, and at which peak of memory?
 *
 * The same made graph in four formats, read by all in turns within one process; GEXF of 500,000 edges each time
 * in a process of its own, where graphology's reader takes most of a minute and so gets fewer runs.
 */
import { readFile } from 'node:fs/promises';
import { interleave } from '../core/interleave.ts';
import { timed } from '../core/quiet-run.ts';
import type { Group } from '../core/results.ts';
import { madeFile, SIZES, type Size } from '../graphs/graph-files.ts';
import type { GraphFormat } from '../graphs/write-graph.ts';
import { runAlone } from './parse-alone.ts';
import { PARSERS } from './parse-contenders.ts';

const FORMATS = { gexf: 'GEXF', graphml: 'GraphML', json: 'Cytoscape JSON', csv: 'CSV' } as const;
const AGAINST = 'graphology';

async function compare(format: GraphFormat, size: Size): Promise<Group> {
  const title = `${FORMATS[format]} to a graph, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  const bytes = new Uint8Array(await readFile(await madeFile(size, format)));
  const found = await interleave(
    PARSERS.map(({ name, role, note, read }) => ({
      name,
      role,
      ...(note === undefined ? {} : { note }),
      runs: 7,
      budgetSeconds: 20,
      run: async () => {
        const { ms, result } = timed(() => read(bytes, format));
        if (result !== SIZES[size].edges) throw new Error(`found ${result} edges`);
        return { time: ms };
      },
    })),
    ['time'],
  );
  const rows = found.get('time') ?? [];
  return { id: `parse-${format}-${size}`, title, unit: 'ms', against: AGAINST, rows };
}

async function compareAlone(): Promise<readonly Group[]> {
  const { title, edges } = SIZES['100k'];
  console.log(`  GEXF, ${title}, each in a process of its own`);
  const file = await madeFile('100k', 'gexf');
  const found = await interleave(
    PARSERS.map(({ name, role }) => ({
      name,
      role,
      budgetSeconds: 75,
      run: () => runAlone(name, file, edges),
    })),
    ['time', 'peak'],
  );
  return [
    {
      id: 'parse-gexf-100k',
      title: `GEXF to a graph, ${title}`,
      unit: 'ms',
      against: AGAINST,
      rows: found.get('time') ?? [],
    },
    {
      id: 'parse-gexf-100k-memory',
      title: `GEXF to a graph, ${title}: peak memory of the process`,
      unit: 'MiB',
      against: AGAINST,
      rows: found.get('peak') ?? [],
    },
  ];
}

export async function suite(keep: (group: Group) => void): Promise<void> {
  for (const size of ['1k', '10k'] as const) {
    for (const format of ['gexf', 'graphml', 'json', 'csv'] as const)
      keep(await compare(format, size));
  }
  for (const group of await compareAlone()) keep(group);
}
