import { expect, test } from 'vitest';
import {
  describeTimed,
  describeTimeline,
  describeUndated,
  describeWhen,
} from '../../src/scene/describe-time.ts';
import { describeRelation } from '../../src/scene/describe.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const dated = dataset.relations.find(({ time }) => time !== undefined)!;
const undated = dataset.relations.find(({ time }) => time === undefined)!;

test('a date is said in English, with the words it was read from', () => {
  const relation = { ...dated, time: { edtf: '2015-04-11', words: 'April 11' } };
  expect(describeWhen(relation)).toBe('11 April 2015, read from the words “April 11”');
  expect(describeWhen({ ...relation, time: { edtf: '2015~', words: '' } })).toBe('about 2015');
  expect(describeTimed(relation, dataset)).toBe(
    `${describeRelation(dated, dataset)}, 11 April 2015, read from the words “April 11”`,
  );
});

test('without a time only the sentence is left', () => {
  expect(describeTimed(undated, dataset)).toBe(describeRelation(undated, dataset));
});

test('the counts add up to all that have a time', () => {
  expect(describeTimeline({ shown: 5, outside: 0, allDated: 5, window: '' })).toBe(
    '5 of 5 relations with a time',
  );
  expect(describeTimeline({ shown: 3, outside: 2, allDated: 9, window: 'in April 2015' })).toBe(
    '3 of 9 relations with a time · window: in April 2015 · 2 more outside the window, faded · 4 folded by depth or hidden by other filters',
  );
});

test('the undated are counted, and it is said when a window hides them', () => {
  expect(describeUndated(233, false, 'text')).toBe('233 relations have no time in the text');
  expect(describeUndated(1, true, 'text')).toMatch(
    /^1 relation has no time in the text; while a window/,
  );
});
