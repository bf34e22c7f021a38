/**
 * How does a command end that cannot do what was asked?
 *
 * With one sentence for the reader and an exit code, thrown from wherever it is noticed and printed in one
 * place.
 */
type Print = (line: string) => void;

export class Refusal extends Error {
  /** 1 for a finding, 2 for a path that cannot be read. */
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The exit code of `work`; a refusal is printed and gives its own. */
export async function orRefuse(work: () => Promise<number>, err: Print): Promise<number> {
  try {
    return await work();
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    err(`relata: ${reason.message}`);
    return reason.exitCode;
  }
}
