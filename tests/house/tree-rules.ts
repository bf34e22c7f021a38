/**
 * Does every pure file have its test beside it, and does every link in the docs lead somewhere?
 *
 * In: files, and a question put to the tree (is there such a path?). Out: findings, in the order
 * of the files. A pure file that exports only types has nothing to try and needs no twin; a link
 * to another site is not followed.
 */
import { posix } from 'node:path';
import { rooms, toRoomName } from './rooms.ts';
import type { Finding, SourceFile, TextFile } from './source-file.ts';

type Exists = (path: string) => boolean;

/** Every pure file with values to try and no test that mirrors it. */
export function checkTwins(files: readonly SourceFile[], exists: Exists): readonly Finding[] {
  return files.flatMap(({ path, exportsValues }) => {
    const name = toRoomName(path);
    if (name === undefined || !exportsValues) return [];
    const { isPure, isCatalogue } = rooms[name];
    if (!isPure || isCatalogue === true) return [];
    const twin = path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test.ts');
    return exists(twin) ? [] : [{ path, rule: 'twin', mend: `write its test, ${twin}` }];
  });
}

/** Every relative link of a Markdown file that leads nowhere. */
export function checkLinks(files: readonly TextFile[], exists: Exists): readonly Finding[] {
  return files.flatMap(({ path, text }) =>
    readLinks(text)
      .filter((link) => !exists(posix.join(posix.dirname(path), link)))
      .map((link) => ({ path, rule: 'link', mend: `mend the link to ${link}: nothing is there` })),
  );
}

function readLinks(markdown: string): readonly string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const byReference = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm)];
  return [...inline, ...byReference]
    .map(([, target]) => decodeURI((target ?? '').replace(/[#?].*$/, '')))
    .filter((target) => target !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target));
}
