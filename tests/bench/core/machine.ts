/**
 * On what, and when, was it measured?
 *
 * What a reader needs to know before they compare a number with one of their own: processors, memory, programs,
 * the commit, the day, and how busy the machine was besides (load of the last minute before and after).
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly processors: string;
  readonly memoryGib: number;
  readonly system: string;
  readonly node: string;
  /** Runnable processes on average: before the suite, and after it. */
  readonly load: readonly [before: number, after: number];
}

function commitNow(): string {
  try {
    const say = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changes = say('status', '--porcelain', '--untracked-files=no', '--', 'src');
    return say('rev-parse', '--short', 'HEAD') + (changes === '' ? '' : ' with changes');
  } catch {
    return 'unknown'; // no git, no checkout
  }
}

const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** Begins when a suite does; what it returns is called when the suite has ended. */
export function watchMachine(): () => Machine {
  const before = loadNow();
  const [first] = cpus();
  return () => ({
    date: new Date().toISOString().slice(0, 10),
    commit: commitNow(),
    processors: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    load: [before, loadNow()],
  });
}
