/**
 * Which rows say the very same, so that they can be one list?
 *
 * Many edges of a large graph have the same few cells: a weight, a year. A row is looked for cell by cell in a tree of
 * the rows met before; where it is new, it is remembered as long as there is room and enough rows come again, so that
 * a table in which no two rows are alike costs little more than its cells.
 */
import type { Cells } from './flat-graph.ts';
import { Worth } from './worth.ts';
import { keepShape } from '../keep-shape.ts';

/** Steps of the tree: beyond them rows are hardly alike. */
const MOST_STEPS = 20_000;
/** A longer row is nearly always the only one of its kind. */
const LONGEST = 12;

interface Step {
  /** Where the row that ends here stands in the list; −1 where none does. */
  row: number;
  readonly next: Map<string | undefined, Step>;
}

const newStep = (): Step => ({ row: -1, next: new Map() });

const NO_CELLS: Cells = [];

export class SharedRows {
  /** All rows, the first without cells. */
  readonly all: Cells[] = [NO_CELLS];
  private readonly root = newStep();
  private readonly worth = new Worth();
  private steps = 0;

  /** The row of the first so many of these cells; the same list for the same cells, while there is room. */
  find(cells: Cells, length: number): Cells {
    return this.all[this.place(cells, length)] ?? NO_CELLS;
  }

  /** Where that row stands among all. */
  place(cells: Cells, length: number): number {
    if (length === 0) return 0;
    if (this.worth.isOver || length > LONGEST) return this.add(cells, length);
    const step = this.walk(cells, length);
    if (step === undefined) {
      this.worth.note(false);
      return this.add(cells, length);
    }
    this.worth.note(step.row !== -1);
    if (step.row === -1) step.row = this.add(cells, length);
    return step.row;
  }

  private add(cells: Cells, length: number): number {
    return this.all.push(cells.slice(0, length)) - 1;
  }

  private walk(cells: Cells, length: number): Step | undefined {
    let step = this.root;
    for (let at = 0; at < length; at += 1) {
      const cell = cells[at];
      let next = step.next.get(cell);
      if (next === undefined) {
        if (this.steps >= MOST_STEPS) return undefined;
        this.steps += 1;
        next = newStep();
        step.next.set(cell, next);
      }
      step = next;
    }
    return step;
  }
}

keepShape(new SharedRows());
