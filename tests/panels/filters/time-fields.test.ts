/**
 * Is a window of time read as typed, and is what cannot be read answered by one helpful sentence?
 */
import { afterEach, expect, test } from 'vitest';
import { readTimeFields } from '../../../src/panels/filters/time-fields.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
import { ZH_HANS } from '../../../src/words/zh-hans.ts';

afterEach(() => speak('en', null));

const troubleOf = (from: string, to: string) => {
  const read = readTimeFields({ from, to });
  return read.ok ? null : read.failure;
};

test('years, months, days and seasons are read, and blanks around them do not count', () => {
  for (const date of ['2013', '2015-04', '2015-04-11', '2014-21'])
    expect(readTimeFields({ from: ` ${date} `, to: '' })).toEqual({
      ok: true,
      value: { from: date, to: '' },
    });
  expect(readTimeFields({ from: '', to: '' }).ok).toBe(true);
  expect(readTimeFields({ from: '2015', to: '2015-04' }).ok).toBe(true);
});

test('the field that is wrong is named, with a reason and a remedy', () => {
  expect(troubleOf('2015-13', '2016')).toEqual({
    field: 'from',
    sentence:
      'There is no month 13: write a date such as 2015, 2015-04, 2015-04-11, or 2015-21 for its spring.',
  });
  expect(troubleOf('', 'last spring')?.field).toBe('to');
  expect(troubleOf('', 'last spring')?.sentence).toBe(
    '“last spring” is not an EDTF date: write a date such as 2015, 2015-04, 2015-04-11, or 2015-21 for its spring.',
  );
});

test('a window that ends before it begins is refused', () => {
  expect(troubleOf('2015-04', '2015-03')).toMatchObject({ field: 'to' });
  expect(troubleOf('2015', '2014-23')?.sentence).toContain('lies before 2015');
});

test('in another language the reason is given as well', () => {
  speak('ko', KO);
  expect(troubleOf('2015-02-30', '')?.sentence).toMatch(/^2015년 2월에는 30일이 없습니다\. /);
  speak('zh-Hans', ZH_HANS);
  expect(troubleOf('', 'last spring')?.sentence).toMatch(/^“last spring”不是 EDTF 日期：/);
});
