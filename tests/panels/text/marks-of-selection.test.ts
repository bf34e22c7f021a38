/**
 * Does each kind of selection light what belongs to it, and nothing else?
 */
import { expect, test } from 'vitest';
import { isUnderSelection, marksOfSelection } from '../../../src/panels/text/marks-of-selection.ts';
import { toTextPage } from '../../../src/panels/text/text-blocks.ts';
import type { EntityId, RelationId } from '../../../src/model/ids.ts';
import { NOTHING, type Selection } from '../../../src/state/selection.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const source = dataset.sources[0];
if (!source) throw new Error('no source');
const opposes = 's02-opposes' as RelationId;

test('nothing lights nothing', () => {
  const { chosen, cues, mentions } = marksOfSelection(dataset, source.id, NOTHING);
  expect([chosen.size, cues.length, mentions.length]).toEqual([0, 0, 0]);
});

test('a relation lights its passages by role, and its cues', () => {
  const lit = marksOfSelection(dataset, source.id, { kind: 'relations', ids: [opposes] });
  expect([...lit.chosen]).toEqual([
    ['s02', 'says'],
    ['s01', 'names'],
  ]);
  expect(lit.cues).toHaveLength(4);
});

test('several relations light passages but no cues: the marks would run together', () => {
  const ids = [opposes, 's01-signs' as RelationId];
  const lit = marksOfSelection(dataset, source.id, { kind: 'relations', ids });
  expect(lit.cues).toEqual([]);
  expect(lit.chosen.get('s01' as never)).toBe('says');
});

test('passages light themselves; an entity lights where it is named', () => {
  const [passage] = dataset.passages;
  if (!passage) throw new Error('no passage');
  const words = marksOfSelection(dataset, source.id, { kind: 'passages', ids: [passage.id] });
  expect([...words.chosen]).toEqual([[passage.id, 'says']]);
  const named = marksOfSelection(dataset, source.id, {
    kind: 'entities',
    ids: ['odo' as EntityId],
  });
  const text = dataset.textOf.get(source.id) ?? '';
  expect(named.mentions.map(({ start, end }) => text.slice(start, end))).toContain('Minister Odo');
});

test('a sentence is under the selection where it says or names it, not where it only resolves', () => {
  const { passages, sentences } = toTextPage(dataset, source.id);
  const under = (selection: Selection) => {
    const marks = { passages, ...marksOfSelection(dataset, source.id, selection) };
    return sentences.filter((one) => isUnderSelection(one, marks)).map(({ number }) => number);
  };
  expect(under(NOTHING)).toEqual([]);
  expect(under({ kind: 'relations', ids: [opposes] })).toEqual([2]);
  expect(under({ kind: 'entities', ids: ['odo' as EntityId] })).toEqual([4]);
});
