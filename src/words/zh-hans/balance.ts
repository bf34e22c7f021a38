/**
 * What does the lens of balance say in simplified Chinese?
 *
 * Entry by entry as in src/words/balance.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { balanceEn, Found } from '../balance.ts';
import { ZH_FIGURES } from '../figures.ts';

const { figure, list } = ZH_FIGURES;

/** Names are mostly in Latin letters, which stand apart from Chinese ones. */
const names = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join('、')} 和 ${all.at(-1) ?? ''}`;

const sayFound = ({ triangles, balanced, unbalanced, undecided, pairs }: Found): string =>
  `${figure(pairs)} 对有符号的行为体之间共有 ${figure(triangles)} 个三角（平衡 ${figure(balanced)}，不平衡 ${figure(unbalanced)}，未定 ${figure(undecided)}）`;

export const balance: typeof balanceEn = {
  heading: '谁与谁合得来？',
  lead: '三个行为体，三种态度。若三个符号之积为 +，三者彼此契合：要么都是朋友，要么其中两个有共同的反感对象。若积为 −，三者之间便有张力：两个对立者有共同的朋友，或三者互为对手。',
  origin: {
    summary: '理论出处与适用限度',
    works: (heider, cartwrightHarary) => [
      '三者关系：',
      heider,
      '；推广到图：',
      cartwrightHarary,
      '。',
    ],
    limits:
      '符号是关系的措辞所表达的态度。被否定的、假设的、尚未发生的都不产生符号，没有提及的也不产生。这里不区分是谁怀有这种态度：两者中任何一方的说法都会给这条边定下符号。平衡只是一种解读方式，并非定律：三者不平衡，并不表示文章有错。',
  },
  mode: '哪些算作态度',
  modes: {
    direct: {
      word: '直接说出的',
      meaning: '一条边只计入一个行为体对另一个行为体的关系。',
    },
    through: {
      word: '也包括通过其所属事物表达的',
      meaning:
        '一条边也计入一方对另一方所属事物的看法，例如政策、同盟、行动。这样的边以虚线表示，并注明该事物。',
    },
  },
  whole: {
    ofAll: (found, relations) =>
      `${sayFound(found)}；依据通过筛选的全部 ${figure(relations)} 条关系，不论深度。`,
    ofSome: (found, passing, relations) =>
      `${sayFound(found)}；依据 ${figure(relations)} 条关系中通过筛选的 ${figure(passing)} 条，不论深度。`,
  },
  noSigns: (passing) =>
    `通过筛选的 ${figure(passing)} 条关系中，没有一条表达两个行为体之间的友好或敌对态度，因此无从判断平衡与否。`,
  working: '正在查找三角形……',
  notListed: (listed, all) =>
    `共 ${figure(all)} 个，可列出依据最多的前 ${figure(listed)} 个；其余可用筛选缩小范围后查看。`,
  verdicts: {
    balanced: {
      word: '平衡',
      stated: '平衡。',
      inside: '平衡',
      meaning: '三个符号之积为 +。',
    },
    unbalanced: {
      word: '不平衡',
      stated: '不平衡。',
      inside: '不平衡',
      meaning: '三个符号之积为 −。',
    },
    undecided: {
      word: '未定',
      stated: '未定。',
      inside: '未定',
      meaning: '某条边兼有两种符号，结论取决于采信哪些话。两种都列在这里，不取平均。',
    },
  },
  shapes: {
    friends: '三个朋友',
    'common-dislike': '两者有共同的反感对象',
    'torn-friend': '对立的两者有共同的朋友',
    opponents: '三个对手',
  },
  names,
  shapeWith: (shape, apart) => `${shape}（${apart}）`,
  against: (together, apart) => `${together}，共同针对 ${apart}`,
  side: {
    friendly: '友好',
    hostile: '敌对',
    both: '友好与敌对兼有',
    direct: (pair, word) => `${pair}：${word}`,
    onlyByWayOf: (pair, word, things) => `${pair}：${word}（仅通过 ${things}）`,
    all: (sides) => `${sides.join('；')}。`,
  },
  contrary: {
    sign: (sign, pair) => `${pair} 之间为 ${sign}`,
    all: (signs) => `文中别处也有相反的说法：${signs.join('；')}。`,
  },
  dislikes: {
    heading: '因共同反感而接近',
    meaning: '两者相处融洽，且都不喜欢第三者：+ − −。',
    noneTold: '这些关系中，没有一句话同时说出全部三种态度。',
    sentence: (place) => `三种态度出自同一句：${place}`,
    wholeText: (attitudes) => `全文中同号的全部 ${figure(attitudes)} 种态度`,
    ours: (count) => `另有 ${figure(count)} 个，由我们根据多个句子拼合`,
    oursMeaning: '没有人完整说过这些。每条边只取一种符号，尽管那里也可能有其他符号。',
  },
  triangles: {
    heading: '按结论列出的所有三角',
    none: '这里没有这样的三角。',
    verdict: (product, shape) => `${product}，${shape}`,
    choices: (count) => `${figure(count)} 种符号选择及各自的结果`,
    choice: (product, verdict, shape) => `${product}：${verdict}，${shape}`,
    oneSentence: '，出自同一句',
    passages: (count) => `原文：${figure(count)} 处`,
  },
  pairs: {
    heading: '兼有两种符号的对子',
    none: '没有哪两个行为体兼有两种符号。',
    meaning: '对同样的两者，既说了 + 也说了 −。孰轻孰重，不由我们判断。',
    signs: (pair, plus, minus) => `${pair}：${figure(plus)} 个 +，${figure(minus)} 个 −`,
  },
  almost: {
    heading: '缺一条边',
    meaning:
      '两条有符号的边交于一个行为体，而另外两者之间没有说到符号。使三者平衡的符号只是推算，不是预测。',
    unfold: (count) => `查看 ${figure(count)} 个缺一边的三角`,
    showOthers: (count) => `显示其余 ${figure(count)} 个`,
    oneSentence: '两条边出自同一句。',
    open: (sides, pair, said) => `${sides.join('，')}；${pair} 之间${said}。`,
    balancing: (sides, pair, said, sign) =>
      `${sides.join('，')}；${pair} 之间${said}；取 ${sign} 则三者平衡。`,
    nothing: '未提及',
    only: (parts) => `只有 ${list(parts)}`,
    notReal: (count) => `${figure(count)} 种尚未成为现实的态度`,
    denied: (count) => `${figure(count)} 条被否定的关系`,
    neutral: (count) => `${figure(count)} 条中立的关系`,
  },
  relations: {
    counts: (relations, passages) => `${figure(relations)} 条关系，${figure(passages)} 处原文`,
    more: (count, sign) => `另有 ${figure(count)} 条为 ${sign}`,
    owned: (owner, thing, because) => [`通过 ${thing} 表达对 ${owner} 的态度（`, because, '）'],
    partyTo: (owner, thing) => `通过 ${thing}（${owner} 亦参与其中）表达对 ${owner} 的态度`,
    choose: (count) => (count === 1 ? '选择这条关系' : `选择这 ${figure(count)} 条关系`),
    chooseOf: (count, names) => `选择 ${names} 的 ${figure(count)} 条关系`,
  },
  drawing: {
    byWayOf: (thing) => `通过 ${thing}`,
    byWayOfSeveral: (things) => `通过 ${figure(things)} 种事物`,
  },
};
