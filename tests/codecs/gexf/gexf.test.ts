/**
 * x
 */
import { gexf, gexf12 } from '../../../src/codecs/gexf/gexf.ts';
import { testConformance } from '../conformance.ts';

testConformance(gexf);
testConformance(gexf12);
