/**
 * x
 */
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { testConformance } from '../conformance.ts';

testConformance(graphml);
