/**
 * Does every room import only whom it may, and does no file import itself by a detour?
 *
 * In: the source files. Out: findings, in the order of the files. An import by value is held to
 * the table in rooms.ts for rooms, packages and style sheets; an import of types for rooms. Cycles
 * are counted over files and values only.
 */
import { rooms, toRoomName, type Room } from './rooms.ts';
import type { Finding, ImportedModule, SourceFile } from './source-file.ts';

/** Every import that the table does not allow. */
export function checkImportTable(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap((file) => {
    const name = toRoomName(file.path);
    if (name === undefined) {
      const known = Object.keys(rooms).join(', ');
      return [{ path: file.path, rule: 'rooms', mend: `move it into one of the rooms: ${known}` }];
    }
    return file.imports.flatMap((found) => {
      const mend =
        found.path === undefined
          ? judgePackage(name, rooms[name], found)
          : judgeFile(name, rooms[name], found, found.path);
      return mend === undefined ? [] : [{ path: file.path, rule: 'imports', mend }];
    });
  });
}

function judgePackage(name: string, room: Room, found: ImportedModule): string | undefined {
  const { specifier, isTypeOnly } = found;
  const isSigma = /^(sigma|@sigma)(\/|$)/.test(specifier);
  if (room.packages.some((pattern) => isMatch(pattern, specifier))) return undefined;
  if (isTypeOnly && !isSigma) return undefined;
  const allowed = room.packages.length === 0 ? 'no package' : `only ${room.packages.join(', ')}`;
  return `${name} may import ${allowed}: take "${specifier}" out, or pass what it does in as an argument`;
}

function judgeFile(
  name: string,
  room: Room,
  found: ImportedModule,
  path: string,
): string | undefined {
  const target = toRoomName(path);
  if (target === undefined) return `"${found.specifier}" leads out of the rooms of src/`;
  const allowed = [name, ...room.rooms, ...(found.isTypeOnly ? (room.roomsForTypes ?? []) : [])];
  if (!allowed.includes(target)) {
    const typesWouldDo = !found.isTypeOnly && room.roomsForTypes?.includes(target) === true;
    return typesWouldDo
      ? `${name} may import types only from ${target}: write \`import type\` for "${found.specifier}"`
      : `${name} may not import ${target}: take "${found.specifier}" out, or move what is shared into a room both may import`;
  }
  if (path.endsWith('.css') && room.hasStyles !== true) {
    return `${name} may not import style sheets: move "${found.specifier}" into panels or app`;
  }
  return undefined;
}

function isMatch(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}

/** Every cycle of imports by value, once, as the way round. */
export function checkCycles(files: readonly SourceFile[]): readonly Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const findings: Finding[] = [];

  function follow(file: SourceFile, way: readonly string[]): void {
    const metAt = way.indexOf(file.path);
    if (metAt !== -1) {
      const round = [...way.slice(metAt), file.path].join(' → ');
      const mend = `break the circle ${round}: move what both need into a file of its own`;
      findings.push({ path: file.path, rule: 'cycles', mend });
      return;
    }
    if (done.has(file.path)) return;
    for (const { path, isTypeOnly } of file.imports) {
      const next = path === undefined ? undefined : byPath.get(path);
      if (next !== undefined && !isTypeOnly) follow(next, [...way, file.path]);
    }
    done.add(file.path);
  }

  for (const file of files) follow(file, []);
  return findings;
}
