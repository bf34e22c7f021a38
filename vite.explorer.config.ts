/**
 * How is the template of the explorer in one file built?
 *
 * The same page as in vite.config.ts, from an entry of its own, with everything inside one script and one
 * style sheet: fonts as data, parts that the page fetches later, and the workers as text that the page makes
 * into blobs. Out: dist/explorer.html, beside the page. Its policy is sealed here, with the hashes of both.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  build,
  defineConfig,
  mergeConfig,
  type InlineConfig,
  type Plugin,
  type Rolldown,
} from 'vite';
import { explorerPolicy } from './src/cli/security-headers.mjs';
import { toInertScript, writeTemplate } from './src/codecs/explorer-page.ts';
import page from './vite.config.ts';

const LICENCES = 'licences.json';

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** No part of the bundler's graph: the fonts, and this program itself. */
function licencesBeside(): readonly Licence[] {
  const folders = ['source-sans-3', 'source-serif-4'].map(
    (font) => `node_modules/@fontsource-variable/${font}/`,
  );
  return ['./', ...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(pathTo(`${folder}package.json`), 'utf8'),
    ) as { name: string; version: string; license: string };
    const text = readFileSync(pathTo(`${folder}LICENSE`), 'utf8').trim();
    return { name, version, identifier: license, text };
  });
}

/** Each package once, in the order of their names, with the words of its licence. */
function writeNotices(licences: readonly Licence[]): string {
  const texts = new Map(
    licences.map(({ name, version, identifier = '', text = '' }) => [
      `${name} ${version} (${identifier})`,
      text,
    ]),
  );
  const entries = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([title, text]) => `\n${title}\n\n${text}\n`).join('\n');
}

type Bundle = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

/** The one file whose name ends so. */
function findSource(bundle: Bundle, ending: string): string {
  const [file, ...others] = bundle.filter(({ fileName }) => fileName.endsWith(ending));
  if (file === undefined || others.length > 0)
    throw new Error(`The explorer needs exactly one ${ending}: ${others.length + 1} were built.`);
  return file.type === 'chunk' ? file.code : String(file.source);
}

const readLicences = (bundle: Bundle): readonly Licence[] =>
  JSON.parse(findSource(bundle, LICENCES)) as Licence[];

/** What both the page and its workers are built with. */
const IN_ONE: InlineConfig['build'] = {
  license: { fileName: LICENCES },
  chunkSizeWarningLimit: Infinity,
  rolldownOptions: { output: { codeSplitting: false } },
};

/** One classic script, no module: see src/app/start-worker.ts. */
async function buildWorker(input: string): Promise<Rolldown.RolldownOutput> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...IN_ONE,
      target: page.build?.target,
      write: false,
      rolldownOptions: { input, output: { codeSplitting: false, format: 'iife' } },
    },
  });
  return built as Rolldown.RolldownOutput;
}

/** `?worker&url` gives the address of a blob that holds the whole worker. */
function keepWorkersInside(licences: Licence[]): Plugin {
  const ending = '?worker&url';
  const filter = { id: /\?worker&url$/ };
  return {
    name: 'relata:workers-inside',
    enforce: 'pre',
    resolveId: {
      filter,
      async handler(source, importer) {
        const worker = await this.resolve(source.slice(0, -ending.length), importer);
        return worker && `\0${worker.id}${ending}`;
      },
    },
    load: {
      filter,
      async handler(id) {
        const { output } = await buildWorker(id.slice(1, -ending.length));
        licences.push(...readLicences(output));
        const code = JSON.stringify(findSource(output, '.js'));
        return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
      },
    },
  };
}

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What would end its element, or be read otherwise than it was hashed, has no business in the page. */
function assertInert(element: 'script' | 'style', text: string): string {
  const end = element === 'script' ? /<\/script|<!--|\r/i : /<\/style|\r/i;
  if (end.test(text)) throw new Error(`This cannot stand in a ${element}: ${end.exec(text)?.[0]}`);
  return text;
}

/** Puts the parts into the skeleton of src/codecs/explorer-page.ts; that file alone is left of the bundle. */
function sealTemplate(licences: Licence[]): Plugin {
  return {
    name: 'relata:seal-template',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle);
        const program = assertInert('script', toInertScript(findSource(built, '.js').trim()));
        const style = assertInert('style', findSource(built, '.css').trim());
        licences.push(...readLicences(built), ...licencesBeside());
        const icon = readFileSync(pathTo('public/icon.svg'), 'utf8')
          .replaceAll(/\n\s*/g, ' ')
          .trim();
        for (const { fileName } of built) delete bundle[fileName];
        this.emitFile({
          type: 'asset',
          fileName: 'explorer.html',
          source: writeTemplate({
            policy: explorerPolicy({ script: hashOf(program), style: hashOf(style) }),
            icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
            style,
            program,
            notices: assertInert('script', writeNotices(licences)),
          }),
        });
      },
    },
  };
}

const licences: Licence[] = [];

export default defineConfig(
  mergeConfig(page, {
    publicDir: false,
    plugins: [keepWorkersInside(licences), sealTemplate(licences)],
    build: {
      ...IN_ONE,
      emptyOutDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { ...IN_ONE?.rolldownOptions, input: pathTo('src/app/explorer.ts') },
    },
  }),
);
