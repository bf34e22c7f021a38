/**
 * Do Python's zipfile and csv find in our tables what we put there?
 *
 * The essay and 60 generated readings, in one run: every archive is whole for zipfile, every table has as many
 * rows as there are records, and labels, quotes, ids and texts are equal once the guard is undone by the
 * rules of README.txt, which the script applies without our code.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportView } from '../../../src/codecs/codec.ts';
import { csvZip } from '../../../src/codecs/csv-zip.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { generatedPart } from '../conformance.ts';
import { describeWith, PYTHON, runProgram } from './programs.ts';

const SCRIPT = 'tests/codecs/others/python-csv.py';

function readEssay(): ExportView {
  const files = readFolder(path.join('graph-data', 'three-anti-sentiments'));
  const { dataset } = validate(readCorpus(files));
  if (dataset === null) throw new Error('the essay was refused');
  return { records: dataset };
}

interface Found {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** What Python says of each archive, by its name. */
function askPython(views: ReadonlyMap<string, ExportView>): readonly Found[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'relata-tables-'));
  try {
    for (const [name, view] of views)
      writeFileSync(path.join(folder, `${name}.zip`), csvZip.write(view));
    const lines = runProgram(PYTHON, [SCRIPT, folder]).trimEnd().split('\n');
    return lines.map((line) => {
      const found: Found = JSON.parse(line);
      return found;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function columnsOf({ tables }: Found, table: string, ...names: readonly string[]) {
  const [header = [], ...rows] = tables[table] ?? [];
  return rows.map((row) => names.map((name) => row[header.indexOf(name)]));
}

describeWith('python', () => {
  const generated = fc.sample(generatedPart, { numRuns: 60, seed: 5 });
  const views = new Map<string, ExportView>([
    ['essay', readEssay()],
    ...generated.map((view, index) => [`generated-${index}`, view] as const),
  ]);
  const found = new Map(askPython(views).map((one) => [one.name, one]));

  test('every archive is read', () => {
    expect(found.size).toBe(views.size);
  });

  test.each([...views])('%s has its labels, relations, quotes and texts', (name, { records }) => {
    const one = found.get(name);
    if (one === undefined) throw new Error(`${name} is missing`);
    expect(columnsOf(one, 'entities', 'id', 'label', 'kind')).toEqual(
      records.entities.map(({ id, label, kind }) => [id, label, kind]),
    );
    expect(
      columnsOf(one, 'relations', 'id', 'source', 'type', 'target', 'valence', 'negated', 'phrase'),
    ).toEqual(
      records.relations.map(({ id, source, type, target, valence, stance, phrase }) => [
        id,
        source,
        type,
        target,
        String(valence),
        String(stance.negated),
        phrase,
      ]),
    );
    expect(columnsOf(one, 'passages', 'id', 'words', 'start', 'end')).toEqual(
      records.passages.map(({ id, exact, start, end }) => [id, exact, String(start), String(end)]),
    );
    expect(columnsOf(one, 'evidence', 'relation', 'passage', 'role')).toEqual(
      records.relations.flatMap(({ id, evidence }) =>
        evidence.map(({ passage, role }) => [id, passage, role]),
      ),
    );
    expect(Object.values(one.texts)).toEqual([...records.textOf.values()]);
  });
});
