/**
 * Which nodes do the ends of a table's rows name, and what do the rows say of them?
 *
 * Every id once, in the order in which it is first met, with the first label and kind that is given. The one object
 * for each id: every row has a copy of its own.
 */
import type { FlatNode } from '../flat/flat-graph.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { keepShape } from '../keep-shape.ts';

interface End {
  readonly id: string;
  readonly line: number;
  label: string | undefined;
  kind: string | undefined;
}

export class TableEnds {
  private readonly ends = new Map<string, End>();
  private readonly notes: Notes;
  private readonly trims: boolean;

  /** `trims` takes blanks from around the ids, with a note. */
  constructor(notes: Notes, trims: boolean) {
    this.notes = notes;
    this.trims = trims;
  }

  private take(id: string, line: number): End {
    const known = this.ends.get(id);
    if (known !== undefined) return known;
    const end: End = { id, line, label: undefined, kind: undefined };
    this.ends.set(id, end);
    return end;
  }

  /** Answers the one object for this id; the empty one is none. */
  meet(said: string, line: number): string {
    const known = this.ends.get(said);
    if (known !== undefined) return known.id;
    const id = this.trims ? said.trim() : said;
    if (id !== said)
      this.notes.tell('changed', 'Blanks around the names of nodes were taken away.', line);
    return id === '' ? '' : this.take(id, line).id;
  }

  describe(id: string, label: string | undefined, kind: string | undefined, line: number): void {
    const end = this.take(id, line);
    if (end.label !== undefined && label !== undefined && end.label !== label)
      this.notes.tell('dropped', 'Of several labels of one node, the first was taken.', line);
    end.label ??= label;
    end.kind ??= kind;
  }

  /** Nodes of those that are not known, each with what `cellsOf` makes of its kind. */
  toNodes(
    known: ReadonlySet<string>,
    cellsOf: (kind: string | undefined) => FlatNode['cells'],
  ): readonly (FlatNode & { readonly line: number })[] {
    const nodes: (FlatNode & { readonly line: number })[] = [];
    for (const { id, label, kind, line } of this.ends.values())
      if (!known.has(id)) nodes.push({ id, label, cells: cellsOf(kind), line });
    return nodes;
  }
}

keepShape(new TableEnds(openNotes(), true));
