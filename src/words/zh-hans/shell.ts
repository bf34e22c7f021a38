/**
 * What does the header, the columns, the sheets and the skip links say in simplified Chinese?
 *
 * Entry by entry as in src/words/shell.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { shellEn } from '../shell.ts';

export const shell: typeof shellEn = {
  skip: '跳转',
  skipToText: '跳到正文',
  skipToDetail: '跳到详情',
  texts: (count: number) => `${ZH_FIGURES.figure(count)} 篇文章`,
  lens: '视图',
  lenses: {
    graph: '图',
    matrix: '矩阵',
    timeline: '时间线',
    balance: '平衡',
    influence: '影响',
    list: '列表',
    table: '表格',
    method: '方法',
  },
  howRead: '本文的解读方法',
  howReadFully: '本文的解读方法及其可信程度',
  copyLink: '复制链接',
  copyLinkToView: '复制当前视图的链接',
  export: '导出',
  exportNote: '将一部分保存为文件',
  openFile: '打开文件',
  openFileTitle: '打开自己的图',
  filesToOpen: '要打开的文件',
  more: '更多',
  light: '明暗',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  themeItems: { system: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
  language: '语言',
  languageOfSystem: '跟随系统',
  languageItem: (name: string) => `语言：${name}`,
  languageItemOfSystem: '语言：跟随系统',
  languageMissing: '无法获取此语言的文字，请在联网后重试。',
  columns: { text: '正文', detail: '详情' },
  sheets: '面板',
  widthOf: { text: '正文栏宽度', detail: '详情栏宽度' },
  foldAway: '收起',
  fold: { text: '收起正文', detail: '收起详情' },
  closeSheet: { text: '关闭正文', detail: '关闭详情' },
  halfAsHigh: '减半高度',
  higher: '增高',
  drop: '将图文件拖放到此处打开',
  doing: {
    reading: (fileName: string) => `正在读取 ${fileName}……`,
    checking: (fileName: string) => `正在按模型规则检查 ${fileName}……`,
    bringing: (fileName: string) => `正在载入 ${fileName}……`,
  },
  offered: (what: string) => `${what}要用它替换当前打开的内容吗？`,
  openIt: '打开',
  cancel: '取消',
};
