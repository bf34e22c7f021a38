/**
 * Do the tables carry a whole reading, and is a damaged archive never taken for one?
 */
import { csvZip } from '../../src/codecs/csv-zip.ts';
import { testConformance } from './conformance.ts';

testConformance(csvZip);
