/**
 * Is each file of src/ shaped as the house asks: a header, a size, a name, named exports?
 *
 * In: the source files. Out: findings, in the order of the files. Every rule is one line of the
 * table: what breaks it, and how to mend that.
 */
import { posix } from 'node:path';
import type { Finding, SourceFile } from './source-file.ts';

interface ShapeRule {
  readonly rule: string;
  readonly mend: string;
  readonly isBroken: (file: SourceFile) => boolean;
}

const bagNames = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'types', 'index'];

const stringsAsCode =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|\beval\(|\bnew Function\(/;

/** The one that asks kit/safe-link.ts first. */
const LINK_MAKER = 'src/panels/controls/OutwardLink.tsx';

const ownLinks =
  /<(?:a|area|iframe|base)\b|\b(?:xlinkHref|action|formAction|srcDoc)=|\bwindow\.open\(/;

const shapeRules: readonly ShapeRule[] = [
  {
    rule: 'header',
    mend: 'begin with a comment that says in 3 to 8 written lines which question the file answers',
    isBroken: ({ headerLineCount }) => headerLineCount < 3 || headerLineCount > 8,
  },
  {
    rule: 'size',
    mend: 'make two files of it, each with one thought: no file has more than 400 lines',
    isBroken: ({ text }) => countLines(text) > 400,
  },
  {
    rule: 'worker size',
    mend: 'move the work into a pure room: a worker is a shell of at most 60 lines',
    isBroken: ({ path, text }) => path.startsWith('src/workers/') && countLines(text) > 60,
  },
  {
    rule: 'bag name',
    mend: 'name it after the concept it holds; a bag fills with what has no place',
    isBroken: ({ path }) => bagNames.includes(posix.basename(path).replace(/\..*$/, '')),
  },
  {
    rule: 'spelling',
    mend: 'write the name in kebab-case, or in PascalCase after its component when it ends in .tsx',
    isBroken: ({ path }) => !isWellSpelt(posix.basename(path)),
  },
  {
    rule: 'barrel',
    mend: 'remove it and import from the file where the thing stands',
    isBroken: ({ isBarrel }) => isBarrel,
  },
  {
    rule: 'default export',
    mend: 'export it by its name, so that it is called the same everywhere',
    isBroken: ({ exportsDefault }) => exportsDefault,
  },
  {
    rule: 'string as code',
    mend: 'build nodes or data instead: a string that becomes markup or code can be crafted',
    isBroken: ({ code }) => stringsAsCode.test(code),
  },
  {
    rule: 'link of its own',
    mend: `show the words through ${LINK_MAKER}, which makes a link only of what may be one`,
    isBroken: ({ path, code }) =>
      path.endsWith('.tsx') && path !== LINK_MAKER && ownLinks.test(code),
  },
];

/** Every rule that a file breaks by itself. */
export function checkShapes(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap((file) =>
    shapeRules
      .filter(({ isBroken }) => isBroken(file))
      .map(({ rule, mend }) => ({ path: file.path, rule, mend })),
  );
}

/** The kit stays a handful: words every room knows, no place for the homeless. */
export function checkKitSize(files: readonly SourceFile[]): readonly Finding[] {
  const kit = files.filter(({ path }) => path.startsWith('src/kit/'));
  if (kit.length <= 10) return [];
  const mend = `move what knows a domain into its room: ${kit.length} files are more than 10`;
  return [{ path: 'src/kit', rule: 'kit size', mend }];
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function isWellSpelt(name: string): boolean {
  // main.tsx is the page's way in and no component.
  if (name.endsWith('.tsx') && name !== 'main.tsx') return /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.worker|\.d)?\.(?:tsx?|mjs)$/.test(name);
}
