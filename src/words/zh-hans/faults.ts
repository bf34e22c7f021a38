/**
 * What does the page when something broke say in simplified Chinese?
 *
 * Entry by entry as in src/words/faults.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { faultsEn, Part } from '../faults.ts';

const PARTS: Readonly<Record<Part, string>> = {
  text: '正文',
  detail: '详情',
  questions: '问题列表',
  graph: '图',
  legend: '图例',
  controls: '视图按钮',
  pointer: '指针处的内容',
  filters: '筛选条件',
  matrix: '矩阵',
  timeline: '时间线',
  balance: '三元平衡',
  influence: '影响排名',
  list: '列表',
  table: '表格',
  method: '方法页面',
  dialog: '对话框',
  header: '页眉',
  search: '搜索',
  rest: '页面的一部分',
};

const WHY_NOT_FETCHED = '可能是网络已断开，或网站已更新到新版本：请重试，或重新加载页面。';

export const faults: typeof faultsEn = {
  notDrawn: (part) => `无法显示${PARTS[part]}；其余部分仍可正常使用。`,
  notFetched: (part) => `无法加载${PARTS[part]}。${WHY_NOT_FETCHED}`,
  partNotFetched: `无法加载此操作所需的页面部分。${WHY_NOT_FETCHED}`,
  pageNotDrawn:
    '页面无法继续显示。文本没有丢失：请保存为文件，或重新加载页面。如仍无效，请不带地址参数重新打开。',
  reload: '重新加载页面',
  saveEverything: '将全部内容保存为文件',
  withoutAddress: '不带地址参数打开',
  couldNotStart: 'Relata 无法启动。',
  stillReading: (fileName) =>
    `${fileName} 已有数秒没有响应：可能需要较长时间，也可能已卡住。请等待，或取消后重新打开。`,
  stillWriting:
    '文件写入已有数秒没有响应：可能需要较长时间，也可能已卡住。请等待，或停止后重新保存。',
  stillSearching:
    '搜索已有数秒没有响应：可能需要较长时间，也可能已卡住。请等待，或停止后重新提问。',
  layoutQuiet: (again) =>
    `布局计算已有数秒没有响应：可能需要较长时间，也可能已卡住。图保持原样；点按“${again}”可重新开始。`,
  layoutFailed: '布局无法继续；图保持原样。',
};
