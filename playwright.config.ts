/**
 * How are the journeys walked?
 *
 * In a Chromium that is already there, on the built page, served as a reader gets it: by
 * `npm start`'s own server on a free port of its own, with the real security headers. A journey
 * waits on what it can see, never on time, and is never tried twice.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser, howToGetABrowser } from './tests/find-browser.mjs';

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(howToGetABrowser);

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Guards against what hangs, not measures: drawing without a GPU can be slow on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: true,
  webServer: {
    command: 'node src/cli/start.mjs --no-build --port 0',
    // The port the server took; Playwright keeps it in the environment under the group's name.
    wait: { stdout: /Relata is at (?<relata_address>http:\/\/\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL: process.env['RELATA_ADDRESS'],
    // It would fetch all files again for each journey; that of the network that is gone lets it in.
    serviceWorkers: 'block',
    // A trace slows every journey down, whether it fails or not: it is made when asked for.
    trace: process.env['RELATA_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
