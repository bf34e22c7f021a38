/**
 * `npm test`: does everything hold, from the types to the journeys in a real browser?
 *
 * Installs what is missing, then takes every step below even when an earlier one fails. The last
 * line is `N passed, N failed`: each test counts, and each step that has no tests of its own
 * counts as one. `--only STEP` (may be repeated) takes just those steps.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, projectFolder } from '../src/cli/ensure-installed.mjs';
import { findBrowser, howToGetABrowser } from './find-browser.mjs';
import { readJourneyReport, readUnitReport } from './read-reports.mjs';

/**
 * @typedef {import('./read-reports.mjs').Outcome} Outcome
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the script of package.json that it runs
 * @property {() => Promise<string | undefined>} [findObstacle] why it cannot be taken here
 * @property {(file: string) => string} [reportOptions] what makes the script write a JSON report
 * @property {(report: unknown) => Outcome} [toOutcome] what that report says
 */

const reports = mkdtempSync(join(tmpdir(), 'relata-test-'));

const steps = /** @type {readonly Step[]} */ ([
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  {
    name: 'unit',
    script: 'unit',
    reportOptions: (file) => `--reporter=default --reporter=json --outputFile.json="${file}"`,
    toOutcome: readUnitReport,
  },
  { name: 'build', script: 'build' },
  {
    name: 'journeys',
    script: 'journeys',
    findObstacle: async () => ((await findBrowser()) === undefined ? howToGetABrowser : undefined),
    reportOptions: () => '--reporter=list,json',
    toOutcome: readJourneyReport,
  },
]);

process.exitCode = await run(process.argv.slice(2));
rmSync(reports, { recursive: true });

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function run(args) {
  const chosen = readChoice(args);
  if (typeof chosen === 'string') {
    console.error(chosen);
    return 2;
  }
  if (!ensureInstalled())
    return conclude([{ name: 'install', passed: 0, failures: ['install'], durationMs: 0 }]);
  const taken = [];
  for (const step of chosen) {
    console.log(`\n── ${step.name} ${'─'.repeat(70 - step.name.length)}`);
    const startMs = performance.now();
    const outcome = await take(step);
    taken.push({ name: step.name, ...outcome, durationMs: performance.now() - startMs });
  }
  return conclude(taken);
}

/**
 * The steps to take, or a sentence saying what is wrong with the choice.
 * @param {string[]} args
 * @returns {readonly Step[] | string}
 */
function readChoice(args) {
  const names = steps.map(({ name }) => name);
  try {
    const { values } = parseArgs({ args, options: { only: { type: 'string', multiple: true } } });
    const only = values.only ?? names;
    const unknown = only.find((name) => !names.includes(name));
    if (unknown === undefined) return steps.filter(({ name }) => only.includes(name));
    return `There is no step "${unknown}"; the steps are ${names.join(', ')}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Takes one step, its output shown as it comes.
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function take(step) {
  const obstacle = await step.findObstacle?.();
  if (obstacle !== undefined) {
    console.error(obstacle);
    return { passed: 0, failures: [`${step.name} › ${obstacle}`] };
  }
  const report = join(reports, `${step.name}.json`);
  const options = step.reportOptions === undefined ? '' : ` -- ${step.reportOptions(report)}`;
  const { status } = spawnSync(`npm run --silent ${step.script}${options}`, {
    cwd: projectFolder,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const isDone = status === 0;
  const endedBadly = `${step.name} › ended with exit code ${status}`;
  if (step.toOutcome === undefined)
    return isDone ? { passed: 1, failures: [] } : { passed: 0, failures: [endedBadly] };
  const { passed, failures } = step.toOutcome(readReport(report));
  // A step that ends badly has failed, whatever its report says: a crash leaves none.
  return { passed, failures: isDone || failures.length > 0 ? failures : [endedBadly] };
}

/**
 * @param {readonly (Outcome & { name: string, durationMs: number })[]} taken
 * @returns {number} the exit code
 */
function conclude(taken) {
  console.log();
  for (const { name, passed, failures, durationMs } of taken) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`.padStart(8);
    console.log(
      `${failures.length === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)}${seconds}  ${passed} passed, ${failures.length} failed`,
    );
  }
  const failures = taken.flatMap((step) => step.failures);
  // Named again at the end: of a long log, the end is what is kept and read.
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}\n`);
  const passed = taken.reduce((sum, step) => sum + step.passed, 0);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

/**
 * @param {string} file
 * @returns {unknown} undefined when there is no report
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
