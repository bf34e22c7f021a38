/**
 * What has a reader to say about what it did not take over as it stood?
 *
 * One note a sentence, counted, with the line of the first; in the order in which they were first told. A
 * sentence is the same for all it happened to, so it names no single one.
 */
import type { ReadNote } from '../codec.ts';

export interface Notes {
  readonly tell: (kind: ReadNote['kind'], sentence: string, line?: number) => void;
  /** The same for what is told again and again: the sentence is looked for once. */
  readonly teller: (kind: ReadNote['kind'], sentence: string) => (line?: number) => void;
  /** The same for what happened so many times, the first of them on this line. */
  readonly tellAll: (
    kind: ReadNote['kind'],
    sentence: string,
    count: number,
    line: number | undefined,
  ) => void;
  readonly all: () => readonly ReadNote[];
}

export function openNotes(earlier: readonly ReadNote[] = []): Notes {
  // Counted in place: some are told once an edge.
  const notes = new Map<string, { readonly note: ReadNote; count: number }>(
    earlier.map((note) => [note.sentence, { note, count: note.count }]),
  );
  const find = (kind: ReadNote['kind'], sentence: string, line: number | undefined) => {
    const known = notes.get(sentence);
    if (known !== undefined) return known;
    const fresh = { note: { kind, sentence, count: 0, line: line ?? null }, count: 0 };
    notes.set(sentence, fresh);
    return fresh;
  };
  return {
    tell: (kind, sentence, line) => {
      find(kind, sentence, line).count += 1;
    },
    tellAll: (kind, sentence, count, line) => {
      if (count > 0) find(kind, sentence, line).count += count;
    },
    teller: (kind, sentence) => {
      let found: ReturnType<typeof find> | undefined;
      return (line) => {
        found ??= find(kind, sentence, line);
        found.count += 1;
      };
    },
    all: () => [...notes.values()].map(({ note, count }) => ({ ...note, count })),
  };
}
