/**
 * What does the whole interface say in simplified Chinese?
 *
 * One file an area, as in English (en.ts). Comes in one piece when the reader chooses the language; what a text
 * says, and what its relations are called, stays in the language of the reading.
 */
import type { Catalogue } from './en.ts';
import { balance } from './zh-hans/balance.ts';
import { controls } from './zh-hans/controls.ts';
import { counts } from './zh-hans/counts.ts';
import { detail } from './zh-hans/detail.ts';
import { exporting } from './zh-hans/exporting.ts';
import { faults } from './zh-hans/faults.ts';
import { filters } from './zh-hans/filters.ts';
import { influence } from './zh-hans/influence.ts';
import { keyboard } from './zh-hans/keyboard.ts';
import { keys } from './zh-hans/keys.ts';
import { legend } from './zh-hans/legend.ts';
import { matrix } from './zh-hans/matrix.ts';
import { method } from './zh-hans/method.ts';
import { model } from './zh-hans/model.ts';
import { notices } from './zh-hans/notices.ts';
import { orientation } from './zh-hans/orientation.ts';
import { outline } from './zh-hans/outline.ts';
import { paths } from './zh-hans/paths.ts';
import { printing } from './zh-hans/printing.ts';
import { questions } from './zh-hans/questions.ts';
import { report } from './zh-hans/report.ts';
import { search } from './zh-hans/search.ts';
import { shell } from './zh-hans/shell.ts';
import { stage } from './zh-hans/stage.ts';
import { table } from './zh-hans/table.ts';
import { text } from './zh-hans/text.ts';
import { timeline } from './zh-hans/timeline.ts';
import { walking } from './zh-hans/walking.ts';
import { welcome } from './zh-hans/welcome.ts';

export const ZH_HANS: Catalogue = {
  balance,
  controls,
  counts,
  detail,
  exporting,
  faults,
  filters,
  influence,
  keyboard,
  keys,
  legend,
  matrix,
  method,
  model,
  notices,
  orientation,
  outline,
  paths,
  printing,
  questions,
  report,
  search,
  shell,
  stage,
  table,
  text,
  timeline,
  walking,
  welcome,
};
