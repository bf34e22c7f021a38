/**
 * How many keys does a task take?
 *
 * A keyboard that counts: every press of a key or a chord is one, every letter typed is one. A task has a name
 * and a budget; what it used is noted on the test, and more than the budget fails.
 */
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './guarded-page.ts';

export interface CountedKeys {
  /** One after the other, each counted. */
  readonly press: (...chords: readonly string[]) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
}

export type Task = (
  name: string,
  budget: number,
  walk: (keys: CountedKeys) => Promise<void>,
) => Promise<void>;

export const countKeys =
  (page: Page, { annotations }: TestInfo): Task =>
  async (name, budget, walk) => {
    let used = 0;
    await walk({
      press: async (...chords) => {
        for (const chord of chords) {
          used += 1;
          await page.keyboard.press(chord);
        }
      },
      type: async (words) => {
        used += words.length;
        await page.keyboard.type(words);
      },
    });
    annotations.push({ type: 'keys', description: `${name}: ${used} of ${budget}` });
    expect(used, `keys for the task “${name}”`).toBeLessThanOrEqual(budget);
  };

export const times = (count: number, chord: string): readonly string[] =>
  Array.from({ length: count }, () => chord);
