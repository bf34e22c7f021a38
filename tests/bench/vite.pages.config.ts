/**
 * How are the pages of the peers built?
 *
 * One page a peer, each with nothing but that peer, minified and split as Vite does it for Relata's own page.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const pages = path.join(import.meta.dirname, 'pages');

export default defineConfig({
  root: pages,
  base: './',
  build: {
    outDir: path.join(import.meta.dirname, 'dist/pages'),
    emptyOutDir: true,
    target: ['es2023', 'chrome125'],
    modulePreload: false,
    // Those of the peers are as large as they are.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: readdirSync(pages)
        .filter((name) => name.endsWith('.html'))
        .map((name) => path.join(pages, name)),
    },
  },
});
