/**
 * What is the whole catalogue, and what must every language have?
 *
 * English is the measure: its type is the type of all, so that a missing or a superfluous entry does not
 * compile. The page itself never loads this file: each area's English comes with the code that speaks it.
 */
import { balanceEn } from './balance.ts';
import { controlsEn } from './controls.ts';
import { countsEn } from './counts.ts';
import { detailEn } from './detail.ts';
import { exportingEn } from './exporting.ts';
import { faultsEn } from './faults.ts';
import { filtersEn } from './filters.ts';
import { influenceEn } from './influence.ts';
import { keyboardEn } from './keyboard.ts';
import { keysEn } from './keys.ts';
import { legendEn } from './legend.ts';
import { matrixEn } from './matrix.ts';
import { methodEn } from './method.ts';
import { modelEn } from './model.ts';
import { noticesEn } from './notices.ts';
import { orientationEn } from './orientation.ts';
import { outlineEn } from './outline.ts';
import { pathsEn } from './paths.ts';
import { printingEn } from './printing.ts';
import { questionsEn } from './questions.ts';
import { reportEn } from './report.ts';
import { searchEn } from './search.ts';
import { shellEn } from './shell.ts';
import { stageEn } from './stage.ts';
import { tableEn } from './table.ts';
import { textEn } from './text.ts';
import { timelineEn } from './timeline.ts';
import { walkingEn } from './walking.ts';
import { welcomeEn } from './welcome.ts';

export const EN = {
  balance: balanceEn,
  controls: controlsEn,
  counts: countsEn,
  detail: detailEn,
  exporting: exportingEn,
  faults: faultsEn,
  filters: filtersEn,
  influence: influenceEn,
  keyboard: keyboardEn,
  keys: keysEn,
  legend: legendEn,
  matrix: matrixEn,
  method: methodEn,
  model: modelEn,
  notices: noticesEn,
  orientation: orientationEn,
  outline: outlineEn,
  paths: pathsEn,
  printing: printingEn,
  questions: questionsEn,
  report: reportEn,
  search: searchEn,
  shell: shellEn,
  stage: stageEn,
  table: tableEn,
  text: textEn,
  timeline: timelineEn,
  walking: walkingEn,
  welcome: welcomeEn,
};

export type Catalogue = typeof EN;
