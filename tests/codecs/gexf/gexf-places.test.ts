/**
 * Does every element lead to a place that is there?
 */
import { expect, test } from 'vitest';
import { INSIDE, type GexfSteps, type Place } from '../../../src/codecs/gexf/gexf-places.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';

const steps: GexfSteps = {
  beginGraph: () => 'graph',
  beginClass: () => 'attributes',
  beginColumn: () => 'attribute',
  beginNode: () => 'node',
  beginEdge: () => 'edge',
  add: () => 'nothing',
};

const wayTo = (...names: readonly string[]): string | undefined => {
  let here: Place = 'gexf';
  for (const name of names) {
    const opener: ReturnType<(typeof INSIDE)[Place]['get']> = INSIDE[here].get(name);
    if (opener === undefined) return undefined;
    here = opener(steps, new OpenTag());
  }
  return here;
};

test.each([
  [['graph', 'nodes', 'node', 'attvalues', 'attvalue'], 'nothing'],
  [['graph', 'nodes', 'node', 'nodes', 'node', 'spells', 'spell'], 'nothing'],
  [['graph', 'nodes', 'node', 'edges', 'edge'], 'edge'],
  [['graph', 'attributes', 'attribute', 'default'], 'text'],
  [['meta'], 'meta'],
  [['graph', 'node'], undefined],
  [['graph', 'edges', 'edge', 'nodes'], undefined],
  [['constructor'], undefined],
])('%j leads to %s', (names, place) => {
  expect(wayTo(...names)).toBe(place);
});
