/**
 * Does CSL JSON get as much of a date as it can say, and no more than was written?
 */
import { expect, test } from 'vitest';
import { toCslDate } from '../../../src/codecs/references/csl-date.ts';

test.each([
  ['2015', { 'date-parts': [[2015]] }],
  ['2015-06', { 'date-parts': [[2015, 6]] }],
  ['2015-06-09', { 'date-parts': [[2015, 6, 9]] }],
  ['2015-06-09T10:00:00Z', { 'date-parts': [[2015, 6, 9]] }],
  ['2015-06~', { 'date-parts': [[2015, 6]], circa: true }],
  ['2015?', { 'date-parts': [[2015]], circa: true }],
  ['2014-21', { 'date-parts': [[2014, 21]] }],
  [
    '2015-01/2015-06',
    {
      'date-parts': [
        [2015, 1],
        [2015, 6],
      ],
    },
  ],
  ['2013/..', { 'date-parts': [[2013], [0]] }],
  ['2013/', { literal: 'from 2013, end unknown' }],
  ['/2015', { literal: 'until 2015, beginning unknown' }],
  ['../2015', { literal: 'until 2015' }],
  ['last spring', { literal: 'last spring' }],
  ['2015-02-30', { literal: '2015-02-30' }],
  ['', { literal: '' }],
])('%s', (written, date) => {
  expect(toCslDate(written)).toEqual(date);
});
