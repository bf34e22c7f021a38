/**
 * How are contenders measured so that what else the machine does hits them alike?
 *
 * In turns: one run of each, then the next round, never all of one and then all of another. A run answers with
 * one number for each thing it measured. Whoever throws is out, with the reason; whoever is slow stops at its
 * budget, and the number of its runs is told.
 */
import type { Row, Role } from './results.ts';

export type Run = () => Promise<Readonly<Record<string, number>>>;

export interface Contender {
  readonly name: string;
  readonly role: Role;
  readonly run: Run;
  /** By default five. */
  readonly runs?: number;
  /** No run is begun that would probably end after so much time of its own, but for the first. */
  readonly budgetSeconds?: number;
  /** What whoever reads the table must know of it. */
  readonly note?: string;
}

const USUAL_RUNS = 5;
/** To see that everything runs, where nobody asks how fast: `npm run bench -- --once`. */
export const isOnce = process.env['RELATA_BENCH_ONCE'] === '1';

interface Standing {
  readonly contender: Contender;
  readonly rounds: Readonly<Record<string, number>>[];
  spentSeconds: number;
  failure: string | null;
}

const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? '';

function isDone({ contender, rounds, spentSeconds, failure }: Standing): boolean {
  if (failure !== null || rounds.length >= (isOnce ? 1 : (contender.runs ?? USUAL_RUNS)))
    return true;
  const usual = rounds.length === 0 ? 0 : spentSeconds / rounds.length;
  return rounds.length > 0 && spentSeconds + usual > (contender.budgetSeconds ?? 60);
}

async function takeTurn(standing: Standing): Promise<void> {
  const startMs = performance.now();
  try {
    standing.rounds.push(await standing.contender.run());
    process.stdout.write('.');
  } catch (error) {
    standing.failure = sentenceOf(error);
  }
  standing.spentSeconds += (performance.now() - startMs) / 1000;
}

/** The rows of each thing that was measured, by its name; every contender is in each. */
export async function interleave(
  contenders: readonly Contender[],
  measures: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const standings = contenders.map((contender): Standing => ({
    contender,
    rounds: [],
    spentSeconds: 0,
    failure: null,
  }));
  for (;;) {
    const waiting = standings.filter((standing) => !isDone(standing));
    if (waiting.length === 0) break;
    for (const standing of waiting) await takeTurn(standing);
  }
  console.log();
  for (const { contender, failure, rounds, spentSeconds } of standings) {
    const outcome = failure === null ? `${rounds.length} runs` : `failed: ${failure}`;
    console.log(`    ${contender.name.padEnd(34)} ${outcome}, ${spentSeconds.toFixed(1)} s`);
  }
  return new Map(
    measures.map((measure) => [
      measure,
      standings.map(({ contender: { name, role, note }, rounds, failure }) => ({
        name,
        role,
        samples: rounds.flatMap((round) => round[measure] ?? []),
        ...(note === undefined ? {} : { note }),
        ...(failure === null ? {} : { failure }),
      })),
    ]),
  );
}
