/**
 * What does the dialog for taking a part away say in simplified Chinese?
 *
 * Entry by entry as in src/words/exporting.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { exportingEn } from '../exporting.ts';
import { ZH_FIGURES } from '../figures.ts';
import { counts } from './counts.ts';
import { stage } from './stage.ts';

const { figure } = ZH_FIGURES;
const { relations, entities, passages, passagesOrNone } = counts;

/** By the id of a format; names that are the same in every language are not here. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['relata-json', 'Relata 文档'],
  ['explorer-html', '单文件查看器'],
  ['cypher', 'Cypher 脚本'],
  ['csv-zip', 'CSV 表格（多张）'],
  ['csv', 'CSV 关系表'],
  ['markdown', 'Markdown 简报'],
  ['html-brief', 'HTML 简报'],
  ['png', 'PNG 图片'],
  ['svg', 'SVG 图片'],
]);

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ['relata-json', '毫无丢失：可在此处或命令行中再次打开'],
  ['explorer-html', '完整的查看器连同这一部分；从磁盘打开，无需网络'],
  ['gexf', '用于 Gephi 0.9.3 及以上版本；原文存为列，可在此处再次打开'],
  ['gexf-1.2', '用于 networkx 和较旧的 Gephi；其余同 GEXF 1.3'],
  ['graphml', '用于 igraph、networkx、yEd 和 Cytoscape；原文存为列，可在此处再次打开'],
  ['cytoscape', '用于 Cytoscape 和 Cytoscape.js'],
  ['dot', '用 Graphviz 绘制；原文在悬停提示中'],
  ['cypher', '用于 Neo4j：可查询路径及其原文'],
  ['csv-zip', '用于电子表格、R 和 pandas；可在此处再次打开'],
  ['csv', '每条关系连同原文占一行，用于数据透视表'],
  ['json-ld', '用于三元组数据库和网页；可在此处再次打开'],
  ['turtle', '用于三元组数据库和 SPARQL；三元组与 JSON-LD 相同'],
  ['web-annotation', '原文片段作为批注，用于 Hypothesis、Recogito 等'],
  ['markdown', '论断、引文和附注，可粘贴到论文中'],
  ['html-brief', '内容同上，供阅读、打印或用文字处理软件打开'],
  ['bibtex', '所读文本的文献信息，用于 LaTeX 和 biblatex'],
  ['csl-json', '所读文本的文献信息，用于 Zotero 和 pandoc'],
  ['png', '与画面一致，附图例和引用信息'],
  ['svg', '与画面一致，文字仍为文字；用于 Inkscape 或论文'],
]);

export const exporting: typeof exportingEn = {
  title: '导出一部分',
  what: '内容',
  as: '格式',
  save: '保存',
  writing: '正在写入…',
  stop: '停止',
  cancel: '取消',
  copy: '复制',
  copied: '已复制',
  sentences: (sentences) => sentences.join(''),

  parts: {
    everything: '全部',
    visible: '当前显示的',
    chosen: '所选的',
    ego: '周围的',
    paths: '追踪到的路径',
    relation: '单条关系',
  },
  notes: {
    shown: '按深度和筛选',
    relations,
    restsOn: (count) => `以 ${passages(count)}为依据的关系`,
    withRelations: (who) => `${who}，含与之相连的所有关系`,
    firstPaths: (first, all, trace) => `${figure(all)} 条路径中的前 ${figure(first)} 条：${trace}`,
  },
  notNow: {
    nothingShown: '没有显示任何内容',
    nothingChosen: '没有选择任何内容',
    oneRelation: '选择了一条关系，见下方',
    nobodyAskedAbout: `没有查看任何实体的周围：请选择一个实体，再点“${stage.around}”`,
    noAnswerYet: '结果尚未得出',
    noTrace: `没有追踪：请选择一个实体，再点“${stage.traceFrom}”`,
    noPathsYet: '尚未找到路径',
    noPath: '没有找到路径',
    noSingleRelation: '没有选择单条关系',
  },

  holds: (of) =>
    [
      of.relations === 0 ? '无关系' : relations(of.relations),
      of.entities === 0 ? '无实体' : entities(of.entities),
      passagesOrNone(of.passages),
    ].join('，'),
  rule: '每条关系都附带其两端、发言者、所属的言语行为，以及作为依据的原文片段及其全文。',
  along: (of) => {
    const things = [
      ...(of.relations === 0 ? [] : [relations(of.relations)]),
      ...(of.entities === 0 ? [] : [entities(of.entities)]),
    ];
    return `按此规则一并导出 ${things.join('、')}。`;
  },
  leftOut: {
    nothing: '没有遗漏任何内容。',
    counted: (left) => {
      const things = [
        ...(left.relations === 0 ? [] : [relations(left.relations)]),
        ...(left.entities === 0 ? [] : [entities(left.entities)]),
        ...(left.passages === 0 ? [] : [passages(left.passages)]),
        ...(left.texts === 0 ? [] : [`${figure(left.texts)} 篇文本`]),
      ];
      return `未包含：${things.join('、')}。`;
    },
    border: (of) => {
      const clauses = [
        ...(of.between === 0 ? [] : [`${figure(of.between)} 条连接已包含的实体`]),
        ...(of.leadingOut === 0 ? [] : [`${figure(of.leadingOut)} 条连接已包含的实体与其他实体`]),
        ...(of.contents === 0 ? [] : [`${figure(of.contents)} 条是已包含的言语行为的内容`]),
      ];
      return `未包含的关系中，${clauses.join('，')}。`;
    },
    mentions: (count) => `另有 ${figure(count)} 处对未包含实体的提及未导出。`,
  },
  pictureShows: (drawn) => `图片显示所绘内容：${drawn}。`,

  groups: {
    relata: '再次打开',
    graph: '用于图软件',
    table: '用于表格',
    linked: '关联数据',
    prose: '阅读与引用',
    picture: '图片',
  },
  formatName: (id, own) => NAMES.get(id) ?? own,
  formatSummary: (id, own) => SUMMARIES.get(id) ?? own,

  keeping: {
    label: (format) => `${format} 保留的内容`,
    title: '保留的内容',
    nothing: '无',
  },
  carriage: {
    kept: { title: '保留', meaning: '全部写入文件' },
    flattened: { title: '简化', meaning: '部分写入文件，不足以还原' },
    dropped: { title: '舍弃', meaning: '不写入文件' },
  },
  facets: {
    entityKinds: '实体的种类',
    aliases: '实体的其他名称',
    participants: '相互关系和事件的参与者',
    parallelRelations: '相同两个实体之间的多条关系',
    selfRelations: '实体对自身的关系',
    relationTypes: '关系的类型',
    phrases: '原文用语的谓词',
    direction: '有向还是相互',
    influence: '谁影响谁',
    valence: '友好、中立或敌对',
    effect: '增强还是减弱',
    holders: '谁这样说',
    reportChains: '由谁转述',
    certainty: '有多确定',
    negation: '是否被否定',
    presupposed: '是否视为当然',
    within: '是否为言语行为的内容',
    times: '日期及其所据文字',
    themes: '主题',
    notes: '附注',
    attributes: '其他程序的列',
    passages: '引用的原文',
    offsets: '引文在文本中的位置',
    contexts: '引文前后的文字',
    evidenceRoles: '提出、重申或仅指明',
    cues: '引文中标出的词语',
    mentions: '文本中指称实体之处',
    remarks: '某段文字未支持关系的原因',
    sections: '章节',
    sourceDetails: '文本的作者、日期和权利',
    texts: '全文',
    vocabulary: '类型和主题的定义',
    positions: '位置',
    pins: '哪些位置已固定',
    address: '当前视图的链接',
    colours: '颜色和大小',
  },

  failed: {
    unknown: '操作未成功。',
    notWritten: (format) => `${format} 未能写入；没有保存任何内容。`,
    tooMuchToCopy: (megabytes) => `文本有 ${megabytes} MB，剪贴板放不下；请改为保存。`,
    notCopied: '浏览器不允许复制；请改为保存。',
    noPicture: '没有可保存的图片：此处没有绘制关系图。',
  },
  templateMissing: (status) => `找不到浏览器文件的模板（${status}）：请重新构建页面。`,
};
