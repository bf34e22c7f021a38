/**
 * What does the help on keys say of each in simplified Chinese?
 *
 * Entry by entry as in src/words/keys.ts, whose type it has. The names of keys themselves are those on the
 * keyboard, whatever the language.
 */
import type { keysEn } from '../keys.ts';

export const keys: typeof keysEn = {
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
};
