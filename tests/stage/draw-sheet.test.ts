/**
 * Is everything that is drawn in the SVG, as itself, and does it look as it looked before?
 *
 * The picture of the small corpus at fixed places is kept in tests/golden/; a change there is a change of
 * what is drawn, to be looked at (`vitest -u` writes it anew).
 */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Frame, FrameInput } from '../../src/scene/frame.ts';
import { drawSvg } from '../../src/stage/draw-sheet.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { openPen, svgOf } from '../fixtures/draw-svg.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parents: readonly Element[];
  text: string;
}

/** Strict: throws where the file is not well-formed. */
function readElements(svg: string): readonly Element[] {
  const open: Element[] = [];
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const pairs = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: new Map(pairs), parents: [...open], text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

const valuesOf = (elements: readonly Element[], name: string) =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

const labelsOf = (elements: readonly Element[]) =>
  elements.flatMap(({ name, text, parents }) =>
    name === 'text' && parents.at(-1)?.attributes.has('data-label') ? [text] : [],
  );

const HARMLESS = ['svg', 'title', 'desc', 'g', 'clipPath', 'rect', 'path', 'circle', 'use', 'text'];

function expectWhole(svg: string, frame: Frame): readonly Element[] {
  const elements = readElements(svg);
  expect(elements.filter(({ name }) => !HARMLESS.includes(name))).toEqual([]);
  expect(svg).not.toMatch(/"[^"]*(?:NaN|Infinity)[^"]*"|\d\.\d{3}/);
  const shownIn = (what: string) => valuesOf(elements, what).length;
  const bundles = frame.shapes.filter(({ bundled }) => bundled).length;
  expect(shownIn('data-relation') + bundles).toBe(frame.shapes.length);
  expect(shownIn('data-relations')).toBe(bundles);
  expect(shownIn('data-entity')).toBe(frame.discs.size);
  expect(shownIn('data-label')).toBe(frame.labels.length);
  const ids = valuesOf(elements, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^relata-(?:text|clip)-\d+$/.test(id))).toBe(true);
  const uses = valuesOf(elements, 'xlink:href').map((reference) => reference.slice(1));
  expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
  return elements;
}

/** Places of our own, so that the layout may change; one thing chosen, one pinned. */
function atFixedPlaces(input: FrameInput): FrameInput {
  const nodes = input.picture.nodes.map((node, at) => ({
    ...node,
    selected: at === 1,
    pinned: at === 2,
  }));
  const places = nodes.flatMap((_, at) => [(at % 3) * 120 - 130, Math.floor(at / 3) * 110 - 60]);
  return {
    ...input,
    picture: { ...input.picture, nodes },
    positions: Float32Array.from(places),
    camera: { x: 0, y: 0, scale: 1 },
    viewport: { width: 480, height: 320 },
  };
}

test('the small corpus looks as it looked', async () => {
  const { svg, frame } = svgOf(smallDataset(), atFixedPlaces);
  expectWhole(svg, frame);
  await expect(svg).toMatchFileSnapshot('../golden/picture.svg');
});

const essay = svgOf(essayLikeGraph().dataset);

test('an essay has a group for every relation and entity, and its words as words', () => {
  const { svg, frame, options } = essay;
  const elements = expectWhole(svg, frame);
  expect(new Set(valuesOf(elements, 'data-entity'))).toEqual(
    new Set(frame.picture.nodes.map(({ entity }) => entity)),
  );
  expect(labelsOf(elements)).toEqual(frame.labels.flatMap(({ lines }) => lines));
  const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining([
      options.title,
      options.citation,
      ...options.legend.map(({ label }) => label),
      ...frame.names.map(({ text }) => text),
    ]),
  );
});

test('lines are dashed and dotted as they are said, and denials are barred', () => {
  const { svg, frame } = essay;
  const dashes = valuesOf(
    readElements(svg).filter(({ parents }) => parents.at(-1)?.attributes.has('data-relation')),
    'stroke-dasharray',
  );
  const drawn = frame.shapes.filter(({ bundled }) => !bundled).map(({ edges }) => edges[0].line);
  const count = <Item>(items: readonly Item[], wanted: Item) =>
    items.filter((item) => item === wanted).length;
  expect(count(dashes, '6 4')).toBe(count(drawn, 'dashed'));
  expect(count(dashes, '0.1 4.2')).toBe(count(drawn, 'dotted'));
});

test('the same frame is the same file, byte for byte', () => {
  expect(drawSvg(openPen(), essay.frame, essay.options)).toBe(essay.svg);
});

test('a file that shows nothing still says whose text it is', () => {
  const { svg } = svgOf(smallDataset(), (input) => ({
    ...input,
    picture: { ...input.picture, nodes: [], edges: [] },
    fans: [],
  }));
  expect(svg).toContain('Read with Relata.');
  expect(readElements(svg).some(({ name }) => name === 'circle')).toBe(true);
});

test('whatever the words of a reading, the file is well-formed and inert', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const { svg, frame } = svgOf(dataset);
      expect(expectWhole(svg, frame).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
