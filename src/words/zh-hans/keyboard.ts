/**
 * What does the keyboard say in simplified Chinese?
 *
 * Entry by entry as in src/words/keyboard.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { keyboardEn } from '../keyboard.ts';

const { figure } = ZH_FIGURES;
const relationsOf = (count: number): string => `${figure(count)} 条关系`;

export const keyboard: typeof keyboardEn = {
  title: '快捷键',
  groups: {
    page: '任何位置',
    walk: '在关系图中移动',
    arrange: '在关系图中查询与摆放',
  },
  rows: {
    search: '搜索',
    regions: '下一个或上一个区域：页眉、正文、关系图、图例、详情',
    lens: '下一个或上一个视图',
    depth: '减少或增加实体种类',
    path: '路径追踪的上一条或下一条路径',
    undo: '撤销或重做',
    letGo: '取消选择',
    help: '显示这些快捷键',
    arrows: '在实体上：移到该方向最近的实体；在关系上：依次绕行该实体的关系',
    onward: '从实体移到它最强的关系，再移到关系的另一端',
    toEdges: '移到该实体最强的关系',
    toFarEnd: '移到关系的另一端',
    open: '选择；再按一次进入详情',
    add: '加入选择或从中移除',
    back: '返回：从关系回到实体，再取消选择，再离开关系图',
    ego: '只看该实体周围一步、两步或三步；再按一次恢复全部',
    pin: '将实体固定在原处，或取消固定',
    shift: '稍微移动实体并固定',
    menu: '对该实体的其他操作',
    zoom: '放大或缩小',
    fit: '显示整个关系图',
  },
  singleKeys: '单字符快捷键',
  singleKeysNote: '如果使用语音输入，或经常误触按键，可将其关闭。',
  graph: '关系图',
  graphName: (relations, entities) => `${figure(entities)} 个实体之间的 ${relationsOf(relations)}`,
  graphSeen: (seen) =>
    `${seen}方向键移动，空格键移到关系上，回车键打开，Shift+F10 打开菜单，F6 离开。`,
  node: (name, kind, shown, all, pinned) =>
    `${name}，${kind}，${relationsOf(all)}${shown === all ? '' : `，显示其中 ${figure(shown)} 条`}${pinned ? '，已固定' : ''}。`,
  edge: (sentence, passages, at, of, name) =>
    `${sentence} · ${passages}，${name}周围第 ${figure(at)} 条，共 ${figure(of)} 条。`,
  firstPassage: (words) => `第一处原文：“${words}”`,
  nothingThatWay: '该方向没有更多内容。',
  noRelations: (name) => `${name}：没有显示的关系。`,
  nothingShown: '没有显示任何内容。',
  ego: (name, steps) => `${name}周围 ${figure(steps)} 步以内。`,
  egoTakenBack: (name) => `不再只看${name}周围。`,
  pinned: (name) => `已固定${name}。`,
  moved: (name) => `已移动${name}。`,
  unpinned: (name) => `已取消固定${name}。`,
  allUnpinned: '已取消所有固定。',
  undone: '已撤销。',
  redone: '已重做。',
  nothingToUndo: '没有可撤销的操作。',
  nothingToRedo: '没有可重做的操作。',
  path: (at, of) => `第 ${figure(at)} 条路径，共 ${figure(of)} 条。`,
  allPaths: (of) => `全部 ${figure(of)} 条路径。`,
  lens: (name) => `${name}。`,
  shown: (relations, allRelations, entities, allEntities) =>
    `显示 ${relationsOf(allRelations)}中的 ${figure(relations)} 条，${figure(allEntities)} 个实体中的 ${figure(entities)} 个。`,
  nothingChosen: (seen) => `未选择任何内容。${seen}。`,
  relationsChosen: (relations) => `已选择 ${relationsOf(relations)}。`,
  relationChosen: (sentence) => `${sentence}。`,
  entityChosen: (name, kind, relations) => `${name}，${kind}：${relationsOf(relations)}。`,
  entitiesChosen: (names, relations) => `${names.join('、')}：${relationsOf(relations)}。`,
  passagesChosen: (passages, relations) =>
    `${figure(passages)} 处原文：${relationsOf(relations)}。`,
};
