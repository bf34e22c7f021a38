/**
 * What do the introduction and the empty stage say in simplified Chinese?
 *
 * Entry by entry as in src/words/welcome.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { welcomeEn } from '../welcome.ts';

export const welcome: typeof welcomeEn = {
  name: '入门介绍',
  offer: (relations: number) =>
    `第一次来？这里把一篇文章画成它所提出的 ${ZH_FIGURES.figure(relations)} 条论断。三步即可学会阅读。`,
  start: '开始',
  decline: '不用了',
  stepOf: (step: number, last: number) =>
    `第 ${ZH_FIGURES.figure(step)} 步，共 ${ZH_FIGURES.figure(last)} 步`,
  see: '每条线是文章的一条论断，从行动者或感受者指向其对象。颜色表示态度，线型表示说得有多肯定；下方图例解释每种标记。',
  doubt: (claim: string) =>
    `已选中一条论断：“${claim}”。说出它的原文列在详情中，并在正文里标出。点按任何一条线都可以这样核对。`,
  ask: (question: string) =>
    `已向图提问：“${question}”各条路径逐步列在详情中，每一步都附有原文。可用“筛选”或从任一实体提出自己的问题，并用“导出”取走任何部分。`,
  takeAway: '可用“筛选”或从任一实体询问谁影响谁，并用“导出”连同原文取走任何部分。',
  back: '上一步',
  next: '下一步',
  skip: '跳过',
  done: '完成',
  allHidden: (relations: number) =>
    `按您的要求，全部 ${ZH_FIGURES.figure(relations)} 条关系都被隐藏了。`,
  pause: (filter: string) => `暂停“${filter}”`,
  showAllKinds: '显示所有类型的实体',
  comeBack: (relations: number) => `可恢复 ${ZH_FIGURES.figure(relations)} 条关系`,
  clearAll: '清除所有筛选条件',
  noRelations: '此文件没有任何论断。',
  noRelationsWhy: (entities: number) =>
    `其中有 ${ZH_FIGURES.figure(entities)} 个实体，但它们之间没有关系：一条线需要起点和终点。也许文件只有实体表而缺少关系表。`,
};
