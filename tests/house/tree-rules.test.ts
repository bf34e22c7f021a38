/**
 * Do the rules of the tree see what they are there to see: a pure file without its test, and a
 * link that leads nowhere?
 */
import { describe, expect, test } from 'vitest';
import { readSourceFile } from './source-file.ts';
import { checkLinks, checkTwins } from './tree-rules.ts';

const nothing = () => false;

describe('twins', () => {
  const judge = (path: string, text: string, exists: (path: string) => boolean = nothing) =>
    checkTwins([readSourceFile({ path, text })], exists);

  test.each(['export const a = 1;', 'export function a() {}', 'const a = 1;\nexport { a };'])(
    'a pure file with %s needs a test',
    (text) => {
      expect(judge('src/graph/filters/by-kind.ts', text)).toMatchObject([
        { rule: 'twin', mend: expect.stringContaining('tests/graph/filters/by-kind.test.ts') },
      ]);
    },
  );

  test('and is content when it has one', () => {
    const exists = (path: string) => path === 'tests/graph/ego.test.ts';
    expect(judge('src/graph/ego.ts', 'export const a = 1;', exists)).toEqual([]);
  });

  test.each([
    ['types', 'src/model/a.ts', 'export type A = 1;\nexport interface B {}\n'],
    [
      'types handed on',
      'src/model/a.ts',
      `type A = 1;\nexport type { A };\nexport { type B } from './b.ts';`,
    ],
    ['an edge room', 'src/stage/a.ts', 'export const a = 1;'],
  ])('%s need none', (_what, path, text) => {
    expect(judge(path, text)).toEqual([]);
  });
});

describe('links', () => {
  const judge = (text: string) =>
    checkLinks(
      [{ path: 'docs/a.md', text }],
      (path) => path === 'docs/b c.md' || path === 'src/kit',
    );

  test.each([
    'see [b](b%20c.md#part) and [kit](../src/kit)',
    'see [the web](https://example.org/x.md), [post](mailto:a@b.c), [above](#top)',
    '```\n[code](nowhere.md)\n```\nand `[code](nowhere.md)`',
  ])('lets through: %s', (text) => {
    expect(judge(text)).toEqual([]);
  });

  test.each([
    '[a](nowhere.md)',
    '![a](nowhere.md "title")',
    '[a][1]\n\n[1]: nowhere.md',
    '[a](<nowhere.md>)',
  ])('stops: %s', (text) => {
    expect(judge(text)).toMatchObject([{ path: 'docs/a.md', rule: 'link' }]);
  });
});
