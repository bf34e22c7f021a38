/**
 * Do runs tile the text exactly, and does each know what lies over it?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PassageId } from '../../src/model/ids.ts';
import {
  marksWithin,
  NO_MARKS,
  toTextRuns,
  type Choice,
  type TextMarks,
} from '../../src/scene/text-runs.ts';

const passage = (id: string, start: number, end: number) => ({ id: id as PassageId, start, end });
const marks = (change: Partial<TextMarks>): TextMarks => ({ ...NO_MARKS, ...change });
const chosen = (...pairs: readonly (readonly [string, Choice])[]) =>
  new Map(pairs.map(([id, choice]) => [id as PassageId, choice]));

test('a stretch without marks is one run', () => {
  const [run, ...others] = toTextRuns({ start: 3, end: 9 }, NO_MARKS);
  expect(others).toEqual([]);
  expect(run).toMatchObject({ start: 3, end: 9, passages: [], chosen: null, isGap: false });
});

test('overlapping passages are named with the smallest first', () => {
  const runs = toTextRuns(
    { start: 0, end: 20 },
    marks({ passages: [passage('wide', 0, 20), passage('narrow', 5, 9)] }),
  );
  expect(runs.map(({ start, end, passages }) => [start, end, passages])).toEqual([
    [0, 5, ['wide']],
    [5, 9, ['narrow', 'wide']],
    [9, 20, ['wide']],
  ]);
});

test('what is chosen because it says something wins over what only names an end', () => {
  const runs = toTextRuns(
    { start: 0, end: 10 },
    marks({
      passages: [passage('says', 0, 6), passage('names', 3, 10)],
      chosen: chosen(['says', 'says'], ['names', 'names']),
    }),
  );
  expect(runs.map((run) => run.chosen)).toEqual(['says', 'says', 'names']);
  expect(runs.map((run) => run.endsChosen)).toEqual([false, true, true]);
});

test('cues, mentions and gaps cut runs and mark them', () => {
  const runs = toTextRuns(
    { start: 0, end: 12 },
    marks({
      cues: [
        { for: 'source', start: 0, end: 4 },
        { for: 'holder', start: 2, end: 4 },
      ],
      mentions: [{ start: 4, end: 6 }],
      gaps: [{ start: 8, end: 12 }],
    }),
  );
  expect(runs.map(({ start, cues, isMention, isGap }) => [start, cues, isMention, isGap])).toEqual([
    [0, ['source'], false, false],
    [2, ['source', 'holder'], false, false],
    [4, [], true, false],
    [6, [], false, false],
    [8, [], false, true],
  ]);
});

const spans = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('joined, runs are the stretch, whatever lies over it', () => {
  const lists = fc.array(spans(60), { maxLength: 12 });
  fc.assert(
    fc.property(spans(60), lists, lists, lists, (span, passages, cues, gaps) => {
      const all = marks({
        passages: passages.map(({ start, end }, index) => passage(`p${index}`, start, end)),
        cues: cues.map((cue) => ({ ...cue, for: 'target' })),
        gaps,
      });
      const runs = toTextRuns(span, all);
      expect(runs[0]?.start).toBe(span.start);
      expect(runs.at(-1)?.end).toBe(span.end);
      for (const [index, run] of runs.entries()) {
        expect(run.end).toBeGreaterThan(run.start);
        expect(run.start).toBe(index === 0 ? span.start : runs[index - 1]?.end);
        const over = all.passages.filter(({ start, end }) => start <= run.start && run.end <= end);
        expect(run.passages.toSorted()).toEqual(over.map(({ id }) => id).toSorted());
      }
      expect(toTextRuns(span, marksWithin(span, all))).toEqual(runs);
    }),
  );
});
