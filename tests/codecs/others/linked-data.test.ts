/**
 * Do programs of others read our linked data, and find in it all that we put in?
 *
 * rdflib reads Turtle and JSON-LD, finds both to say the same, and makes the whole Relata document from the
 * triples alone; it follows every annotation to the words it quotes, and answers a question about the essay.
 * raptor and n3 read the Turtle in their strict ways. One process a program, for the essay, the example and
 * generated readings together.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Parser } from 'n3';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExportView } from '../../../src/codecs/codec.ts';
import { jsonLd } from '../../../src/codecs/json-ld.ts';
import { relataJson } from '../../../src/codecs/relata-json.ts';
import { turtle } from '../../../src/codecs/turtle.ts';
import { webAnnotation } from '../../../src/codecs/web-annotation.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import type { RawDataset } from '../../../src/model/document.ts';
import { toRawDataset } from '../../../src/model/document.ts';
import { arbitraryDocument } from '../../fixtures/arbitrary-dataset.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { sampleView } from '../conformance.ts';
import { hasProgram, PYTHON, runProgram } from './programs.ts';

const GENERATED = 80;

function toView(raw: RawDataset): ExportView {
  const { dataset, view } = validate(raw);
  if (dataset === null) throw new Error('refused');
  return { records: dataset, positions: view.positions, address: view.address };
}

const ESSAY = path.join('graph-data', 'three-anti-sentiments');
const essay = toView(readCorpus(readFolder(ESSAY)));
const views = new Map<string, ExportView>([
  ['essay', essay],
  ['sample', sampleView()],
  ...fc
    .sample(arbitraryDocument, { numRuns: GENERATED, seed: 7 })
    .map((document, at): [string, ExportView] => [`g${at}`, toView(toRawDataset(document))]),
]);

const folder = mkdtempSync(path.join(tmpdir(), 'relata-linked-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, view] of views) {
  writeFileSync(path.join(folder, `${name}.json`), relataJson.write(view));
  for (const codec of [turtle, jsonLd, webAnnotation])
    writeFileSync(path.join(folder, `${name}.${codec.extension}`), codec.write(view));
}

const turtleFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.ttl'))
  .map((name) => path.join(folder, name));

const scriptOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const linesOf = (output: string): readonly string[] => output.trim().split('\n');

/** Triples of each file, as n3 counts them. */
const triplesByN3 = (): readonly number[] =>
  turtleFiles.map(
    (file) => new Parser({ format: 'text/turtle' }).parse(readFileSync(file, 'utf8')).length,
  );

test('there are the essay, the example and enough generated readings', () => {
  expect(turtleFiles.length).toBe(GENERATED + 2);
});

test('the essay comes back from its JSON-LD, letter by letter and without a note', () => {
  const read = jsonLd.read?.(readFileSync(path.join(folder, 'essay.jsonld')));
  if (!read?.ok) throw new Error(JSON.stringify(read));
  expect(read.value.notes).toEqual([]);
  expect(toView(read.value.document)).toEqual(essay);
});

test('n3 reads every file as Turtle and as nothing wider', () => {
  expect(Math.min(...triplesByN3())).toBeGreaterThan(0);
});

describe.runIf(hasProgram('rdflib'))('rdflib', () => {
  interface Finding {
    readonly name: string;
    readonly triples: number;
    readonly same: boolean;
    readonly isomorphic: boolean | null;
    readonly difference: string | null;
    readonly annotations: number;
    readonly total: number;
    readonly strays: readonly string[];
  }
  const findings = hasProgram('rdflib')
    ? linesOf(runProgram(PYTHON, ['-B', scriptOf('./linked-data.py'), folder])).map(
        (line): Finding => JSON.parse(line) as Finding,
      )
    : [];

  test('finds the same graph in Turtle and JSON-LD', () => {
    expect(findings.length).toBe(views.size);
    expect(findings.filter(({ same }) => !same)).toEqual([]);
    expect(findings.filter(({ isomorphic }) => isomorphic === false)).toEqual([]);
    expect(findings.filter(({ isomorphic }) => isomorphic === true).length).toBeGreaterThan(50);
  });

  test('makes the whole Relata document from the triples alone', () => {
    const differences = findings.filter(({ difference }) => difference !== null);
    expect(differences.map(({ name, difference }) => `${name}: ${difference}`)).toEqual([]);
  });

  test('finds in every annotation the words that it quotes, counting characters', () => {
    for (const { name, annotations, total, strays } of findings) {
      const relations = views.get(name)?.records.relations ?? [];
      const pieces = relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
      expect([name, annotations, total, strays]).toEqual([name, pieces, pieces, []]);
    }
  });

  test('counts as many triples as n3', () => {
    const triples = new Map(findings.map((finding) => [finding.name, finding.triples]));
    const names = turtleFiles.map((file) => path.basename(file, '.ttl'));
    expect(names.map((name) => triples.get(name))).toEqual(triplesByN3());
  });

  test('answers who opposes whom in the essay, and with which words', () => {
    const answer = JSON.parse(
      runProgram(PYTHON, ['-B', scriptOf('./ask-essay.py'), path.join(folder, 'essay.ttl')]),
    ) as { rows: readonly (readonly string[])[]; counts: readonly number[] };
    const { relations, entities, passages, vocabulary } = essay.records;
    const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
    const wordsOf = new Map(passages.map(({ id, exact }) => [id, exact]));
    const family = vocabulary.families.find(({ label }) => label === 'Opposition')?.id;
    const opposing = new Set(
      vocabulary.relationTypes.filter((type) => type.family === family).map(({ id }) => id),
    );
    const expected = relations
      .filter(({ type }) => opposing.has(type))
      .flatMap(({ id, source, target, stance, evidence }) =>
        evidence
          .filter(({ role }) => role === 'states')
          .map(({ passage }) => [
            `urn:relata:Three%20Anti%20Sentiments:relation:${id}`,
            labelOf.get(source),
            labelOf.get(target),
            String(stance.negated),
            wordsOf.get(passage),
          ]),
      );
    expect(expected.length).toBeGreaterThan(5);
    expect(answer.rows.map((row) => row.join('|')).toSorted()).toEqual(
      expected.map((row) => row.join('|')).toSorted(),
    );
    expect(answer.counts).toEqual([relations.length, entities.length, passages.length]);
  });
});

describe.runIf(hasProgram('rapper'))('raptor', () => {
  test('reads every file as Turtle, without a word, and counts as many triples as n3', () => {
    const script = 'for file; do rapper -q -i turtle -o ntriples "$file" | wc -l; done 2>&1';
    const counts = linesOf(runProgram('sh', ['-c', script, 'sh', ...turtleFiles])).map(Number);
    expect(counts).toEqual(triplesByN3());
  });
});
