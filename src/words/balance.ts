/**
 * What does the lens of balance say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure, list } = EN_FIGURES;

/** How many triangles there are, by verdict, and how many pairs with a sign. */
export interface Found {
  readonly triangles: number;
  readonly balanced: number;
  readonly unbalanced: number;
  readonly undecided: number;
  readonly pairs: number;
}

const sayFound = ({ triangles, balanced, unbalanced, undecided, pairs }: Found): string =>
  `${counted(triangles, 'triangle')} (${figure(balanced)} balanced, ${figure(unbalanced)} unbalanced, ${figure(undecided)} undecided) among ${counted(pairs, 'pair')} with a sign`;

export const balanceEn = {
  heading: 'Who fits together with whom?',
  lead: 'Three actors, three attitudes. When the product of the signs is +, the three fit together: all friends, or two with a common dislike. When it is −, something pulls at them: two at odds who share a friend, or three opponents.',
  origin: {
    summary: 'Where this comes from, and what it does not mean',
    /** The two works, as they are cited. */
    works: <Piece>(heider: Piece, cartwrightHarary: Piece): readonly (Piece | string)[] => [
      heider,
      ', for three; ',
      cartwrightHarary,
      ', for graphs.',
    ],
    limits:
      'A sign is the attitude that a relation’s words express. What is denied, hypothetical or still to come gives no sign, and neither does silence. Who feels it is not told apart: a side is signed when either of the two says so. Balance is a way of reading, no law: an unbalanced three is no mistake of the text.',
  },
  mode: 'What counts as an attitude',
  modes: {
    direct: {
      word: 'Said directly',
      meaning: 'A side counts only relations from one actor to the other.',
    },
    through: {
      word: 'Also by way of what belongs to them',
      meaning:
        'A side also counts what one says of a thing of the other’s: a policy, an alliance, a deed. Such a side is dashed and names the thing.',
    },
  },
  /** What is drawn of how much. */
  whole: {
    ofAll: (found: Found, relations: number) =>
      `${sayFound(found)}, from all ${figure(relations)} relations that pass the filters, at whatever depth.`,
    ofSome: (found: Found, passing: number, relations: number) =>
      `${sayFound(found)}, from the ${figure(passing)} of ${figure(relations)} relations that pass the filters, at whatever depth.`,
  },
  /** Of a graph in which nobody likes or dislikes anybody. */
  noSigns: (passing: number): string =>
    `None of the ${counted(passing, 'relation')} that pass the filters says a friendly or hostile attitude between two actors, so there is nothing to weigh.`,
  working: 'Triangles are being looked for…',
  /** Of a list that is too long to be listed whole. */
  notListed: (listed: number, all: number) =>
    `Of ${figure(all)}, the ${figure(listed)} best supported can be listed; filters bring the others.`,
  verdicts: {
    balanced: {
      word: 'Balanced',
      stated: 'Balanced.',
      inside: 'balanced',
      meaning: 'The product of the three signs is +.',
    },
    unbalanced: {
      word: 'Unbalanced',
      stated: 'Unbalanced.',
      inside: 'unbalanced',
      meaning: 'The product of the three signs is −.',
    },
    undecided: {
      word: 'Undecided',
      stated: 'Undecided.',
      inside: 'undecided',
      meaning:
        'A side is said with both signs, so the verdict depends on which words one follows. Both stand here; nothing is averaged.',
    },
  },
  shapes: {
    friends: 'three friends',
    'common-dislike': 'two with a common dislike',
    'torn-friend': 'two at odds who share a friend',
    opponents: 'three opponents',
  },
  names: list,
  /** `apart` is the one that is neither of the two. */
  shapeWith: (shape: string, apart: string) => `${shape} (${apart})`,
  against: (together: string, apart: string) => `${together}, against ${apart}`,
  side: {
    friendly: 'friendly',
    hostile: 'hostile',
    both: 'both friendly and hostile',
    direct: (pair: string, word: string) => `${pair}: ${word}`,
    onlyByWayOf: (pair: string, word: string, things: string) =>
      `${pair}: ${word}, only by way of ${things}`,
    all: (sides: readonly string[]) => `${sides.join('; ')}.`,
  },
  contrary: {
    sign: (sign: string, pair: string) => `${sign} of ${pair}`,
    all: (signs: readonly string[]) => `Elsewhere the text also says ${signs.join('; ')}.`,
  },
  dislikes: {
    heading: 'Drawn together by a common dislike',
    meaning: 'Two that get on, and a third whom both dislike: + − −.',
    noneTold: 'No sentence among these relations says all three at once.',
    sentence: (place: string) => `All three attitudes in one sentence: ${place}`,
    wholeText: (attitudes: number) =>
      `All ${figure(attitudes)} attitudes of these signs, from the whole text`,
    ours: (count: number) => `${figure(count)} more, put together by us from several sentences`,
    oursMeaning:
      'Nobody says these whole. Each takes one sign of every side, though others stand there too.',
  },
  triangles: {
    heading: 'All triangles, by verdict',
    none: 'Of no triangle here is that so.',
    verdict: (product: string, shape: string) => `${product}, ${shape}`,
    choices: (count: number) =>
      `${figure(count)} choices of signs, and what each makes of the three`,
    choice: (product: string, verdict: string, shape: string) => `${product}: ${verdict}, ${shape}`,
    oneSentence: ', said in one sentence',
    passages: (count: number) => `The words: ${counted(count, 'passage')}`,
  },
  pairs: {
    heading: 'Pairs with both signs',
    none: 'Of no two actors are both signs said.',
    meaning: 'The words say + and − of the same two. Which weighs more is not for us to say.',
    signs: (pair: string, plus: number, minus: number) =>
      `${pair}: ${figure(plus)} × +, ${figure(minus)} × −`,
  },
  almost: {
    heading: 'One side missing',
    meaning:
      'Two signed sides that meet in one actor; of the other two no sign is said. The sign that would balance them is arithmetic, no forecast.',
    unfold: (count: number) => `Read ${counted(count, 'almost triangle')}`,
    showOthers: (count: number) => `Show the other ${figure(count)}`,
    oneSentence: 'Both sides are said in one sentence.',
    /** `said` is one of those below, of the pair without a sign. */
    open: (sides: readonly string[], pair: string, said: string) =>
      `${sides.join(', ')}; of ${pair} ${said}.`,
    balancing: (sides: readonly string[], pair: string, said: string, sign: string) =>
      `${sides.join(', ')}; of ${pair} ${said}; ${sign} would balance the three.`,
    nothing: 'nothing is said',
    only: (parts: readonly string[]) => `there is only ${list(parts)}`,
    notReal: (count: number) =>
      counted(count, 'attitude that is not real yet', 'attitudes that are not real yet'),
    denied: (count: number) => counted(count, 'denied relation'),
    neutral: (count: number) => counted(count, 'neutral relation'),
  },
  relations: {
    counts: (relations: number, passages: number) =>
      `${counted(relations, 'relation')}, ${counted(passages, 'passage')}`,
    more: (count: number, sign: string) => `${figure(count)} more that say ${sign}`,
    /** Whose the thing is, and the relation that says so. */
    owned: <Piece>(owner: string, thing: string, because: Piece): readonly (Piece | string)[] => [
      `toward ${owner}, by way of ${thing} (`,
      because,
      ')',
    ],
    partyTo: (owner: string, thing: string) =>
      `toward ${owner}, by way of ${thing}, to which ${owner} is a party`,
    choose: (count: number) =>
      count === 1 ? 'Choose its one relation' : `Choose these ${figure(count)} relations`,
    chooseOf: (count: number, names: string) => `Choose ${counted(count, 'relation')} of ${names}`,
  },
  drawing: {
    byWayOf: (thing: string) => `by way of ${thing}`,
    byWayOfSeveral: (things: number) => `by way of ${figure(things)} things`,
  },
};

export const balanceWords = wordsOf('balance', balanceEn);
