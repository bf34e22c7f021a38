/**
 * How do the texts that come with the program reach the page already judged?
 *
 * `import x from '/graph-data/<corpus>/manifest.json?judged'` gives the address of one file with what the gate
 * decided on that corpus, and the digest of its bytes: the page takes them only if they are exactly these. Ours, for
 * Vite; a text that the gate refuses is not built (docs/decisions/0009-judged-when-built.md).
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { validate } from '../corpus/validate.ts';
import { writeVerdict } from '../corpus/verdict-file.ts';
import { readPath } from './read-path.ts';

export interface Judged {
  readonly text: string;
  /** As the browser's `fetch` asks for it: "sha256-…". */
  readonly integrity: string;
}

/** Rejects with a sentence that names the first flaw. */
export async function judgeFolder(folder: string): Promise<Judged> {
  const verdict = validate(await readPath(folder));
  const flaw = verdict.issues.find(({ severity }) => severity === 'refused');
  if (flaw) {
    const place = flaw.field === '' ? flaw.record : `${flaw.record}, ${flaw.field}`;
    throw new Error(`${folder} is refused: ${place}: ${flaw.message} ${flaw.remedy}`);
  }
  const text = writeVerdict(verdict);
  return { text, integrity: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

const QUERY = '?judged';
/** Without the ending of its manifest, which Vite would take for JSON to read. */
const JUDGED = '\0relata-judged:';

/** `first`: the text that a bare address opens; the page asks for it before its own program is there. */
export function shelf(first: string): Plugin {
  const served = new Map<string, string>();
  let isServing = false;
  return {
    name: 'relata:shelf',
    enforce: 'pre',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    resolveId: {
      filter: { id: /\?judged$/ },
      async handler(source, importer) {
        const manifest = await this.resolve(source.slice(0, -QUERY.length), importer);
        return manifest && JUDGED + path.dirname(manifest.id);
      },
    },
    load: {
      filter: { id: /^\0relata-judged:/ },
      async handler(id) {
        const folder = id.slice(JUDGED.length);
        const { text, integrity } = await judgeFolder(folder);
        for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
          if (entry.isFile()) this.addWatchFile(path.join(entry.parentPath, entry.name));
        const name = `${path.basename(folder)}.json`;
        const build = () => this.emitFile({ type: 'asset', name, source: text });
        const address = isServing ? JSON.stringify(`/@judged/${name}`) : toUrl(build());
        served.set(`/@judged/${name}`, text);
        return `export default { address: ${address}, integrity: ${JSON.stringify(integrity)} };`;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        if (bundle === undefined) return [];
        const file = Object.values(bundle).find(
          (output) => output.type === 'asset' && output.names.includes(`${first}.json`),
        );
        if (file === undefined) return [];
        const href = `./${file.fileName}`;
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const text = served.get(request.url ?? '');
        if (text === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(text);
      });
    },
  };
}

const toUrl = (asset: string): string => `import.meta.ROLLUP_FILE_URL_${asset}`;
