/**
 * What does the ranking of influence say in simplified Chinese?
 *
 * Entry by entry as in src/words/influence.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { influenceEn } from '../influence.ts';

const { figure, percent } = ZH_FIGURES;

export const influence: typeof influenceEn = {
  label: '影响排名',
  way: '方向',
  ways: {
    affects: {
      word: '谁影响他者最多',
      caption: '按所述对他者的影响程度排列的实体',
      others: '影响到的他者',
    },
    isAffectedBy: {
      word: '谁受影响最多',
      caption: '按所述受他者影响的程度排列的实体',
      others: '影响它的他者',
    },
  },
  working: '正在计算数值…',
  entity: '实体',
  measures: { relations: '关系', passages: '原文', share: '占比' },
  denied: '被否定',
  asserted: (count) => `断言 ${figure(count)} 条`,
  share: (share) => `${(share * 100).toFixed(1)}%`,
  leastShare: '< 0.1%',
  counts: ({ entities, withInfluence, passing, all }, rest) =>
    `共 ${figure(entities)} 个实体；在通过筛选的${passing === all ? `全部 ${figure(all)} 条关系中` : ` ${figure(passing)} 条关系中（总计 ${figure(all)} 条）`}，统计了有影响方向的 ${figure(withInfluence)} 条，不受显示层级限制${rest.length === 0 ? '' : `（${rest.join('，')}）`}。`,
  moreDenied: (count) => `另有 ${figure(count)} 条被否定`,
  withoutInfluence: (count) => `${figure(count)} 条不涉及影响`,
  caution: {
    text: '这些数字统计的是文本所说的内容，而非现实中的力量：作者着墨越多，排名越高。',
    file: '这些数字统计的是文件所载的内容，而非现实中的力量：文件中的条目越多，排名越高。',
  },
  method: {
    summary: '这些数字如何得出',
    leftOut: (strong) => [
      strong('关系'),
      '、',
      strong('原文'),
      '和',
      strong('他者'),
      '的数目不含被否定的关系，后者另行统计。对两端都有影响的关系，两端各计一次。',
    ],
    share: (strong, restart) => [
      strong('占比'),
      `：设想有人不断从一个实体走向受其影响的实体，每一步有 ${percent(restart)} 的概率从任意一处重新开始，占比就是停留在各实体上的时间比例。因此，受“受影响多者”影响的实体占比较高。在“谁影响他者最多”中，所有步子都反过来走。并列的关系越多，权重越大；指向自身的关系在此不计。`,
    ],
    letters:
      'n 为实体数；w 为从 u 到 v 的关系数；W(u) 为从 u 出发的全部关系数；D 为不影响任何对象的实体所占的比例。',
  },
};
