/**
 * Does a codec carry exactly what its table says?
 *
 * A suite as a function of the codec; tests/codecs/<codec>.test.ts calls it. For every facet, both ways: what
 * is dropped must leave no trace in the bytes; what is not dropped must leave one; and where the codec can
 * read, what is kept comes back equal and what is not kept does not. Then the same over generated readings.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FACETS,
  type Carriage,
  type Codec,
  type ExportView,
  type Facet,
} from '../../src/codecs/codec.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { toSubgraph } from '../../src/codecs/subgraph.ts';
import { toDocument, toRawDataset } from '../../src/model/document.ts';
import { arbitraryDocument } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { FACET_PROBES } from './facet-probes.ts';

/** Of generated readings a codec; `RELATA_RUNS=2000 npx vitest run tests/codecs` takes its time. */
const RUNS = Number(process.env['RELATA_RUNS'] ?? 150);

/** The example corpus with a view: every facet occurs in it, and not only as its default. */
export function sampleView(): ExportView {
  const records = smallDataset();
  return {
    records,
    positions: records.entities.map(({ id }, index) => ({
      entity: id,
      x: index * 1.5,
      y: 10 - index,
      pinned: index % 2 === 0,
    })),
    address: '#/three-neighbours?relation=s04-warns',
    looks: {
      entities: new Map(records.entities.map(({ id }) => [id, { colour: '#0a7d55', sizePx: 8 }])),
      relations: new Map(
        records.relations.map(({ id }) => [id, { colour: '#b3261e', widthPx: 2 }]),
      ),
    },
  };
}

export const toBytes = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? encodeUtf8(written) : written;

/** What the codec and the gate make of bytes. */
export function readBack(codec: Codec, bytes: Uint8Array): ExportView {
  const read = codec.read?.(bytes);
  if (!read?.ok) throw new Error(`not read: ${JSON.stringify(read)}`);
  const { dataset, view, issues } = validate(read.value.document);
  if (dataset === null) throw new Error(`refused: ${JSON.stringify(issues)}`);
  return { records: dataset, positions: view.positions, address: view.address };
}

export const facetsThat = (codec: Codec, ...carriages: readonly Carriage[]): readonly Facet[] =>
  FACETS.filter((facet) => carriages.includes(codec.carries[facet]));

function testBytes(codec: Codec): void {
  const sample = sampleView();
  const bytes = toBytes(codec.write(sample));
  const varied = (facet: Facet): Uint8Array =>
    toBytes(codec.write(FACET_PROBES[facet].vary(sample)));

  test.each(facetsThat(codec, 'dropped'))('%s leaves no trace in the bytes', (facet) => {
    expect(varied(facet)).toEqual(bytes);
  });
  test.each(facetsThat(codec, 'kept', 'flattened'))('%s leaves a trace in the bytes', (facet) => {
    expect(varied(facet)).not.toEqual(bytes);
  });
}

function testReading(codec: Codec): void {
  const sample = sampleView();
  const back = readBack(codec, toBytes(codec.write(sample)));

  test.each(facetsThat(codec, 'kept'))('%s comes back as it was', (facet) => {
    const { probe } = FACET_PROBES[facet];
    expect(probe(back)).toEqual(probe(sample));
  });
  test.each(facetsThat(codec, 'flattened', 'dropped'))('%s does not come back', (facet) => {
    const { probe } = FACET_PROBES[facet];
    expect(probe(back)).not.toEqual(probe(sample));
  });
}

export const isLossless = ({ carries }: Codec): boolean =>
  FACETS.every((facet) => facet === 'colours' || carries[facet] === 'kept');

const generatedView: fc.Arbitrary<ExportView> = arbitraryDocument.map((document) => {
  const { dataset, view } = validate(toRawDataset(document));
  if (dataset === null) throw new Error('the generator made a refused dataset');
  return { records: dataset, positions: view.positions, address: view.address };
});

/** As a view leaves the page: a part that stands on its own, here the whole with what it rests on. */
export const toPart = (view: ExportView): ExportView => {
  const { dataset } = validate(toRawDataset(toDocument(view.records)));
  if (dataset === null) throw new Error('refused');
  const ids = <Id>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id);
  const choice = { relations: ids(dataset.relations), entities: ids(dataset.entities) };
  const placed = new Map((view.positions ?? []).map((position) => [position.entity, position]));
  const positions = dataset.entities.flatMap(({ id }) => placed.get(id) ?? []);
  return { ...view, positions, records: toSubgraph(dataset, choice) };
};

/** Any reading as it is taken away: what nothing rests on stays behind, positions in the order of nodes. */
export const generatedPart: fc.Arbitrary<ExportView> = generatedView.map(toPart);

function testSameBytes(codec: Codec): void {
  test('the same view gives the same bytes', () => {
    fc.assert(
      fc.property(generatedView, (view) => {
        expect(toBytes(codec.write(view))).toEqual(toBytes(codec.write(view)));
      }),
      { numRuns: 50 },
    );
  });
}

function testGeneratedReading(codec: Codec): void {
  const kept = facetsThat(codec, 'kept');
  test('what is kept survives writing and reading, whatever the words', () => {
    fc.assert(
      fc.property(isLossless(codec) ? generatedView : generatedPart, (view) => {
        const back = readBack(codec, toBytes(codec.write(view)));
        for (const facet of kept) {
          expect(FACET_PROBES[facet].probe(back)).toEqual(FACET_PROBES[facet].probe(view));
        }
      }),
      { numRuns: RUNS },
    );
  });
}

/** Nothing else differs: neither a record nor a byte. */
function testLossless(codec: Codec): void {
  test('writing what was read gives the same records and the same bytes', () => {
    fc.assert(
      fc.property(generatedView, (view) => {
        const bytes = toBytes(codec.write(view));
        const back = readBack(codec, bytes);
        expect(back).toEqual(view);
        expect(toBytes(codec.write(back))).toEqual(bytes);
      }),
      { numRuns: RUNS },
    );
  });
}

export function testConformance(codec: Codec): void {
  describe(`${codec.id} conforms to its table`, () => {
    const namesBefore = Object.getOwnPropertyNames(Object.prototype);

    testBytes(codec);
    testSameBytes(codec);
    if (codec.read !== undefined) {
      testReading(codec);
      testGeneratedReading(codec);
    }
    if (codec.read !== undefined && isLossless(codec)) testLossless(codec);

    // Last, after all the nasty names have passed through.
    test('Object.prototype is as it was', () => {
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(namesBefore);
    });
  });
}
