/**
 * x
 */
import { turtle } from '../../src/codecs/turtle.ts';
import { testConformance } from './conformance.ts';

testConformance(turtle);
