/**
 * Does Cytoscape JSON keep what a flat graph can, and are the files of others taken for what they say?
 */
import { cytoscape } from '../../src/codecs/cytoscape.ts';
import { testConformance } from './conformance.ts';

testConformance(cytoscape);
