/**
 * Does the server give out the built page, all of it and nothing else?
 *
 * A made-up site in a folder of its own, asked over a real connection. Addresses are sent as they
 * are written, since `fetch` would tidy `..` away before the server could see it.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../../src/cli/security-headers.mjs';
import { createSite } from '../../src/cli/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'relata-site-'));
const site = join(folder, 'dist');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  writeFileSync(join(site, 'essay.txt'), 'Grüße');
  writeFileSync(join(site, '.hidden'), 'hidden');
  for (const name of ['index-a1b2.js', 'serif-c3d4.woff2'])
    writeFileSync(join(site, 'assets', name), 'x');
  for (const name of ['a.relata.json', 'app.webmanifest', 'mark.svg'])
    writeFileSync(join(site, name), 'x');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = createSite(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string, method = 'GET'): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/?c=essay', 'text/html; charset=utf-8', 'no-cache'],
  ['/essay.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ['/a.relata.json', 'application/json', 'no-cache'],
  ['/app.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/mark.svg', 'image/svg+xml', 'no-cache'],
  [
    '/assets/index-a1b2.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
  ['/assets/serif-c3d4.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
])('%s is sent as %s, %s', async (path, mediaType, caching) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    ...securityHeaders,
    'content-type': mediaType,
    'cache-control': caching,
  });
});

test('a text arrives byte for byte, and HEAD tells its size without it', async () => {
  expect((await ask('/essay.txt')).body).toBe('Grüße');
  const head = await ask('/essay.txt', 'HEAD');
  expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '7' } });
});

test.each([
  '/nothing.txt',
  '/assets',
  '/.hidden',
  '/link.txt',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/essay.txt%00.html',
  '/%zz',
])('%s is not there, in one plain sentence', async (path) => {
  const { status, headers, body } = await ask(path);
  expect({ status, body }).toEqual({ status: 404, body: 'There is no such page here.\n' });
  expect(headers).toMatchObject(securityHeaders);
});

test('nothing can be sent to it', async () => {
  const { status, headers } = await ask('/', 'POST');
  expect(status).toBe(405);
  expect(headers).toMatchObject({ ...securityHeaders, allow: 'GET, HEAD' });
});
