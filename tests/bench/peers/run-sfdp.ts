/**
 * How does the native sfdp of Graphviz lay out a graph, when it is installed?
 *
 * In a process of its own that reads DOT and prints places, its time being what the shell says the processors did
 * for it, reading and printing included. Without the program, or without a shell that measures, it throws
 * one sentence.
 */
import { spawnSync } from 'node:child_process';
import type { FlatEnds } from './lay-out.ts';

export interface Laid {
  readonly ms: number;
  readonly places: Float64Array;
}

export function runSfdp({ count, ends }: FlatEnds, seed: number): Laid {
  const lines = Array.from({ length: count }, (_, node) => `${node};`);
  for (let at = 0; at < ends.length; at += 2) lines.push(`${ends[at]}--${ends[at + 1]};`);
  const dot = `graph{start=${seed};node[shape=point];${lines.join('')}}`;
  const command = `TIMEFORMAT='%U %S'; command -v sfdp >/dev/null || exit 127; time sfdp -Tplain`;
  const { status, stdout, stderr, error } = spawnSync('bash', ['-c', command], {
    input: dot,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined || status === 127) throw new Error('sfdp is not installed');
  if (status !== 0) throw new Error(`sfdp: ${stderr.trim()}`);
  const places = new Float64Array(2 * count);
  for (const [, node, x, y] of stdout.matchAll(/^node (\d+) (\S+) (\S+)/gm))
    places.set([Number(x), Number(y)], 2 * Number(node));
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { ms: 1000 * (user + system), places };
}
