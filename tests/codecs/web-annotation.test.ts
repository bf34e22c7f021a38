/**
 * x
 */
import { webAnnotation } from '../../src/codecs/web-annotation.ts';
import { testConformance } from './conformance.ts';

testConformance(webAnnotation);
