/**
 * Is a program of others here that should read what we write?
 *
 * Where it is not, one printed line says so and its tests are skipped, so that a machine without it can run
 * the rest; with RELATA_ALL_PROGRAMS=1, as on the build machine, a missing program fails its tests.
 */
import { spawnSync } from 'node:child_process';

const mustHaveAll = process.env['RELATA_ALL_PROGRAMS'] === '1';

/** True where `command` with these arguments ends well, or where it must. */
export function hasProgram(command: string, args: readonly string[] = ['--version']): boolean {
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status === 0 || mustHaveAll) return true;
  console.log(`${command} is not installed: what it reads is not tested here.`);
  return false;
}

/** What the program wrote; throws with its complaint where it ended badly. */
export function runProgram(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}
