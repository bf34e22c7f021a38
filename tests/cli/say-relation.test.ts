/**
 * Does a relation come with its words on the terminal, and without empty quotes where a file has none?
 */
import { expect, test } from 'vitest';
import { sayPhrased, sayRelation } from '../../src/cli/say-relation.ts';
import { validate } from '../../src/corpus/validate.ts';
import { toRawDataset } from '../../src/model/document.ts';
import { foreignDocument } from '../fixtures/foreign-graph.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

test('the words of the text stand beside the claim', () => {
  const dataset = makeDataset({
    entities: { China: 'state', Korea: 'state' },
    relations: [{ id: 'one', source: 'China', target: 'Korea', type: 'opposes' }],
  });
  const [relation] = dataset.relations;
  expect(relation!.phrase).not.toBe('');
  expect(sayPhrased(relation!, dataset)).toMatch(new RegExp(`: “${relation!.phrase}”$`));
  expect(sayRelation(relation!, dataset).join('\n')).toContain(`“${relation!.phrase}” in “`);
});

test('a graph without words has no quotes around nothing', () => {
  const { dataset } = validate(toRawDataset(foreignDocument({ nodes: 3, edges: 2 })));
  const [relation] = dataset!.relations;
  const lines = [sayPhrased(relation!, dataset!), ...sayRelation(relation!, dataset!)];
  expect(lines.join('\n')).not.toMatch(/[“”]/);
  expect(lines).toContain('  no passages');
});
