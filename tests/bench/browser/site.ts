/**
 * From where do all contenders come, so that none is nearer than another?
 *
 * One server on this machine: Relata's page as it is shipped, by the project's own server with its own headers; the
 * pages of the peers under /bench/pages and the graphs under /bench/graphs, without a policy, since some peers
 * write styles and start workers from strings. It notes what is asked for and when.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { createSite } from '../../../src/cli/serve.mjs';
import { graphsFolder, peerPagesFolder, siteFolder } from '../core/folders.ts';

export interface Asked {
  /** The file on the disk. */
  readonly file: string;
  /** Milliseconds since the epoch, as the browser counts them too. */
  readonly at: number;
}

export interface Site {
  readonly origin: string;
  readonly asked: () => readonly Asked[];
  readonly forget: () => void;
  readonly close: () => void;
}

const FOLDERS = { '/bench/pages/': peerPagesFolder, '/bench/graphs/': graphsFolder } as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  try {
    const { size } = await stat(file);
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': size,
      'cache-control': 'no-cache',
      'cross-origin-opener-policy': 'same-origin',
    });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
}

/** The file of the bench that a request means, or null where it is one for the shipped page. */
function benchFile(url: string): string | null {
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    if (!url.startsWith(prefix)) continue;
    const file = path.join(folder, url.slice(prefix.length));
    return file.startsWith(folder + path.sep) ? file : null;
  }
  return null;
}

export async function openSite(): Promise<Site> {
  const shipped = createSite(siteFolder);
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    const file = benchFile(url);
    const shown = file ?? path.join(siteFolder, url === '/' ? 'index.html' : url);
    asked.push({ file: shown, at: Date.now() });
    if (file === null) shipped.emit('request', request, response);
    else void sendFile(file, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: () => asked,
    forget: () => asked.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
