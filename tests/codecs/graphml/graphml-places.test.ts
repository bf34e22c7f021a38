/**
 * Does every element lead to a place that is there?
 */
import { expect, test } from 'vitest';
import {
  INSIDE,
  WITH_TEXT,
  type GraphmlSteps,
  type Place,
} from '../../../src/codecs/graphml/graphml-places.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';

const steps: GraphmlSteps = {
  beginKey: () => 'key',
  beginGraph: () => 'graph',
  beginNode: () => 'node',
  beginEdge: () => 'edge',
  beginData: () => 'data',
};

const wayTo = (...names: readonly string[]): string | undefined => {
  let here: Place = 'graphml';
  for (const name of names) {
    const opener: ReturnType<(typeof INSIDE)[Place]['get']> = INSIDE[here].get(name);
    if (opener === undefined) return undefined;
    here = opener(steps, new OpenTag());
  }
  return here;
};

test.each([
  [['key', 'default'], 'default'],
  [['graph', 'node', 'graph', 'edge', 'data'], 'data'],
  [['graph', 'node', 'desc'], 'description'],
  [['graph', 'hyperedge'], undefined],
  [['node'], undefined],
  [['toString'], undefined],
])('%j leads to %s', (names, place) => {
  expect(wayTo(...names)).toBe(place);
});

test('texts are wanted of data, labels, defaults and descriptions', () => {
  expect([...WITH_TEXT]).toEqual(['data', 'label', 'default', 'description']);
});
