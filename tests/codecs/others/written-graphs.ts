/**
 * Which files are put before a program of others, and what should it find in them?
 *
 * The essay with positions and colours, the example corpus, and a hundred generated readings with words chosen
 * to hurt, half of them without carriage returns; each as a file in a folder of its own, beside the nodes, edges and columns that were written.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Codec, ExportView } from '../../../src/codecs/codec.ts';
import type {
  ColumnType,
  FlatColumn,
  FlatEdge,
  FlatGraph,
  FlatNode,
} from '../../../src/codecs/flat/flat-graph.ts';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { encodeText } from '../../../src/codecs/xml/xml-text.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { readFolder } from '../../fixtures/read-small-corpus.ts';
import { generatedPart, sampleView } from '../conformance.ts';

/** The essay as a person would take it away: laid out and coloured. */
export function essayView(): ExportView {
  const { dataset } = validate(
    readCorpus(readFolder(path.join('graph-data', 'three-anti-sentiments'))),
  );
  if (dataset === null) throw new Error('the essay was refused');
  return {
    records: dataset,
    positions: dataset.entities.map(({ id }, index) => ({
      entity: id,
      x: Math.round(Math.cos(index) * 1e5) / 1e3,
      y: 10 - index / 7,
      pinned: index % 3 === 0,
    })),
    address: '#/three-anti-sentiments',
    looks: {
      entities: new Map(dataset.entities.map(({ id }) => [id, { colour: '#0a7d55', sizePx: 8 }])),
      relations: new Map(
        dataset.relations.map(({ id }) => [id, { colour: '#b3261e', widthPx: 1.5 }]),
      ),
    },
  };
}

export interface WrittenGraph {
  readonly name: string;
  readonly view: ExportView;
  readonly flat: FlatGraph;
}

/** Carriage returns, which some programs turn into line feeds, occur in most of the others. */
export const hasNoReturn = (view: ExportView): boolean =>
  !JSON.stringify(flattenView(view)).includes('\\r');

/** Writes all of them, `adapt`ed; the files are called after their names, with the codec's extension. */
export function writeGraphs(
  codec: Codec,
  adapt: (view: ExportView) => ExportView = (view) => view,
): {
  readonly folder: string;
  readonly graphs: readonly WrittenGraph[];
} {
  const folder = mkdtempSync(path.join(tmpdir(), `relata-${codec.id}-`));
  const views: readonly (readonly [string, ExportView])[] = [
    ['essay', essayView()],
    ['sample', sampleView()],
    ...fc
      .sample(generatedPart, { numRuns: 50, seed: 50 })
      .map((view, index) => [`generated-${index}`, view] as const),
    ...fc
      .sample(generatedPart.filter(hasNoReturn), { numRuns: 50, seed: 51 })
      .map((view, index) => [`lines-${index}`, view] as const),
  ];
  const graphs = views.map(([name, generated]) => {
    const view = adapt(generated);
    writeFileSync(path.join(folder, `${name}.${codec.extension}`), codec.write(view));
    return { name, view, flat: flattenView(view) };
  });
  return { folder, graphs };
}

/** A row as the scripts print it: values by the names of their columns. */
export type PrintedRow = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<ColumnType, (text: string) => unknown>> = {
  string: encodeText,
  // Programs know no −0 among whole numbers.
  integer: (text) => Number(text) + 0,
  double: Number,
  boolean: (text) => text === 'true',
};

/** What a program with types should have read of the cells of a row. */
export const expectedCells = (
  { cells }: FlatNode | FlatEdge,
  columns: readonly FlatColumn[],
  nameOf: (name: string) => string = encodeText,
): PrintedRow =>
  Object.fromEntries(
    columns.flatMap(({ name, type }, at) => {
      const value = cells[at];
      return value === undefined ? [] : [[nameOf(name), READERS[type](value)]];
    }),
  );
