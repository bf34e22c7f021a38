/**
 * What has a reader to say about what it did not take over as it stood?
 *
 * One note a sentence, counted, with the line of the first; in the order in which they were first told. A
 * sentence is the same for all it happened to, so it names no single one.
 */
import type { ReadNote } from '../codec.ts';

export interface Notes {
  readonly tell: (kind: ReadNote['kind'], sentence: string, line?: number) => void;
  readonly all: () => readonly ReadNote[];
}

export function openNotes(earlier: readonly ReadNote[] = []): Notes {
  // Counted in place: some are told once an edge.
  const notes = new Map<string, { readonly note: ReadNote; count: number }>(
    earlier.map((note) => [note.sentence, { note, count: note.count }]),
  );
  return {
    tell: (kind, sentence, line) => {
      const known = notes.get(sentence);
      if (known === undefined)
        notes.set(sentence, { note: { kind, sentence, count: 1, line: line ?? null }, count: 1 });
      else known.count += 1;
    },
    all: () => [...notes.values()].map(({ note, count }) => ({ ...note, count })),
  };
}
