/**
 * How is the program built that measures in Node?
 *
 * Relata's own sources and the packages of all contenders bundled alike, as they are for a page. Packages come from
 * tests/bench/node_modules or, where only the project has them, from the project's; what drives the browser
 * stays outside.
 */
import path from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['@playwright/test'] },
  build: {
    ssr: path.join(import.meta.dirname, 'main.ts'),
    outDir: path.join(import.meta.dirname, 'dist/node'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
});
