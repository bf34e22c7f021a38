/**
 * Are numbers, dates and lists written as the language writes them?
 */
import { expect, test } from 'vitest';
import { EN_FIGURES, KO_FIGURES, ZH_FIGURES } from '../../src/words/figures.ts';

test('English tells one from many', () => {
  expect([0, 1, 2, 1234].map((count) => EN_FIGURES.counted(count, 'relation'))).toEqual([
    '0 relations',
    '1 relation',
    '2 relations',
    '1,234 relations',
  ]);
  expect(EN_FIGURES.counted(2, 'entity', 'entities')).toBe('2 entities');
  expect(EN_FIGURES.form(1, { one: 'is', other: 'are' })).toBe('is');
});

test('Korean and Chinese do not', () => {
  for (const { form } of [KO_FIGURES, ZH_FIGURES])
    expect(form(1, { one: 'wrong', other: 'right' })).toBe('right');
});

test('dates are those of the language, in UTC, as far as they are known', () => {
  const date = new Date(Date.UTC(2015, 3, 1));
  expect(EN_FIGURES.date(date, 'month')).toBe('April 2015');
  expect(KO_FIGURES.date(date, 'day')).toBe('2015년 4월 1일');
  expect(ZH_FIGURES.date(date, 'year')).toBe('2015年');
});

test('lists and shares', () => {
  expect(EN_FIGURES.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(ZH_FIGURES.list(['a', 'b', 'c'])).toBe('a、b和c');
  expect(EN_FIGURES.percent(0.123)).toBe('12%');
});
