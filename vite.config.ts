/**
 * How is the page built, and how are the unit tests run?
 *
 * The page is served under a strict content security policy (src/cli/security-headers.mjs), so
 * nothing may be inlined: no asset as a data URL, no preload polyfill. `npm run dev` has no policy,
 * because React Refresh starts from an inline script; `npm start` and the journeys have the real one.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pagePolicy } from './src/cli/security-headers.mjs';
import { FIRST_CORPUS } from './src/cli/ask-reading.ts';
import { shelf } from './src/cli/shelf.ts';

/** The policy stands in the page as well, before everything that it governs; for hosts that send no headers. */
const sayPolicyInPage = (): Plugin => ({
  name: 'relata:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
    { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
  ],
});

/** They make programs of sigma where its file is read; nothing else comes of it. */
const SIGMA_MAKERS = [
  'createEdgeArrowHeadProgram',
  'createEdgeArrowProgram',
  'createEdgeClampedProgram',
  'createEdgeCompoundProgram',
];

/**
 * Sigma's settings name programs and labels of its own by default. All are replaced (src/stage/quiet-sigma.ts), and
 * with what they alone need they would be 3 kB of the first load.
 */
const leaveOutSigmaPrograms = (): Plugin => ({
  name: 'relata:no-sigma-programs',
  apply: 'build',
  transform: {
    filter: { id: /\/sigma-settings\.esm\.js$/ },
    handler: (code) => {
      const [line = '', names = ''] =
        /^import \{ (.*) \} from '.*\/index-\w+\.esm\.js';$/m.exec(code) ?? [];
      if (line === '') throw new Error('The settings of sigma are not as they were.');
      const unused = names.split(', ').map((name) => name.split(' as ').at(-1) ?? '');
      return code.replace(line, `const ${unused.map((name) => `${name} = undefined`).join(', ')};`);
    },
  },
});

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * All that the page needs before its first picture is one file: smaller than the same in parts, and none of it waits
 * for another to say that it is needed. What a later part alone imports stays with that part.
 */
const gatherFirst = () => {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // While it is being found out, so that a circle comes to an end.
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    const is =
      info !== null &&
      (info.isEntry || info.importers.some((importer) => isFirst(importer, modules)));
    known.set(id, is);
    return is;
  };
  return (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null);
};

const INTRODUCTION = /\bWelcome-[^/]*\.js$/;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    shelf(path.basename(FIRST_CORPUS)),
    sayPolicyInPage(),
    leaveOutSigmaPrograms(),
  ],
  // Sigma's one need of Node; the package `events` would be 2 kB of the first load.
  resolve: {
    alias: [
      {
        find: /^events$/,
        replacement: fileURLToPath(new URL('src/stage/emitter.ts', import.meta.url)),
      },
    ],
  },
  build: {
    // The oldest browsers with `light-dark()`, popovers and the CSS Custom Highlight API.
    target: ['es2023', 'chrome125', 'firefox140', 'safari18'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Lists of scripts would make the first load longer; but the first picture waits for the introduction, and that must
      // not wait for its style sheet, and then for its script, to be told what else it needs.
      resolveDependencies: (file, needed) =>
        INTRODUCTION.test(file) ? needed : needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      treeshake: { manualPureFunctions: SIGMA_MAKERS },
      output: {
        codeSplitting: {
          groups: [{ name: gatherFirst() }],
        },
      },
    },
  },
  // The bench has pages of its own, whose packages are installed only there.
  optimizeDeps: { entries: ['index.html'] },
  worker: { format: 'es' },
  test: {
    name: 'node',
    environment: 'node',
    // No test leaves anything behind, and a room of its own for each file takes longer than the tests.
    isolate: false,
    // A guard against what hangs: properties of thousands of runs are slow on a busy machine.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    // The packages of the bench bring tests of their own.
    exclude: ['tests/journeys/**', 'tests/bench/node_modules/**'],
  },
});
