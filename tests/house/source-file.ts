/**
 * What does a source file import, export and say at its head?
 *
 * The rules of the house look at these readings, never at the disk, so that each can be tried on
 * a few lines made up for it. Paths are counted from the project's top, with forward slashes. The
 * parser is the one Vite already brings.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A file as it is read from the disk, or made up. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface ImportedModule {
  readonly specifier: string;
  /** Whether the whole declaration says `import type`: nothing of it is left when it runs. */
  readonly isTypeOnly: boolean;
  /** The file of the project it means, without a query, or undefined for a package. */
  readonly path: string | undefined;
}

export interface SourceFile extends TextFile {
  readonly imports: readonly ImportedModule[];
  readonly exportsValues: boolean;
  readonly exportsDefault: boolean;
  /** Whether it hands on what another file exports and has nothing of its own, or `export *`. */
  readonly isBarrel: boolean;
  /** The text with its comments blanked out. */
  readonly code: string;
  /** Lines with words in the comment it begins with; 0 when it begins with something else. */
  readonly headerLineCount: number;
}

/** What is broken, and how to mend it. */
export interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly mend: string;
}

type Parsed = ReturnType<typeof parseSync>;
type Statement = Parsed['program']['body'][number];

/** Reads one TypeScript or JavaScript file; throws when it does not parse. */
export function readSourceFile(file: TextFile): SourceFile {
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  const statements = parsed.program.body;
  return {
    ...file,
    imports: [...readStaticImports(statements), ...readLateImports(file.text, parsed)].map(
      (found) => ({ ...found, path: toPath(file.path, found.specifier) }),
    ),
    exportsValues: statements.some(isValueExport),
    exportsDefault: statements.some((statement) => statement.type === 'ExportDefaultDeclaration'),
    isBarrel: isBarrel(statements),
    code: blankOutComments(file.text, parsed),
    headerLineCount: countHeaderLines(file.text, parsed),
  };
}

type Found = Omit<ImportedModule, 'path'>;

function readStaticImports(statements: readonly Statement[]): readonly Found[] {
  return statements.flatMap((statement) => {
    switch (statement.type) {
      case 'ImportDeclaration':
        return [{ specifier: statement.source.value, isTypeOnly: statement.importKind === 'type' }];
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        return statement.source === null
          ? []
          : [{ specifier: statement.source.value, isTypeOnly: statement.exportKind === 'type' }];
      default:
        return [];
    }
  });
}

/** `import('x')`, and the worker or module named by `new URL('x.ts', import.meta.url)`. */
function readLateImports(text: string, parsed: Parsed): readonly Found[] {
  const dynamic = parsed.module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  const byAddress = text.matchAll(/new URL\(\s*['"`]([^'"`]+\.tsx?)['"`],\s*import\.meta\.url/g);
  const specifiers = [...dynamic, ...[...byAddress].flatMap(([, specifier]) => specifier ?? [])];
  return specifiers.map((specifier) => ({ specifier, isTypeOnly: false }));
}

function toPath(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

function isValueExport(statement: Statement): boolean {
  switch (statement.type) {
    case 'ExportDefaultDeclaration':
      return true;
    case 'ExportAllDeclaration':
      return statement.exportKind === 'value';
    case 'ExportNamedDeclaration':
      return (
        statement.exportKind === 'value' &&
        (statement.declaration !== null ||
          statement.specifiers.some(({ exportKind }) => exportKind === 'value'))
      );
    default:
      return false;
  }
}

function isBarrel(statements: readonly Statement[]): boolean {
  const isHandedOn = (statement: Statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration === null;
  return (
    statements.some((statement) => statement.type === 'ExportAllDeclaration') ||
    (statements.some(isHandedOn) &&
      statements.every(
        (statement) => isHandedOn(statement) || statement.type === 'ImportDeclaration',
      ))
  );
}

function blankOutComments(text: string, parsed: Parsed): string {
  return parsed.comments.reduceRight(
    (code, { start, end }) =>
      code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end),
    text,
  );
}

function countHeaderLines(text: string, parsed: Parsed): number {
  const hashbangLength = /^#!.*\n/.exec(text)?.[0].length ?? 0;
  let end = hashbangLength;
  let words = '';
  for (const comment of parsed.comments) {
    // A run of `//` lines is one comment; a block ends it.
    if (comment.start < hashbangLength || text.slice(end, comment.start).trim() !== '') continue;
    if (words !== '' && comment.type === 'Block') break;
    words += `${comment.value}\n`;
    end = comment.end;
    if (comment.type === 'Block' || text.slice(end).startsWith('\n\n')) break;
  }
  return words.split('\n').filter((line) => /\w/.test(line)).length;
}
