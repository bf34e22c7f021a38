/**
 * x
 */
import { jsonLd } from '../../src/codecs/json-ld.ts';
import { testConformance } from './conformance.ts';

testConformance(jsonLd);
