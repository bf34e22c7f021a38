/**
 * Do the rules of shape see what they are there to see? A file that keeps them all is changed in
 * one respect at a time.
 */
import { describe, expect, test } from 'vitest';
import { checkKitSize, checkShapes } from './shape-rules.ts';
import { readSourceFile } from './source-file.ts';

const header = '/**\n * Which question?\n *\n * In and out.\n * A choice.\n */\n';
const body = 'export const answer = 42;\n';

const judge = (path: string, text: string) =>
  checkShapes([readSourceFile({ path, text })]).map(({ rule }) => rule);

describe('shapes', () => {
  test.each([
    ['a block comment', 'src/kit/order.ts', header + body],
    ['line comments', 'src/kit/order.ts', `// one\n// two\n// three\n${body}`],
    ['a hashbang first', 'src/cli/relata.mjs', `#!/usr/bin/env node\n${header}${body}`],
    ['a component', 'src/panels/DetailPanel.tsx', header + body],
    ['the way in', 'src/app/main.tsx', header],
    ['a worker', 'src/workers/layout.worker.ts', header + 'work();\n'.repeat(50)],
    ['400 lines', 'src/kit/order.ts', header + body + 'work();\n'.repeat(393)],
    ['some exports handed on', 'src/kit/order.ts', `${header}export { a } from './a.ts';\n${body}`],
    ['words like code', 'src/graph/a.ts', `${header}retrieval(eval_(x));\n// not innerHTML\n`],
  ])('lets through %s', (_what, path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  test.each([
    ['no header', 'src/kit/order.ts', body],
    ['a header below the imports', 'src/kit/order.ts', `import './a.ts';\n${header}`],
    ['a short header', 'src/kit/order.ts', `/**\n * One.\n * Two.\n */\n${body}`],
    ['a remark apart', 'src/kit/order.ts', `// one\n// two\n\n// three\n${body}`],
    ['a long header', 'src/kit/order.ts', `${'// line\n'.repeat(9)}${body}`],
  ])('stops %s', (_what, path, text) => {
    expect(judge(path, text)).toEqual(['header']);
  });

  test.each([
    ['size', 'src/kit/order.ts', header + body + 'work();\n'.repeat(394)],
    ['worker size', 'src/workers/layout.worker.ts', header + 'work();\n'.repeat(55)],
    ['bag name', 'src/kit/utils.ts', header + body],
    ['bag name', 'src/panels/detail/index.ts', header + body],
    ['spelling', 'src/kit/seededRandom.ts', header + body],
    ['spelling', 'src/panels/detail-panel.tsx', header + body],
    ['barrel', 'src/kit/order.ts', `${header}${body}export * from './a.ts';\n`],
    ['barrel', 'src/kit/order.ts', `${header}export { a } from './a.ts';\n`],
    ['barrel', 'src/kit/order.ts', `${header}import { a } from './a.ts';\nexport { a };\n`],
    ['default export', 'src/kit/order.ts', `${header}export default 42;\n`],
    ['string as code', 'src/panels/A.tsx', `${header}<p dangerouslySetInnerHTML={x} />;\n`],
    ['string as code', 'src/stage/a.ts', `${header}p.innerHTML = text;\n`],
    ['string as code', 'src/stage/a.ts', `${header}p.insertAdjacentHTML('afterend', text);\n`],
    ['string as code', 'src/graph/a.ts', `${header}eval(text);\n`],
    ['string as code', 'src/graph/a.ts', `${header}new Function(text);\n`],
    ['link of its own', 'src/panels/A.tsx', `${header}export const A = () => <a href={x}>x</a>;\n`],
    ['link of its own', 'src/panels/A.tsx', `${header}export const go = () => window.open(x);\n`],
    [
      'link of its own',
      'src/panels/A.tsx',
      `${header}export const A = () => <iframe src={x} />;\n`,
    ],
  ])('stops: %s (%s)', (rule, path, text) => {
    expect(judge(path, text)).toEqual([rule]);
  });
});

describe('the kit', () => {
  const kit = (count: number) =>
    Array.from({ length: count }, (_, i) => readSourceFile({ path: `src/kit/k${i}.ts`, text: '' }));

  test('has room for ten files and no more', () => {
    expect(checkKitSize(kit(10))).toEqual([]);
    expect(checkKitSize(kit(11))).toMatchObject([{ rule: 'kit size' }]);
  });
});
