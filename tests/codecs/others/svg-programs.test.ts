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
import { describeWith, runProgram } from './programs.ts';
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
}, 60_000);

describeWith('xmllint', () => {
  test('the essay and fifty nasty readings are well-formed', () => {
    const files = readdirSync(folder).map((file) => path.join(folder, file));
    expect(files.length).toBeGreaterThan(50);
    expect(runProgram('xmllint', ['--nonet', '--noout', ...files])).toBe('');
  });

  test('every relation, entity and label of the essay is counted', () => {
    const file = path.join(folder, 'essay.svg');
    const count = (what: string) =>
      Number(runProgram('xmllint', ['--nonet', '--xpath', `count(//*[@${what}])`, file]));
    const { frame } = essay;
    const bundles = frame.shapes.filter(({ bundled }) => bundled).length;
    expect(count('data-relation')).toBe(frame.shapes.length - bundles);
    expect(count('data-relations')).toBe(bundles);
    expect(count('data-entity')).toBe(frame.discs.size);
    expect(count('data-label')).toBe(frame.labels.length);
  });
});

describeWith('rsvg-convert', () => {
  const convert = (name: string) => {
    const [from, to] = [path.join(folder, `${name}.svg`), path.join(folder, `${name}.png`)];
    runProgram('rsvg-convert', [from, '-o', to]);
    return readPng(readFileSync(to));
  };

  test('discs of ink stand where they were drawn, on paper', () => {
    const { svg, frame } = svgOf(smallDataset());
    writeFileSync(path.join(folder, 'small.svg'), svg);
    const raster = convert('small');
    const { palette } = frame.picture;
    expect(raster.width).toBe(frame.viewport.width);
    expect(raster.height).toBeGreaterThan(frame.viewport.height);
    expect(raster.colourAt(1, raster.height - 2)).toBe(palette.paper);
    // Beside the sign, within the disc.
    const actors = [...frame.discs.values()].filter(({ node }) => node.isActor);
    const colours = actors.map(({ x, y, radius }) => raster.colourAt(x - radius * 0.8, y));
    expect(new Set(colours)).toEqual(new Set([palette.ink]));
  });

  test('the essay is drawn without a complaint', () => {
    expect(convert('essay').width).toBe(essay.frame.viewport.width);
  });
});
