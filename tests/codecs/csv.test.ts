/**
 * Does one table of edges say what it promises, and is anybody's table read for what it says?
 */
import { csv } from '../../src/codecs/csv.ts';
import { testConformance } from './conformance.ts';

testConformance(csv);
