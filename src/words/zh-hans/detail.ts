/**
 * What does the detail of what is chosen say in simplified Chinese?
 *
 * Entry by entry as in src/words/detail.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { detailEn } from '../detail.ts';
import { ZH_FIGURES } from '../figures.ts';
import { counts } from './counts.ts';

const { figure } = ZH_FIGURES;
const { passages, relations } = counts;

export const detail: typeof detailEn = {
  walk: {
    label: '显示的关系',
    previous: '上一条关系',
    next: '下一条关系',
    at: (number, all) => `显示的 ${figure(all)} 条中的第 ${figure(number)} 条`,
    backToAnswers: '返回答案',
  },
  ask: { label: '向关系图提问', between: '从第一个追踪到第二个' },
  chips: {
    label: '论断的性质',
    influence: '影响',
    holder: '谁说的',
    when: '时间',
    family: (types) => `此类别的关系：${types.join('、')}。`,
    author: '作者以自己的口吻这样说。',
    unnamed: {
      text: '文中没有指明这是谁的看法；它不是作者本人的论断。',
      file: '文件没有说明这是谁的看法。',
    },
    named: '文中把这当作该发言者的看法，而不是作者本人的看法。',
    readFrom: (words, written) => `依据原文“${words}”（${written}）。`,
    showOnlyThese: '仅显示此类关系',
    showOnly: (label) => `仅显示“${label}”`,
    showAll: '恢复显示全部',
  },
  heading: {
    example: (words) => `例：“${words}”。`,
    inverse: (label) => `从另一端来看：“${label}”。`,
    inWordsOf: { text: '原文措辞：', file: '文件措辞：' },
  },
  passages: {
    label: '原文',
    none: '无原文。',
    noneInFile: '此文件没有说明依据的是哪些文字。',
    noneForRelation: '解读没有为这条关系给出原文。',
    ambiguous: (word, places) => `${word}（${figure(places)} 处）`,
    unknownPlace: '位置不明',
    uncheckedPlace: '位置不明：未附原文',
    movedTo: (place) => `现位于${place}`,
    showInText: '在文中查看',
    copy: '复制引文',
    quotation: ({ words, work, place }) =>
      `“${words}”——${work === null ? '' : `${work.author}，《${work.title}》，`}${place}。`,
    readAs: (claim) => `［解读为：${claim}。］`,
  },
  relation: {
    note: '解读附注。',
    actOf: '这句话出自',
    contents: '所说的内容',
    pair: (source, target) => `${source} 与 ${target} 之间的其他关系`,
    pairList: '这一对的其他关系',
    onWords: '依据相同文字的其他关系',
    take: '导出这条关系',
    ids: (id, type, passageIds) =>
      `关系 ${id} · 类型 ${type}${passageIds.length === 0 ? '' : ` · 原文 ${passageIds.join('、')}`}`,
  },
  read: {
    added: (hasWhy) => `在核对各份解读时补入${hasWhy ? '：' : '。'}`,
    seen: ({ where, otherType, apart, hasWhy }) => {
      const other = otherType.length === 0 ? '' : `，其中 ${otherType.join('、')} 归入另一类型`;
      const differed = apart.length === 0 ? '' : `；分歧在于：${apart.join('、')}`;
      const reason = apart.length === 0 ? '；保留的理由：' : '；裁定的依据：';
      return `${where}${other}${differed}${hasWhy ? reason : '。'}`;
    },
  },
  entity: {
    names: '文中所用的名称',
    aliases: '又称',
    how: { metonym: '借代', description: '描述', pronoun: '代词' },
    where: '在文中的位置',
    whereIn: (title) => `《${title}》中提到之处`,
    noText: (title) => `未附《${title}》的原文，因此无法得知其位置。`,
    mentionAt: (place, mentions) => `${place}，提到 ${figure(mentions)} 次`,
    unpin: '取消固定：交由布局安排',
    participants: '参与者',
    affects: '它影响的对象',
    isAffectedBy: '影响它的一方',
    withoutInfluence: '无影响的关系',
    relationsWith: (name) => `与 ${name} 的关系`,
    noFamily: '其他',
    take: '导出此实体及其关系',
    ids: (id) => `实体 ${id}`,
  },
  columns: {
    title: '其他列',
    cut: (beginning, length) => `${beginning}…（共 ${figure(length)} 个字符）`,
  },
  several: {
    connects: '它们之间的关系',
    nothing: {
      text: '文中没有关系连接其中任何两个。',
      file: '文件中没有关系连接其中任何两个。',
    },
    chooseOne: '选择一条，阅读它所依据的文字。',
    relations: '所选关系',
    take: '导出所选关系',
    takeEntities: '导出所选实体及其关系',
    on: (count, on) =>
      on === 1
        ? `依据这段文字的 ${relations(count)}`
        : `依据 ${passages(on)}的 ${relations(count)}`,
    onPassage: '依据这段文字的关系',
    ids: (ids) => `${passages(ids.length)}：${ids.join('、')}`,
  },
};
