/**
 * How does docs/performance.md come about?
 *
 * From the results that lie there, of this run or of earlier ones, and from the remarks. Also prints what became
 * of the targets.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performanceFile, remarksFolder } from './folders.ts';
import { judgeTargets } from './judge-targets.ts';
import { performancePage } from './performance-page.ts';
import { readResult } from './results.ts';
import { SUITE_NAMES } from './suite-names.ts';
import { sayNumber } from './tables.ts';
import { TARGETS } from './targets.ts';

async function readRemark(name: string): Promise<string> {
  try {
    return (await readFile(path.join(remarksFolder, `${name}.md`), 'utf8')).trim();
  } catch {
    return ''; // nothing was remarked
  }
}

export async function writePerformance(): Promise<void> {
  const kept = await Promise.all(SUITE_NAMES.map(readResult));
  const results = kept.filter((result) => result !== null);
  const judged = judgeTargets(TARGETS, results);
  const of = new Map(
    await Promise.all(SUITE_NAMES.map(async (name) => [name, await readRemark(name)] as const)),
  );
  const page = performancePage(results, judged, { method: await readRemark('method'), of });
  await writeFile(performanceFile, page);
  console.log(`\n${path.relative(process.cwd(), performanceFile)}:`);
  for (const { target, measured, verdict, reason } of judged) {
    const found = measured === null ? (reason ?? '') : sayNumber(measured);
    const work = target.against === null ? target.work : `${target.work} : ${target.against}`;
    console.log(`  ${verdict.padEnd(13)} ${work}: ${found} (≤ ${sayNumber(target.most)})`);
  }
}
