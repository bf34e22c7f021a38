/**
 * How does the built page reach a browser?
 *
 * A static server for one folder over node:http: GET and HEAD, the security headers on every
 * answer, nothing outside the folder and no hidden file. What Vite names by its content (under
 * assets/) may be kept for ever; all else is asked for again each time, so that a new build shows.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { securityHeaders } from './security-headers.mjs';

/** @type {ReadonlyMap<string, string>} */
const mediaTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'], // .relata.json too
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
]);

/**
 * A server for the files of one folder; it does not listen yet.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function createSite(folder) {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'This file could not be read.');
    });
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered here.');
  }
  const file = await findFile(folder, request.url ?? '/');
  if (file === undefined) return refuse(response, 404, 'There is no such page here.');
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': mediaTypes.get(extname(file.path).toLowerCase()) ?? 'application/octet-stream',
    'content-length': file.sizeBytes,
    'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file.path), response, () => {}); // a reader who leaves is no error
}

/**
 * The file a request means, or undefined where there is none to be had.
 * @param {string} folder
 * @param {string} target the request's path with its query, as sent
 * @returns {Promise<{ path: string, sizeBytes: number, isHashed: boolean } | undefined>}
 */
async function findFile(folder, target) {
  try {
    const wanted = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    const parts = wanted.split('/').filter((part) => part !== '');
    if (parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return undefined;
    const root = await realpath(folder);
    // Resolved before it is compared, so that a link cannot lead out of the folder.
    const path = await realpath(join(root, ...(parts.length === 0 ? ['index.html'] : parts)));
    const facts = await stat(path);
    if (!path.startsWith(root + sep) || !facts.isFile()) return undefined;
    return { path, sizeBytes: facts.size, isHashed: parts[0] === 'assets' };
  } catch {
    return undefined; // no such file, or an address that is not well formed
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(`${sentence}\n`); // node:http leaves the body out for HEAD
}
