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
  const notes = new Map<string, ReadNote>(earlier.map((note) => [note.sentence, note]));
  return {
    tell: (kind, sentence, line) => {
      const known = notes.get(sentence);
      notes.set(
        sentence,
        known === undefined
          ? { kind, sentence, count: 1, line: line ?? null }
          : { ...known, count: known.count + 1 },
      );
    },
    all: () => [...notes.values()],
  };
}
