/**
 * What does the picture, its controls and its menus say in simplified Chinese?
 *
 * Entry by entry as in src/words/stage.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { stageEn } from '../stage.ts';

export const stage: typeof stageEn = {
  name: '图形区',
  depth: '深度',
  filter: '筛选',
  depths: {
    actors: '行为体',
    structures: '+ 联盟、协议、武器',
    everything: '全部',
  },
  relationsHere: (count: number) => `此处有 ${ZH_FIGURES.figure(count)} 条关系`,
  open: '打开',
  add: '加入或移出所选内容',
  traceFrom: '从此处追踪',
  traceTo: '追踪到此处',
  around: '查看其周围',
  pin: '固定在此',
  unpin: '取消固定',
  view: '显示',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示整个图',
  layOutAnew: '重新布局',
  pauseLayout: '暂停布局',
  continueLayout: '继续布局',
  arranging: (entities: number, share: number, isPaused: boolean) =>
    `正在布局 ${ZH_FIGURES.figure(entities)} 个实体：${ZH_FIGURES.percent(share)}${isPaused ? '，已暂停' : ''}`,
  stopArranging: '停止布局',
  arrangedInPart: (share: number) => `布局停在 ${ZH_FIGURES.percent(share)}`,
  arrangedBy: {
    interactive: '由交互力布局',
    multilevel: '由 ForceAtlas2 由粗到细布局；不考虑主题和标签',
  },
  fullScreen: '全屏',
  cannotDraw: '此浏览器无法绘制图形（缺少 WebGL）。',
  withoutWebGl: '此浏览器无法绘制图形：WebGL 不可用。',
  tableInstead: (reason: string) => `${reason}下面改用表格列出同样的关系。`,
  noCanvas: '此浏览器无法提供绘图所需的画布。',
  pictureTooLarge: '图片对此浏览器来说过大，请尝试较小的尺寸。',
  entityLine: (label: string, kind: string, relations: string) =>
    `${label} · ${kind} · ${relations}`,
  credit: (author: string, title: string) => `${author}，《${title}》。由 Relata 解读。`,
};
