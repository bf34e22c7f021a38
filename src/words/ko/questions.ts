/**
 * How is a question put in Korean with which a reader could begin?
 *
 * Entry by entry as in src/words/questions.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language; no particle follows them that would have to fit their last sound.
 */
import type { questionsEn } from '../questions.ts';

export const questions: typeof questionsEn = {
  getOn: (one, other) => `${one}, ${other}: 둘의 사이는 좋은가, 나쁜가?`,
  between: (one, other) => `${one}, ${other}: 둘 사이에는 무엇이 있는가?`,
  whom: (name) => `${name}의 영향을 받는 것은 누구인가?`,
  how: (from, to) => `${from}의 영향은 ${to}에 어떻게 미치는가?`,
  leads: (from, to) => `${from}에서 ${to}까지 무엇이 이어지는가?`,
  says: (claim) => `“${claim}”: 누구의 말인가?`,
  denies: (claim) => `“${claim}”: 누가 부인하는가?`,
  deniesOrSays: (claim) => `“${claim}”: 누가 부인하고, 누가 그렇게 말하는가?`,
};
