/**
 * `npm run bench`: how fast is Relata beside its peers, and beside what the machine allows?
 *
 * Installs the peers and builds the page and the bench when needed, then runs the suites that are named (all when
 * none is), each in a process of its own, and writes docs/performance.md from every result that lies in
 * tests/bench/results. `--report` only writes, `--once` gives each contender one run and keeps nothing, to see that all
 * goes. Exits with 1 when a suite failed; a missed target is told, not a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExplorer, buildOffline, buildPage } from '../../src/cli/build.mjs';
import { ensureInstalled, projectFolder } from '../../src/cli/ensure-installed.mjs';

const bench = join(projectFolder, 'tests', 'bench');
const program = join(bench, 'dist', 'node', 'main.js');

process.chdir(projectFolder);
process.exitCode = await run(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { report: { type: 'boolean' }, once: { type: 'boolean' } },
  });
  if (!ensureInstalled() || !ensureInstalled(bench)) return 1;
  if (values.once) process.env['RELATA_BENCH_ONCE'] = '1';
  await buildBench();
  if (values.report) return tell(['report']);
  if (!isBuilt()) await buildSite();
  const suites = positionals.length > 0 ? positionals : list();
  const failed = suites.filter((suite) => tell(['suite', suite]) !== 0);
  const written = values.once ? 0 : tell(['report']);
  if (failed.length > 0) console.error(`Suites that failed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : written;
}

/** Whether the page is as new as all that it is made of. */
function isBuilt() {
  const page = join(projectFolder, 'dist', 'index.html');
  if (!existsSync(page)) return false;
  const builtMs = statSync(page).mtimeMs;
  const sources = [
    'src',
    'graph-data',
    'public',
    'index.html',
    'package-lock.json',
    'vite.config.ts',
  ];
  return sources.every((source) => newestMs(join(projectFolder, source)) <= builtMs);
}

/**
 * @param {string} path
 * @returns {number} when it, or anything in it, was last changed
 */
function newestMs(path) {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

async function buildSite() {
  console.log('Building the page …');
  await buildPage();
  await buildExplorer();
  await buildOffline();
}

/** The pages of the peers, and the program that measures: bundled, as what users run is. */
async function buildBench() {
  console.log('Building the bench …');
  const { build } = await import('vite');
  await build({ configFile: join(bench, 'vite.program.config.ts'), logLevel: 'warn' });
  await build({ configFile: join(bench, 'vite.pages.config.ts'), logLevel: 'warn' });
}

/** The names of all suites, as the program knows them. */
function list() {
  const { stdout } = spawnSync(process.execPath, [program, 'list'], { encoding: 'utf8' });
  return stdout.trim().split('\n');
}

/**
 * @param {string[]} task
 * @returns {number} the exit code
 */
function tell(task) {
  // Graphs of half a million edges as objects take some gigabytes; the collector is called between runs.
  const flags = ['--max-old-space-size=8192', '--expose-gc'];
  return (
    spawnSync(process.execPath, [...flags, program, ...task], { stdio: 'inherit' }).status ?? 1
  );
}
