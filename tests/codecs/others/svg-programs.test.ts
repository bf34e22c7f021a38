/**
 * Do other programs accept our SVG, and do they see in it what we drew?
 *
 * xmllint reads the essay and fifty generated readings; rsvg-convert draws the essay and the small corpus, and
 * the drawing must have paper where there is paper and ink where a disc is.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { svgOf } from '../../fixtures/draw-svg.ts';
import { readFolder, smallDataset } from '../../fixtures/read-small-corpus.ts';
import { hasProgram, runProgram } from './programs.ts';
import { readPng } from './read-png.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'relata-svg-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ESSAY = path.join('graph-data', 'three-anti-sentiments');

function drawEssay() {
  const { dataset } = validate(readCorpus(readFolder(ESSAY)));
  if (dataset === null) throw new Error('the essay was refused');
  return svgOf(dataset);
}

let essay: ReturnType<typeof svgOf>;
beforeAll(() => {
  essay = drawEssay();
  const generated = fc.sample(arbitraryDataset, { numRuns: 50, seed: 5 });
  writeFileSync(path.join(folder, 'essay.svg'), essay.svg);
  for (const [at, dataset] of generated.entries())
    writeFileSync(path.join(folder, `generated-${at}.svg`), svgOf(dataset).svg);
});

test.skipIf(!hasProgram('xmllint'))('xmllint accepts the essay and fifty nasty readings', () => {
  const files = readdirSync(folder).map((file) => path.join(folder, file));
  expect(files.length).toBeGreaterThan(50);
  expect(runProgram('xmllint', ['--nonet', '--noout', ...files])).toBe('');
});

test.skipIf(!hasProgram('xmllint'))('xmllint counts every relation, entity and label', () => {
  const count = (what: string) =>
    Number(
      runProgram('xmllint', [
        '--nonet',
        '--xpath',
        `count(//*[@${what}])`,
        path.join(folder, 'essay.svg'),
      ]),
    );
  const { frame } = essay;
  const bundles = frame.shapes.filter(({ bundled }) => bundled).length;
  expect(count('data-relation')).toBe(frame.shapes.length - bundles);
  expect(count('data-relations')).toBe(bundles);
  expect(count('data-entity')).toBe(frame.discs.size);
  expect(count('data-label')).toBe(frame.labels.length);
});

test.skipIf(!hasProgram('rsvg-convert'))('rsvg-convert draws the discs where they stand', () => {
  const { svg, frame } = svgOf(smallDataset());
  const [from, to] = [path.join(folder, 'small.svg'), path.join(folder, 'small.png')];
  writeFileSync(from, svg);
  runProgram('rsvg-convert', [from, '-o', to]);
  const raster = readPng(readFileSync(to));
  const { palette } = frame.picture;
  expect(raster.width).toBe(frame.viewport.width);
  expect(raster.height).toBeGreaterThan(frame.viewport.height);
  expect(raster.colourAt(1, raster.height - 2)).toBe(palette.paper);
  for (const { node, x, y, radius } of frame.discs.values()) {
    // Beside the sign, within the ring.
    const colour = raster.colourAt(x - radius * 0.8, y);
    if (node.isActor) expect(colour).toBe(palette.ink);
  }
});

test.skipIf(!hasProgram('rsvg-convert'))('rsvg-convert draws the essay without a complaint', () => {
  const to = path.join(folder, 'essay.png');
  runProgram('rsvg-convert', [path.join(folder, 'essay.svg'), '-o', to]);
  expect(readPng(readFileSync(to)).width).toBe(essay.frame.viewport.width);
});
