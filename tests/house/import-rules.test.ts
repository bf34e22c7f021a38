/**
 * Do the import rules see what they are there to see? Each is tried on a house made up of a few
 * lines that breaks it, and on its neighbour that does not.
 */
import { describe, expect, test } from 'vitest';
import { checkCycles, checkImportTable } from './import-rules.ts';
import { readSourceFile, type Finding } from './source-file.ts';

type House = Readonly<Record<string, string>>;

const read = (house: House) =>
  Object.entries(house).map(([path, text]) => readSourceFile({ path, text }));
const judge = (path: string, text: string): readonly Finding[] =>
  checkImportTable(read({ [path]: text }));

describe('the import table', () => {
  test.each([
    ['a room below', 'src/scene/paint.ts', `import { a } from '../graph/a.ts';`],
    ['its own room', 'src/kit/order.ts', `import { a } from './a.ts';`],
    ['a package', 'src/model/a.ts', `import * as z from 'zod/mini';`],
    ['a package of its family', 'src/graph/a.ts', `import { a } from 'graphology-metrics/degree';`],
    ['the hash of a text', 'src/corpus/a.ts', `import { a } from '@noble/hashes/sha2.js';`],
    [
      'the types of a package',
      'src/state/a.ts',
      `import type { Attributes } from 'graphology-types';`,
    ],
    ['the types of a room', 'src/layout/a.ts', `import type { Flat } from '../graph/flatten.ts';`],
    ['a module of Node', 'src/cli/a.mjs', `import { join } from 'node:path';`],
    ['styles', 'src/panels/Detail.tsx', `import styles from './Detail.module.css';`],
    ['fonts', 'src/app/main.tsx', `import '@fontsource-variable/source-serif-4/index.css';`],
    ['a worker', 'src/app/a.ts', `import address from '../workers/layout.worker.ts?worker&url';`],
  ])('lets through %s', (_what, path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  test.each([
    ['a room above', 'src/model/a.ts', `import { a } from '../graph/a.ts';`],
    ['the types of a room above', 'src/kit/a.ts', `import type { A } from '../model/a.ts';`],
    ['a value where types are allowed', 'src/layout/a.ts', `import { a } from '../graph/a.ts';`],
    [
      'types mixed into a value import',
      'src/layout/a.ts',
      `import { type A } from '../graph/a.ts';`,
    ],
    ['what is handed on', 'src/model/a.ts', `export { a } from '../graph/a.ts';`],
    ['a late import', 'src/panels/A.tsx', `const a = import('../stage/a.ts');`],
    [
      'a worker by address',
      'src/stage/a.ts',
      `new URL('../workers/a.worker.ts', import.meta.url);`,
    ],
    ['a package', 'src/kit/a.ts', `import { z } from 'zod';`],
    ['the store with React in it', 'src/state/a.ts', `import { create } from 'zustand';`],
    ['a name that only begins alike', 'src/state/a.ts', `import { a } from 'zustand/vanilla/x';`],
    ['sigma in a panel', 'src/panels/A.tsx', `import Sigma from 'sigma';`],
    ['sigma, if only its types', 'src/scene/a.ts', `import type { A } from 'sigma/types';`],
    ['a module of Node', 'src/codecs/a.ts', `import { readFileSync } from 'node:fs';`],
    ['styles', 'src/stage/a.ts', `import './a.css';`],
    ['what lies outside src', 'src/app/a.ts', `import { version } from '../../package.json';`],
  ])('stops %s', (_what, path, text) => {
    expect(judge(path, text)).toMatchObject([{ path, rule: 'imports' }]);
  });

  test.each(['src/main.ts', 'src/toString/a.ts', 'src/shared/a.ts'])(
    'knows no room for %s',
    (path) => {
      expect(judge(path, '')).toMatchObject([{ path, rule: 'rooms' }]);
    },
  );
});

describe('cycles', () => {
  test('sees a circle once and names the way round', () => {
    const findings = checkCycles(
      read({
        'src/kit/a.ts': `import { b } from './b.ts';`,
        'src/kit/b.ts': `import { c } from './c.ts';`,
        'src/kit/c.ts': `export { a } from './a.ts';`,
        'src/kit/d.ts': `import { a } from './a.ts';`,
      }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.mend).toContain(
      'src/kit/a.ts → src/kit/b.ts → src/kit/c.ts → src/kit/a.ts',
    );
  });

  test('sees a file that imports itself', () => {
    expect(checkCycles(read({ 'src/kit/a.ts': `import { a } from './a.ts';` }))).toHaveLength(1);
  });

  test('lets types go round, and two ways lead to one file', () => {
    const house = {
      'src/kit/a.ts': `import { b } from './b.ts';\nimport { c } from './c.ts';`,
      'src/kit/b.ts': `import type { A } from './a.ts';\nimport { c } from './c.ts';`,
      'src/kit/c.ts': `export const c = 1;`,
    };
    expect(checkCycles(read(house))).toEqual([]);
  });
});
