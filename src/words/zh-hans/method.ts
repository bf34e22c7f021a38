/**
 * What does the page on the method say in simplified Chinese?
 *
 * Entry by entry as in src/words/method.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { Verdict } from '../../model/decision.ts';
import { ZH_FIGURES } from '../figures.ts';
import type { methodEn } from '../method.ts';

const { figure } = ZH_FIGURES;

const list = (words: readonly string[]): string => words.join('、');

/** Before a measure word: "三份". */
const inWords = (count: number): string =>
  ['零', '一', '两', '三', '四', '五', '六'][count] ?? ` ${figure(count)} `;

const verdicts: Readonly<Record<Verdict, string>> = {
  kept: '采纳',
  'left-out': '舍去',
  added: '增补',
};

export const method: typeof methodEn = {
  page: {
    label: '方法',
    title: '这篇文本是怎样解读的',
    lead: '图中的每一条线，都是有人在文本中读出的一项论断。本页说明论断是怎样找到的、解读者之间有多一致，以及这张图不是什么。',
    failed: '未能获取本文的解读记录。下次打开本页时会重新获取。',
    toGraph: '前往关系图',
  },

  figures: {
    label: '数字',
    title: '这里有什么',
    records: '记录',
    bySentence: '逐句统计',
    shares: '占全部关系',
    margin: '未支持任何关系的句子在正文页边标出；注明了原因的，一并显示。',
  },
  counted: {
    relations: { name: '关系', meaning: '文本中的论断，每项画作一条线' },
    entities: { name: '实体', meaning: '参与其中的人或事物' },
    passages: { name: '原文片段', meaning: '论断所依据的文字' },
    mentions: { name: '提及', meaning: '文本中指称实体之处' },
    voices: { name: '发言者', meaning: '持有这些论断' },
    sentences: { name: '句子', meaning: '不含标题和小标题' },
    covered: { name: '有依据', meaning: '至少支持一条关系' },
    explained: { name: '已说明', meaning: '不支持任何关系，附注说明了原因' },
    unexplained: { name: '未说明', meaning: '略过而未加说明' },
    median: { name: '中位数', meaning: '每句的关系数：一半的句子多于此数，一半少于此数' },
    most: { name: '最多', meaning: '单个句子上的关系数' },
  },
  shares: {
    notByAuthor: {
      name: '非作者所持',
      meaning: (count) => `${figure(count)} 条为作者转述的他人看法`,
    },
    presupposed: {
      name: '视为当然',
      meaning: (count) => `${figure(count)} 条为原文预设而从未明说`,
    },
    unrealised: {
      name: '尚未发生',
      meaning: (count) => `${figure(count)} 条属于假设、期望、担忧或预见`,
    },
    negated: { name: '被否定', meaning: (count) => `${figure(count)} 条被原文说成不成立` },
    withTime: { name: '有时间', meaning: (count) => `${figure(count)} 条在原文中带有时间` },
    borrowed: {
      name: '一端借自他处',
      meaning: (count) => `${figure(count)} 条有一端未出现在自身的原文片段中`,
    },
  },
  figure,
  percent: (percent) => `${percent}%`,
  nearlyAll: '> 99%',
  nearlyNone: '< 1%',

  making: {
    label: '解读过程',
    title: '解读是怎样完成的',
    steps:
      '解读者逐句阅读文本，记下关于两方的每一项论断：谁、对谁、做什么、谁这样说、有多确定、是否被否定。文本没有说的一概不记；每项论断都对应从原文截取、逐字核对过的文字。',
    once: '这篇文本没有附带独立解读的记录。这里只是一份解读，换一位解读者会有多一致，不得而知。',
    apart: (readings, decisions) =>
      `这项工作分别做了${inWords(readings)}遍，解读者互不知晓彼此的结果。然后将各份解读并列比对：各份都有且读法相同的，直接采用；凡有差异，都回到原文逐一裁定，共 ${figure(decisions)} 项。谁都没有看出、而原文确实说了的，也已补上。`,
  },

  agreement: {
    label: '一致程度',
    title: '解读者有多一致',
    spread: (total, spread, readings) => {
      const said = spread.map(({ readings: many, count }) =>
        many === readings && many > 2
          ? `${inWords(many)}份都有的 ${figure(count)} 项`
          : `见于${inWords(many)}份的 ${figure(count)} 项`,
      );
      return `各份解读合计有 ${figure(total)} 项不同的论断：${said.join('，')}。`;
    },
    inSoMany: (readings) => `见于${inWords(readings)}份`,
    names: (letters, relations, here) =>
      `各份解读称为 ${list(letters)}，分别有 ${list(relations.map(figure))} 条关系；R 是本页的解读，据它们整理而成，有 ${figure(here)} 条。`,
    before: '整理之前：各份解读两两比较',
    after: '整理之后：本页的解读 R 与各份比较',
    facetsBefore: '双方都有的关系，读法有多一致：整理之前',
    facetsAfter: '双方都有的关系，读法有多一致：整理之后',
    more: 'R 与各份解读的同类比较',
    counted: '统计项目',
    both: '双方都有的关系',
    otherType: '两端相同，类型不同',
    onlyFirst: '仅前者有',
    onlySecond: '仅后者有',
    onlyR: '仅 R 有',
    onlyOther: '仅另一份有',
    share: '共有比例',
    shareOfAnyType: '共有比例（不论类型）',
    aboutShare:
      '两条关系的两端相同、所依据的文字重叠、类型同属一个类别，即视为同一条。*共有比例*是双方都有的关系数乘以二，除以两份的关系总数：彼此都有对方的全部关系时为 100%。R 使用的词汇表在各份解读完成之后修订过，因此在 R 中归入其他类别的关系单独计数，在最后一行则视为已找到。',
    aboutKappa:
      '如果几乎所有论断都是肯定的，两位解读者即使凭猜测也常常一致。*Kappa*（κ）扣除了单凭偶然就会出现的一致：1 为完全一致，0 为与偶然无异。',
  },
  facetQuestions: {
    type: '是哪种关系',
    direction: '单向还是相互',
    influence: '谁影响谁',
    valence: '是何态度',
    effect: '增强还是减弱',
    holder: '谁这样说',
    certainty: '有多确定',
    negation: '是否被否定',
    presupposed: '明说还是视为当然',
    within: '独立成立还是所说的内容',
    time: '何时',
  },
  list,

  decisions: {
    label: '裁定',
    title: '裁定了什么，为什么',
    intro: (total, decided) =>
      `共 ${figure(total)} 项裁定：${decided.map(({ verdict, count }) => `${verdicts[verdict]} ${figure(count)} 项`).join('，')}。每项都以原文为据。若另一种读法也说得通，关系的附注中会说明。`,
    titles: '标题',
    sentence: (number) => `第 ${number} 句`,
    count: (count) => `${figure(count)} 项裁定`,
    differing: (where, questions) => `${where}，读法不同之处：${questions.join('、')}`,
    instead: '取而代之的关系',
  },
  verdicts,
  inReadings: (letters, readings) => {
    if (letters.length === 0) return '各份解读都没有';
    if (letters.length === 1) return `仅见于解读 ${list(letters)}`;
    if (letters.length < readings) return `见于解读 ${list(letters)}`;
    return `${inWords(readings)}份解读都有`;
  },

  marks: {
    label: '标记',
    title: '标记的含义',
    shapes: '箭头、粗细、大小',
    arrow: { word: '箭头', meaning: '由行动或怀有情感的一方指向其所及的一方。' },
    noArrow: { word: '无箭头', meaning: '相互的：对双方同样成立。' },
    width: { word: '粗细', meaning: '说到它的原文片段越多，线越粗。' },
    size: { word: '大小', meaning: '实体的关系越多，画得越大。' },
    roles: '原文片段的作用',
    checks: '原文片段的核对结果',
  },

  limits: {
    label: '局限',
    title: '这张图不是什么',
    school:
      '*解读者师出同门。*他们按同样的规则、用同样的词汇表阅读。换作三个素不相识的人，一致程度会更低：这些数字是上限。',
    flattered:
      '*类型上的一致被高估了。*词汇表正是用这篇文本中的例子来解释类型的，而且同类型的关系会优先配对；因此不给出类型的数字。',
    kappa:
      '*Kappa 只知道双方都有的。*没有人能数出谁都没看到的论断，所以关系本身只有共有比例，没有 Kappa。',
    voices:
      '*没有名字的发言者仍然没有名字。*“有人”“专家”“其他人”都照原文保留，并不断言其中任何两者是同一些人。',
    picture:
      '*它描绘的是文本，而不是世界。*一条线表示原文作出了这项论断，不表示论断属实；没有线的地方，只说明文本没有提及，别无他意。',
    size: '*大小代表谈论的多少，而不是力量。*文本常谈到的画得大。两者离得多近，只是为了便于观看，并不度量什么。',
  },

  withoutText: {
    lead: '这张图没有附带文本。线条就是文件所说的内容；背后是哪些文字、谁这样说、有多确定，文件没有说明。',
    title: '哪些尚不可知',
    silent:
      '文件没有说明之处，取最平常的值：态度中立、直接断言、未具名者所说、由主体指向对象。这并不是解读的结果。文件中超出本页标记的内容，在每条线和每个实体下列为“其他列”。',
    limits:
      '它描绘的是文件，而不是世界：一条线表示文件中有它，不表示它属实。线多的画得大；两者离得多近，只是为了便于观看，并不度量什么。',
  },
  methodMissing: (status) => `找不到方法记录（${status}）。`,
};
