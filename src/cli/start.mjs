/**
 * `npm start`: from a fresh checkout to a page in the browser, with one command.
 *
 * Installs what is missing, builds, and serves the result on this machine only. A port that was
 * not asked for moves on to the next free one; `--port 0` takes any. Runs before anything is
 * installed, so it imports nothing but Node and its neighbours until the build.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExplorer, buildOffline, buildPage } from './build.mjs';
import { ensureInstalled, projectFolder } from './ensure-installed.mjs';
import { createSite } from './serve.mjs';

const usage = `npm start -- [--port NUMBER] [--no-build]

  --port NUMBER   the port to serve on (default: PORT, else 4173; the next free one when taken)
  --no-build      serve dist/ as it is
  --help          show this`;

const site = join(projectFolder, 'dist');
process.exitCode = await start(process.argv.slice(2));

/**
 * Returns an exit code; the server keeps the process alive.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function start(args) {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options}\n\n${usage}`, 2);
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (options.build) {
    if (!ensureInstalled()) return 1;
    const trouble = await build();
    if (trouble !== undefined) return fail(`The page could not be built: ${trouble}`, 1);
  } else if (!existsSync(join(site, 'index.html'))) {
    return fail('There is nothing in dist/ to serve: run `npm run build` first.', 1);
  }
  const server = createSite(site);
  const port = await listen(server, options.port);
  if (port === undefined) return fail(`No port is free from ${options.port} on.`, 1);
  console.log(`Relata is at http://127.0.0.1:${port}/ (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
}

/**
 * The options, or a sentence saying what is wrong with them.
 * @param {string[]} args
 * @returns {{ build: boolean, help: boolean, port: number } | string}
 */
function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: process.env['PORT'] ?? '4173' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return `Not a port: ${values.port}`;
    return { build: !values['no-build'], help: values.help, port };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns {Promise<string | undefined>} what went wrong, if anything */
async function build() {
  try {
    await buildPage();
    await buildExplorer();
    await buildOffline();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Listens on the first free port from `port` on; returns it, or undefined when twenty are taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
async function listen(server, port) {
  for (let candidate = port; candidate < port + 20 && candidate <= 65_535; candidate += 1) {
    if (await canListen(server, candidate)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    }
  }
  return undefined;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken or not ours to take
 */
function canListen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, '127.0.0.1');
  });
}

/**
 * @param {string} message
 * @param {number} exitCode
 * @returns {number}
 */
function fail(message, exitCode) {
  console.error(message);
  return exitCode;
}
