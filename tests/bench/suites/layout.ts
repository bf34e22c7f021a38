/**
 * How long does an iteration of a layout take, and how good is the picture after how long?
 *
 * Iterations of all from the same random places. Then whole layouts of the power grid and of a made graph, each
 * run from another seed: time, stress, neighbourhoods kept, and the stress at given times; ForceAtlas2 never ends
 * by itself and gets six seconds. When Relata reaches the stress that it has by then is measured in the same round.
 */
import { openEngineRun } from '../../../src/layout/engine-run.ts';
import { flatGraphOf } from '../../../src/layout/flat-graph.ts';
import { makeAtlas, stepOn } from '../../../src/layout/force-atlas.ts';
import { makeRepulsion } from '../../../src/layout/repulsion.ts';
import { finish } from '../../../src/layout/slices.ts';
import { typicalEdge } from '../../../src/layout/tension.ts';
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import { neighbourhoodPreservation, normalisedStress } from '../../layout/quality.ts';
import { interleave, type Contender } from '../core/interleave.ts';
import { timed } from '../core/quiet-run.ts';
import type { Group, Role, Row } from '../core/results.ts';
import { madeGraph, readPowerGrid, SIZES, type Size } from '../graphs/graph-files.ts';
import { startPulling } from '../limits/pull-along-edges.ts';
import {
  startD3,
  startForceAtlas2,
  startNgraph,
  type FlatEnds,
  type Stepping,
} from '../peers/lay-out.ts';
import { runSfdp } from '../peers/run-sfdp.ts';
import { watchLayout } from './watch-layout.ts';

type Start = (graph: FlatEnds, places: Float64Array, seed: number) => Stepping;

const FA2 = 'graphology FA2';
/** What ForceAtlas2 gets, and where it is looked at on the way. */
const SECONDS_6 = 6000;
const LOOKS = [250, 1000, 3000];
const RADIUS = 8;
const PLAIN_UNIT = 1;

function endsOf(size: Size): FlatEnds {
  const { labels, sources, targets } = madeGraph(size);
  const ends = Array.from({ length: 2 * sources.length }, (_, at) =>
    at % 2 === 0 ? (sources[at >> 1] ?? 0) : (targets[at >> 1] ?? 0),
  );
  return { count: labels.length, ends };
}

function randomPlaces(count: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: 2 * count }, () => (random() - 0.5) * Math.sqrt(count) * 10);
}

/** The forces of the engine by themselves, without its coarser graphs. */
const startOurIterations: Start = (graph, places) => {
  const flat = finish(flatGraphOf(graph));
  const atlas = makeAtlas(flat, places, makeRepulsion(flat.count));
  return {
    step: () => {
      finish(stepOn(atlas, typicalEdge(atlas) || PLAIN_UNIT));
      return true;
    },
    places: () => places,
  };
};

/** As the worker runs it for a graph of this size. */
const startOurEngine: Start = ({ count, ends }, _places, seed) => {
  const radii = new Float64Array(count).fill(RADIUS);
  const run = openEngineRun({ radii, ends, pins: [], seed });
  let newest: ArrayLike<number> = new Float32Array(2 * count);
  return {
    step: () => {
      const places = run.step();
      if (places) newest = places;
      return places !== null;
    },
    places: () => newest,
  };
};

const startLimit: Start = ({ count, ends }, places) => {
  const step = startPulling(count, ends, places);
  return {
    step: () => {
      step();
      return true;
    },
    places: () => places,
  };
};

const STEPPERS: readonly {
  readonly name: string;
  readonly role: Role;
  readonly note?: string;
  readonly start: Start;
}[] = [
  { name: 'Relata', role: 'relata', start: startOurIterations },
  { name: FA2, role: 'peer', note: 'Barnes–Hut', start: startForceAtlas2 },
  { name: 'd3-force', role: 'peer', start: startD3 },
  { name: 'ngraph', role: 'peer', start: startNgraph },
  {
    name: 'nearest nodes and edges only',
    role: 'limit',
    note: 'no repulsion from afar',
    start: startLimit,
  },
];

/** Not measured: a layout takes hundreds of iterations, and only after some tens is all of it compiled. */
const WARM_MS = 500;

/** At its random places, after others were taken on for a while with the same program. */
function startWarm(start: Start, graph: FlatEnds): Stepping {
  const places = randomPlaces(graph.count, 1);
  const warming = start(graph, places.slice(), 1);
  const until = performance.now() + WARM_MS;
  do warming.step();
  while (performance.now() < until);
  return start(graph, places, 1);
}

async function compareIterations(size: Size, iterations: number): Promise<Group> {
  const title = `One iteration from random places, ${SIZES[size].title}`;
  console.log(`  ${title}`);
  const graph = endsOf(size);
  const contenders = STEPPERS.map(({ name, role, note, start }): Contender => {
    let stepping: Stepping | null = null;
    return {
      name,
      role,
      ...(note === undefined ? {} : { note }),
      budgetSeconds: 30,
      run: async () => {
        stepping ??= startWarm(start, graph);
        const { step } = stepping;
        const { ms } = timed(() => {
          for (let turn = 0; turn < iterations; turn += 1) step();
        });
        return { time: ms / iterations };
      },
    };
  });
  const rows = (await interleave(contenders, ['time'])).get('time') ?? [];
  return { id: `layout-iteration-${size}`, title, unit: 'ms', against: FA2, rows };
}

/** Whole layouts, with what was measured of each by name. */
function wholeLayouts(graph: FlatEnds, most: number): readonly Contender[] {
  const goals: number[] = [];
  const watched = (name: string, role: Role, note: string, start: Start): Contender => {
    let seed = 0;
    return {
      name,
      role,
      note,
      budgetSeconds: 90,
      run: async () => {
        seed += 1;
        const goal = role === 'relata' ? goals[seed - 1] : undefined;
        const places = randomPlaces(graph.count, seed);
        const found = watchLayout(graph, () => start(graph, places, seed), {
          most,
          looks: LOOKS,
          ...(goal === undefined ? {} : { goal }),
        });
        if (name === FA2) goals.push(found.stress);
        const [early = 0, middle = 0, late = 0] = found.stressAt;
        const reached = name === FA2 ? found.ms : found.reachedMs;
        return {
          time: found.ms,
          stress: found.stress,
          neighbourhood: found.neighbourhood,
          early,
          middle,
          late,
          ...(reached === undefined ? {} : { reached }),
        };
      },
    };
  };
  let sfdpSeed = 0;
  return [
    // First, since Relata is watched until it has what this has at its end.
    watched(FA2, 'peer', `ended after ${most / 1000} s`, startForceAtlas2),
    watched('Relata', 'relata', 'from coarse to fine, discs apart', startOurEngine),
    watched('d3-force', 'peer', `its 300 ticks, at most ${most / 1000} s`, startD3),
    watched('ngraph', 'peer', `until stable, at most ${most / 1000} s`, (own) =>
      startNgraph(own, null),
    ),
    {
      name: 'sfdp',
      role: 'peer',
      note: 'native; reads DOT, prints places',
      run: async () => {
        sfdpSeed += 1;
        const { ms, places } = runSfdp(graph, sfdpSeed);
        return {
          time: ms,
          stress: normalisedStress(graph, places),
          neighbourhood: neighbourhoodPreservation(graph, places),
        };
      },
    },
  ];
}

async function compareWhole(id: string, title: string, graph: FlatEnds, most: number) {
  console.log(`  Whole layouts, ${title}`);
  const measures = ['time', 'stress', 'neighbourhood', 'early', 'middle', 'late', 'reached'];
  const found = await interleave(wholeLayouts(graph, most), measures);
  const toGroup = (measure: string, what: string, unit: Group['unit'], more = {}): Group => ({
    id: `layout-${id}-${measure}`,
    title: `${title}: ${what}`,
    unit,
    against: FA2,
    rows: found.get(measure) ?? [],
    ...more,
  });
  const measured = (group: Group): Group => ({
    ...group,
    rows: group.rows.filter(({ samples, failure }: Row) => samples.length > 0 || failure),
  });
  return [
    toGroup('time', 'until the layout ends', 'ms'),
    toGroup('stress', 'normalised stress at the end', ''),
    toGroup('neighbourhood', 'share of neighbours among the nearest', '', { moreIsBetter: true }),
    ...(['early', 'middle', 'late'] as const).flatMap((measure, at) =>
      (LOOKS[at] ?? 0) < most
        ? [measured(toGroup(measure, `normalised stress after ${(LOOKS[at] ?? 0) / 1000} s`, ''))]
        : [],
    ),
    {
      ...measured(
        toGroup('reached', `until the stress is that of FA2 after ${most / 1000} s`, 'ms'),
      ),
      id: `layout-${id}-time-to-quality`,
    },
  ];
}

export async function suite(keep: (group: Group) => void): Promise<void> {
  keep(await compareIterations('1k', 20));
  keep(await compareIterations('10k', 8));
  keep(await compareIterations('100k', 4));
  const grid = await readPowerGrid();
  for (const group of await compareWhole('power-grid', 'Power grid', grid, SECONDS_6)) keep(group);
  const made = endsOf('1k');
  for (const group of await compareWhole('1k', `Made graph, ${SIZES['1k'].title}`, made, 1500))
    keep(group);
}
