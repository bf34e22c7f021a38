/**
 * What was aimed at, before anything was measured?
 *
 * The table of targets as data. Each is a ratio of two medians of one session, ours to a named peer's, or an
 * amount where no peer stands for it; `limit` is the ratio that prototypes over flat arrays and plain buffers
 * reached. The page of Gephi Lite is no package and cannot be run side by side: what is aimed at against it is
 * kept here and told as not measured.
 */
import type { SuiteName } from './suite-names.ts';

export interface Target {
  readonly suite: SuiteName;
  readonly work: string;
  /** The group of results that it is read from, and who in it is the reference; null: an amount of ours. */
  readonly group: string;
  readonly against: string | null;
  /** What an amount is counted in. */
  readonly unit?: string;
  readonly limit: number | null;
  readonly most: number;
  readonly notMeasured?: string;
}

const NO_PACKAGE = 'Gephi Lite is a page, not a package';

const SIGMA = 'sigma';
const GRAPHOLOGY = 'graphology';

export const TARGETS: readonly Target[] = [
  {
    suite: 'bytes',
    work: 'JS + CSS to the first graph, gzip (Gephi Lite: 926 kB)',
    group: 'bytes-first-graph',
    against: null,
    unit: 'kB',
    limit: 2,
    most: 170,
  },
  {
    suite: 'load',
    work: 'open + first picture, arctic',
    group: 'load-arctic-first-picture',
    against: SIGMA,
    limit: 0.34,
    most: 0.7,
  },
  {
    suite: 'load',
    work: 'open + first picture, 10k/50k',
    group: 'load-10k-first-picture',
    against: SIGMA,
    limit: 0.14,
    most: 0.35,
  },
  {
    suite: 'load',
    work: 'open + first picture, arctic',
    group: 'load-arctic-first-picture',
    against: 'Gephi Lite',
    limit: 0.13,
    most: 0.25,
    notMeasured: NO_PACKAGE,
  },
  {
    suite: 'load',
    work: 'open + first picture, 10k/50k',
    group: 'load-10k-first-picture',
    against: 'Gephi Lite',
    limit: 0.05,
    most: 0.12,
    notMeasured: NO_PACKAGE,
  },
  {
    suite: 'load',
    work: 'open + first picture, 100k/500k',
    group: 'load-100k-first-picture',
    against: SIGMA,
    limit: 0.08,
    most: 0.15,
  },
  {
    suite: 'load',
    work: 'open + first picture, 100k/500k: points and lines in plain WebGL2 buffers',
    group: 'load-100k-first-picture',
    against: 'plain WebGL2',
    limit: 1,
    most: 2,
  },
  {
    suite: 'load',
    work: 'first picture of the essay: a bare page that draws the same graph with sigma',
    group: 'load-essay-first-picture',
    against: SIGMA,
    limit: null,
    most: 1.25,
  },
  {
    suite: 'load',
    work: 'longest main-thread task, opening 10k/50k',
    group: 'load-10k-longest-task',
    against: null,
    unit: 'ms',
    limit: null,
    most: 50,
  },
  {
    suite: 'frame',
    work: 'camera frame, 1k/5k: main thread',
    group: 'frame-camera-1k',
    against: SIGMA,
    limit: 0.08,
    most: 0.15,
  },
  {
    suite: 'frame',
    work: 'camera frame, 10k/50k: main thread',
    group: 'frame-camera-10k',
    against: SIGMA,
    limit: 0.08,
    most: 0.15,
  },
  {
    suite: 'frame',
    work: 'all nodes moving, 10k/50k: main thread',
    group: 'frame-moving-10k',
    against: SIGMA,
    limit: 0.037,
    most: 0.08,
  },
  {
    suite: 'pick',
    work: 'hover, 10k/50k',
    group: 'pick-hover-10k',
    against: SIGMA,
    limit: 0.5,
    most: 0.8,
  },
  {
    suite: 'pick',
    work: 'highlight, 10k/50k',
    group: 'pick-highlight-10k',
    against: SIGMA,
    limit: 0.11,
    most: 0.2,
  },
  ...(
    [
      ['GEXF', 'gexf', 0.045, 0.08],
      ['GraphML', 'graphml', 0.11, 0.2],
      ['JSON', 'json', 0.3, 0.4],
      ['CSV', 'csv', 0.27, 0.35],
    ] as const
  ).map(([format, id, limit, most]): Target => ({
    suite: 'parse',
    work: `${format} to a graph, 10k/50k`,
    group: `parse-${id}-10k`,
    against: GRAPHOLOGY,
    limit,
    most,
  })),
  {
    suite: 'parse',
    work: 'GEXF to a graph, 100k/500k',
    group: 'parse-gexf-100k',
    against: GRAPHOLOGY,
    limit: 0.045,
    most: 0.08,
  },
  {
    suite: 'parse',
    work: 'GEXF peak memory, 100k/500k',
    group: 'parse-gexf-100k-memory',
    against: GRAPHOLOGY,
    limit: 0.053,
    most: 0.15,
  },
  {
    suite: 'layout',
    work: 'layout per iteration, 10k/50k',
    group: 'layout-iteration-10k',
    against: 'graphology FA2',
    limit: 0.052,
    most: 0.1,
  },
  {
    suite: 'layout',
    work: 'layout per iteration, 100k/500k',
    group: 'layout-iteration-100k',
    against: 'graphology FA2',
    limit: 0.02,
    most: 0.04,
  },
  {
    suite: 'layout',
    work: 'power grid: time to the quality that FA2 has after 6 s',
    group: 'layout-power-grid-time-to-quality',
    against: 'graphology FA2',
    limit: 0.02,
    most: 0.05,
  },
  {
    suite: 'layout',
    work: 'power grid: stress',
    group: 'layout-power-grid-stress',
    against: 'sfdp',
    limit: null,
    most: 1.1,
  },
  ...(
    [
      ['a shortest path', 'path', 1 / 70, 1 / 20],
      ['3 hops around', 'hops', 1 / 139, 1 / 40],
      ['simple paths ≤ 4', 'simple-paths', 1 / 334, 1 / 80],
      ['a filter', 'filter', 1 / 18, 1 / 8],
    ] as const
  ).map(([work, id, limit, most]): Target => ({
    suite: 'questions',
    work: `${work}, 100k/500k`,
    group: `questions-${id}-100k`,
    against: GRAPHOLOGY,
    limit,
    most,
  })),
  ...(
    [
      ['a search', 'search', 100],
      ['an ego of three steps', 'ego', 100],
      ['a trace', 'trace', 100],
      ['the table', 'table', 100],
      ['an edge of the essay is chosen: its passages are in the page', 'passages-work', 16.7],
    ] as const
  ).map(([work, id, most]): Target => ({
    suite: 'questions',
    work: most === 100 ? `on the page, 100k/500k: ${work}` : work,
    group: `questions-page-${id}`,
    against: null,
    unit: 'ms',
    limit: null,
    most,
  })),
];
