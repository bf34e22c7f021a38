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

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the script of package.json that it runs
 * @property {() => Promise<string | undefined>} [findObstacle] why it cannot be taken here
 * @property {(file: string) => string} [reportOptions] what makes the script write a JSON report
 * @property {(report: unknown) => Tally} [count] the tests in that report
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
    count: countUnitTests,
  },
  { name: 'build', script: 'build' },
  {
    name: 'journeys',
    script: 'journeys',
    findObstacle: async () => ((await findBrowser()) === undefined ? howToGetABrowser : undefined),
    reportOptions: () => '--reporter=list,json',
    count: countJourneys,
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
    return conclude([{ name: 'install', passed: 0, failed: 1, durationMs: 0 }]);
  const taken = [];
  for (const step of chosen) {
    console.log(`\n── ${step.name} ${'─'.repeat(70 - step.name.length)}`);
    const startMs = performance.now();
    const tally = await take(step);
    taken.push({ name: step.name, ...tally, durationMs: performance.now() - startMs });
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
 * @returns {Promise<Tally>}
 */
async function take(step) {
  const obstacle = await step.findObstacle?.();
  if (obstacle !== undefined) {
    console.error(obstacle);
    return { passed: 0, failed: 1 };
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
  if (step.count === undefined) return isDone ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = step.count(readReport(report));
  // A step that ends badly has failed, whatever its report says: a crash leaves none.
  return { passed, failed: isDone ? failed : Math.max(1, failed) };
}

/**
 * @param {readonly (Tally & { name: string, durationMs: number })[]} taken
 * @returns {number} the exit code
 */
function conclude(taken) {
  console.log();
  for (const { name, passed, failed, durationMs } of taken) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`.padStart(8);
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)}${seconds}  ${passed} passed, ${failed} failed`,
    );
  }
  const failures = taken.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failures.length > 0) console.log(`\nSteps that failed: ${failures.join(', ')}`);
  const passed = taken.reduce((sum, step) => sum + step.passed, 0);
  const failed = taken.reduce((sum, step) => sum + step.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
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

/**
 * @param {unknown} report Vitest's
 * @returns {Tally}
 */
function countUnitTests(report) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = /** @type {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: unknown[] }[] }} */ (
    report ?? {}
  );
  // A file that cannot even be loaded has no tests to count, and has failed all the same.
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/**
 * @param {unknown} report Playwright's
 * @returns {Tally}
 */
function countJourneys(report) {
  const { stats = { expected: 0, unexpected: 0, flaky: 0 } } =
    /** @type {{ stats?: { expected: number, unexpected: number, flaky: number } }} */ (
      report ?? {}
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
