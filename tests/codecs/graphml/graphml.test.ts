/**
 * Does GraphML keep what it says it keeps, and does it hold against any file?
 */
import { readFileSync } from 'node:fs';
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { sampleView, testConformance } from '../conformance.ts';
import { testHostile } from '../xml/hostile.ts';
import { GOOD_GRAPHML, ODD_GRAPHML } from './odd-graphml.ts';

testConformance(graphml);
testHostile(graphml, ODD_GRAPHML, [
  GOOD_GRAPHML,
  String(graphml.write(sampleView())),
  readFileSync('tests/fixtures/graphs/yed.graphml', 'utf8'),
]);
