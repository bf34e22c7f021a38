/**
 * How is a question put in simplified Chinese with which a reader could begin?
 *
 * Entry by entry as in src/words/questions.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { questionsEn } from '../questions.ts';

export const questions: typeof questionsEn = {
  getOn: (one, other) => `${one} 与 ${other} 关系好还是不好？`,
  between: (one, other) => `${one} 与 ${other} 之间有什么？`,
  whom: (name) => `${name} 影响了谁？`,
  how: (from, to) => `${from} 如何影响 ${to}？`,
  leads: (from, to) => `从 ${from} 到 ${to}，中间经过了什么？`,
  says: (claim) => `“${claim}”是谁说的？`,
  denies: (claim) => `谁否认“${claim}”？`,
  deniesOrSays: (claim) => `谁否认“${claim}”，谁又这样说？`,
};
