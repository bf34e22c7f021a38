/**
 * What has a reader to say about what it did not take over as it stood?
 *
 * One note a sentence, counted, with the line of the first; in the order in which they were first told. A
 * sentence is the same for all it happened to, so it names no single one.
 */
import type { ReadNote } from '../codec.ts';
import { keepShape } from '../keep-shape.ts';

export interface Notes {
  readonly tell: (kind: ReadNote['kind'], sentence: string, line?: number) => void;
  /** The same for what happened so many times, the first of them on this line. */
  readonly tellAll: (
    kind: ReadNote['kind'],
    sentence: string,
    count: number,
    line: number | undefined,
  ) => void;
  readonly all: () => readonly ReadNote[];
}

interface Counted {
  readonly note: ReadNote;
  count: number;
}

class NoteBook implements Notes {
  /** Counted in place: some are told once an edge. */
  private readonly notes: Map<string, Counted>;

  constructor(earlier: readonly ReadNote[]) {
    this.notes = new Map(earlier.map((note) => [note.sentence, { note, count: note.count }]));
  }

  private find(kind: ReadNote['kind'], sentence: string, line: number | undefined): Counted {
    const known = this.notes.get(sentence);
    if (known !== undefined) return known;
    const fresh = { note: { kind, sentence, count: 0, line: line ?? null }, count: 0 };
    this.notes.set(sentence, fresh);
    return fresh;
  }

  tell(kind: ReadNote['kind'], sentence: string, line?: number): void {
    this.find(kind, sentence, line).count += 1;
  }

  tellAll(kind: ReadNote['kind'], sentence: string, count: number, line: number | undefined): void {
    if (count > 0) this.find(kind, sentence, line).count += count;
  }

  all(): readonly ReadNote[] {
    return [...this.notes.values()].map(({ note, count }) => ({ ...note, count }));
  }
}

export const openNotes = (earlier: readonly ReadNote[] = []): Notes => new NoteBook(earlier);

keepShape(openNotes());
