/**
 * Is it still worth remembering what was met, to share it when it comes again?
 *
 * What is looked for is counted, and what of it was there. Where little comes again, as in a column of measured
 * numbers, remembering costs more than it saves, and it is over for good.
 */

/**
 * Looked for before anybody judges, and between two judgements: of ten thousand different rows, each as often as any
 * other, one in five has come again by then, and of measured numbers hardly one.
 */
const STRETCH = 4096;
/** One in so many must have been there. */
const ONE_IN = 8;

export class Worth {
  private asked = 0;
  private met = 0;
  isOver = false;

  /** Something was looked for, and there or not. */
  note(wasThere: boolean): void {
    this.asked += 1;
    if (wasThere) this.met += 1;
    if (this.asked % STRETCH === 0 && this.met * ONE_IN < this.asked) this.isOver = true;
  }
}
