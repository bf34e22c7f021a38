/**
 * Does Graphviz find in our files what we put there?
 *
 * The essay and sixty generated readings in one call: nodes, edges, ends, labels, directions, positions and every
 * plain attribute, loops, parallel and mutual relations included; then one drawing of all of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExportView } from '../../../src/codecs/codec.ts';
import { dot } from '../../../src/codecs/dot.ts';
import { fromDotString } from '../../../src/codecs/graphviz/dot-text.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { byText } from '../../../src/kit/order.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { toRawDataset } from '../../../src/model/document.ts';
import { arbitraryDocument } from '../../fixtures/arbitrary-dataset.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { hasProgram, runProgram } from './programs.ts';

type Thing = Readonly<Record<string, string | number>>;
interface Drawing {
  readonly name: string;
  readonly directed: boolean;
  readonly strict: boolean;
  readonly objects?: readonly Thing[];
  readonly edges?: readonly Thing[];
}

const toView = (raw: Parameters<typeof validate>[0]): ExportView => {
  const { dataset, view } = validate(raw);
  if (dataset === null) throw new Error('refused');
  return { records: dataset, ...view };
};

const essay = toView(readCorpus(readFolder(path.join('graph-data', 'three-anti-sentiments'))));
const generated = fc
  .sample(arbitraryDocument, { numRuns: 60, seed: 5 })
  .map((document) => toView(toRawDataset(document)));
const views = [essay, ...generated];

const folder = mkdtempSync(path.join(tmpdir(), 'relata-dot-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = views.map((view, at) => {
  const file = path.join(folder, `${at}.dot`);
  writeFileSync(file, dot.write(view));
  return file;
});

/** One JSON object after another, each closed by a brace at the start of a line. */
const splitJson = (output: string): readonly Drawing[] =>
  output
    .split(/(?<=^\}\n)/m)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(part) as Drawing);

/** Graphviz lists edges by their tails; ids are there once, so order by them. */
const byId = (rows: readonly (readonly string[])[]) => rows.toSorted(byText(([id = '']) => id));

const textOf = (thing: Thing, name: string): string => fromDotString(String(thing[name] ?? ''));

describe.runIf(hasProgram('dot'))('Graphviz reads what we write', () => {
  const drawings = splitJson(runProgram('dot', ['-Tdot_json', ...files]));

  test('every file is a directed graph that keeps parallel edges', () => {
    expect(drawings.map(({ directed, strict }) => [directed, strict])).toEqual(
      views.map(() => [true, false]),
    );
  });

  test('nodes: ids, labels, kinds, positions and pins', () => {
    for (const [at, { records, positions }] of views.entries()) {
      const placed = new Map((positions ?? []).map((one) => [one.entity, one]));
      expect(
        byId(
          (drawings[at]?.objects ?? []).map((node) =>
            ['name', 'label', 'kind', 'pos'].map((name) => textOf(node, name)),
          ),
        ),
      ).toEqual(
        byId(
          records.entities.map(({ id, label, kind }) => {
            const place = placed.get(id);
            return [
              id,
              label,
              kind,
              place === undefined ? '' : `${place.x},${place.y}${place.pinned ? '!' : ''}`,
            ];
          }),
        ),
      );
    }
  });

  test('edges: ids, ends, direction, and what is said of them', () => {
    for (const [at, { records }] of views.entries()) {
      const nodes = drawings[at]?.objects ?? [];
      const nameOf = (index: unknown) => textOf(nodes[Number(index)] ?? {}, 'name');
      expect(
        byId(
          (drawings[at]?.edges ?? []).map((edge) => [
            ...['id', 'type', 'phrase', 'certainty', 'negated'].map((name) => textOf(edge, name)),
            nameOf(edge['tail']),
            nameOf(edge['head']),
            textOf(edge, 'dir') === 'none' ? 'mutual' : 'directed',
          ]),
        ),
      ).toEqual(
        byId(
          records.relations.map(({ id, type, phrase, stance, source, target, direction }) => [
            id,
            type,
            phrase,
            stance.certainty,
            String(stance.negated),
            source,
            target,
            direction,
          ]),
        ),
      );
    }
  });

  test('loops, parallel and mutual relations are among them', () => {
    const relations = views.flatMap(({ records }) => records.relations);
    expect(relations.some(({ source, target }) => source === target)).toBe(true);
    expect(relations.some(({ direction }) => direction === 'mutual')).toBe(true);
  });

  test('all of them can be drawn, and a label shows the words, markup and all', () => {
    const svg = runProgram('dot', ['-Tsvg', ...files]);
    expect(svg.match(/<\/svg>/g)?.length).toBe(views.length);
    expect(svg).not.toMatch(/<b>|<script|xlink:href=/);
  });
});
