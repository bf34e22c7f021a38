/**
 * What does the whole interface say in Korean?
 *
 * One file an area, as in English (en.ts). Comes in one piece when the reader chooses the language; what a text
 * says, and what its relations are called, stays in the language of the reading.
 */
import type { Catalogue } from './en.ts';
import { balance } from './ko/balance.ts';
import { controls } from './ko/controls.ts';
import { counts } from './ko/counts.ts';
import { detail } from './ko/detail.ts';
import { exporting } from './ko/exporting.ts';
import { faults } from './ko/faults.ts';
import { filters } from './ko/filters.ts';
import { influence } from './ko/influence.ts';
import { keyboard } from './ko/keyboard.ts';
import { keys } from './ko/keys.ts';
import { legend } from './ko/legend.ts';
import { matrix } from './ko/matrix.ts';
import { method } from './ko/method.ts';
import { model } from './ko/model.ts';
import { notices } from './ko/notices.ts';
import { orientation } from './ko/orientation.ts';
import { outline } from './ko/outline.ts';
import { paths } from './ko/paths.ts';
import { printing } from './ko/printing.ts';
import { questions } from './ko/questions.ts';
import { report } from './ko/report.ts';
import { search } from './ko/search.ts';
import { shell } from './ko/shell.ts';
import { stage } from './ko/stage.ts';
import { table } from './ko/table.ts';
import { text } from './ko/text.ts';
import { timeline } from './ko/timeline.ts';
import { walking } from './ko/walking.ts';
import { welcome } from './ko/welcome.ts';

export const KO: Catalogue = {
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
