/**
 * What does the bundled bench do when it is called?
 *
 * `list` names the suites, `suite NAME` runs one and keeps its result, `report` writes docs/performance.md;
 * `parse-alone` is what the parse suite starts in a process of its own. Started by run.mjs, in the project's
 * folder.
 */
import { isOnce } from './core/interleave.ts';
import { watchMachine } from './core/machine.ts';
import { keepResult, type Group } from './core/results.ts';
import { isSuiteName, SUITE_NAMES, type SuiteName } from './core/suite-names.ts';
import { groupTable } from './core/tables.ts';
import { writePerformance } from './core/write-performance.ts';
import { parseAlone } from './suites/parse-alone.ts';

/** Groups are handed over one by one, so that those before a failure are kept. */
export type Suite = (keep: (group: Group) => void) => Promise<void>;

const SUITES: Readonly<Record<SuiteName, () => Promise<{ readonly suite: Suite }>>> = {
  bytes: () => import('./suites/bytes.ts'),
  parse: () => import('./suites/parse.ts'),
  questions: () => import('./suites/questions.ts'),
  search: () => import('./suites/search.ts'),
  layout: () => import('./suites/layout.ts'),
  load: () => import('./suites/load.ts'),
  frame: () => import('./suites/frame.ts'),
  pick: () => import('./suites/pick.ts'),
};

async function runSuite(name: string): Promise<number> {
  if (!isSuiteName(name)) {
    console.error(`There is no suite “${name}”; the suites are ${SUITE_NAMES.join(', ')}.`);
    return 2;
  }
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const startMs = performance.now();
  const describeMachine = watchMachine();
  const groups: Group[] = [];
  let failure: string | null = null;
  try {
    const { suite } = await SUITES[name]();
    await suite((group) => groups.push(group));
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
    console.error(error);
  }
  if (isOnce) {
    for (const group of groups) console.log([`\n${group.title}`, ...groupTable(group)].join('\n'));
    return failure === null ? 0 : 1;
  }
  await keepResult({
    suite: name,
    machine: describeMachine(),
    seconds: Math.round((performance.now() - startMs) / 1000),
    groups,
    ...(failure === null ? {} : { failure }),
  });
  return failure === null ? 0 : 1;
}

const [, , task, name = '', file = ''] = process.argv;
if (task === 'list') console.log(SUITE_NAMES.join('\n'));
else if (task === 'suite') process.exitCode = await runSuite(name);
else if (task === 'parse-alone') await parseAlone(name, file);
else await writePerformance();
// Whatever a suite left open, a browser or a server, must not keep the process.
process.exit();
