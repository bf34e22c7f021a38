/**
 * Is a written date said in the language of the page, with its doubts and its open ends?
 */
import { afterEach, expect, test } from 'vitest';
import { sayTime } from '../../src/graph/say-time.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';

afterEach(() => speak('en', null));

test.each([
  ['2015', '2015', '2015년', '2015年'],
  ['2015-04-11', '11 April 2015', '2015년 4월 11일', '2015年4月11日'],
  ['2015-04-11T23:20:30Z', '11 April 2015, 23:20', '2015년 4월 11일 23:20', '2015年4月11日 23:20'],
  ['2014-21', 'spring 2014', '2014년 봄', '2014年春季'],
  ['2014~', 'about 2014', '2014년경', '约 2014年'],
  ['2014-06?', 'perhaps June 2014', '2014년 6월(추정)', '可能为 2014年6月'],
  ['2015-01/2015-06', 'January–June 2015', '2015년 1월 – 2015년 6월', '2015年1月至2015年6月'],
  ['2013/..', 'from 2013 on', '2013년부터', '自2013年起'],
  ['2013/', 'from 2013, end unknown', '2013년부터(끝 미상)', '自2013年起，结束时间不详'],
  ['../2015-06', 'until June 2015', '2015년 6월까지', '至2015年6月'],
  ['/2015', 'until 2015, beginning unknown', '2015년까지(시작 미상)', '至2015年，开始时间不详'],
  ['some day', 'some day', 'some day', 'some day'],
])('%s', (written, english, korean, chinese) => {
  expect(sayTime(written)).toBe(english);
  speak('ko', KO);
  expect(sayTime(written)).toBe(korean);
  speak('zh-Hans', ZH_HANS);
  expect(sayTime(written)).toBe(chinese);
});
