/**
 * How is a question put with which a reader could begin?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const questionsEn = {
  getOn: (one: string, other: string) => `Do ${one} and ${other} get on or not?`,
  between: (one: string, other: string) => `What stands between ${one} and ${other}?`,
  whom: (name: string) => `Whom does ${name} affect?`,
  how: (from: string, to: string) => `How does ${from} affect ${to}?`,
  leads: (from: string, to: string) => `What leads from ${from} to ${to}?`,
  says: (claim: string) => `Who says that ${claim}?`,
  denies: (claim: string) => `Who denies that ${claim}?`,
  deniesOrSays: (claim: string) => `Who denies that ${claim}, and who says so?`,
};

export const questionsWords = wordsOf('questions', questionsEn);
