/**
 * Does GEXF keep what it says it keeps, and does it hold against any file?
 */
import { readFileSync } from 'node:fs';
import { gexf, gexf12 } from '../../../src/codecs/gexf/gexf.ts';
import { sampleView, testConformance } from '../conformance.ts';
import { testHostile } from '../xml/hostile.ts';
import { GOOD_GEXF, ODD_GEXF } from './odd-gexf.ts';

testConformance(gexf);
testConformance(gexf12);
testHostile(gexf, ODD_GEXF, [
  GOOD_GEXF,
  String(gexf.write(sampleView())),
  readFileSync('tests/fixtures/graphs/gephi-0.9.gexf', 'utf8'),
]);
