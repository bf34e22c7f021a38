/**
 * What does the report of a test run say: how many passed, and which failed, where and why?
 *
 * In: the JSON report of Vitest or of Playwright, or undefined when a crash left none. Out: counts,
 * and for each failure one entry of a few lines, so that the end of a long log names what broke.
 */

import { relative } from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {readonly string[]} failures for each test that failed: file, name, first lines of the reason
 */

/** Enough for a property's counterexample and seed. */
const REASON_LINES = 12;
/** A counterexample may be a whole graph. */
const LINE_LENGTH = 400;

/**
 * @param {unknown} report Vitest's
 * @returns {Outcome}
 */
export function readUnitReport(report) {
  const { testResults = [] } =
    /** @type {{ testResults?: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} */ (
      report ?? {}
    );
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((result) => ({ ...result, file: name })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  // A file that cannot even be loaded has no tests to count, and has failed all the same.
  const unloadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: [
      ...failed.map(({ file, fullName, failureMessages = [] }) =>
        describeFailure(relative('', file), fullName, failureMessages.join('\n')),
      ),
      ...unloadable.map(({ name, message = '' }) =>
        describeFailure(relative('', name), 'cannot be loaded', message),
      ),
    ],
  };
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, line: number, tests: { status: string, results: { errors?: { message?: string }[] }[] }[] }[]} [specs]
 */

/**
 * A journey that passed only when tried again has failed.
 * @param {unknown} report Playwright's
 * @returns {Outcome}
 */
export function readJourneyReport(report) {
  const { suites = [], errors = [] } =
    /** @type {{ suites?: Suite[], errors?: { message?: string }[] }} */ (report ?? {});
  const tests = suites.flatMap(listSpecs).flatMap(({ title, file, line, tests: runs }) =>
    runs.map(({ status, results }) => ({
      status,
      place: `${file}:${line}`,
      title,
      reason: results.flatMap(({ errors: all = [] }) => all.map(({ message }) => message ?? '')),
    })),
  );
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failures: [
      ...tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ place, title, reason }) => describeFailure(place, title, reason.join('\n'))),
      ...errors.map(({ message = '' }) => describeFailure('journeys', 'cannot be run', message)),
    ],
  };
}

/**
 * @param {Suite} suite
 * @returns {NonNullable<Suite['specs']>}
 */
function listSpecs({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(listSpecs)];
}

/**
 * @param {string} place
 * @param {string} title
 * @param {string} reason
 */
function describeFailure(place, title, reason) {
  const lines = reason
    // Colours are for a terminal; a report may be read anywhere.
    .replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g'), '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const shown = lines
    .slice(0, REASON_LINES)
    .map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
  const left = lines.length - shown.length;
  return [
    `${place} › ${title}`,
    ...[...shown, ...(left > 0 ? [`and ${left} lines more`] : [])].map((line) => `    ${line}`),
  ].join('\n');
}
