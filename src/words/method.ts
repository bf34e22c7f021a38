/**
 * What does the page on the method say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are. A word between *asterisks* is stressed. Readings are called by letters; R is
 * the one on the page.
 */
import type { Verdict } from '../model/decision.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted, figure, list } = EN_FIGURES;

/** So many assertions are in so many readings. */
interface Spread {
  readonly readings: number;
  readonly count: number;
}

interface Decided {
  readonly verdict: Verdict;
  readonly count: number;
}

/** Small numbers in words, as in running text. */
const inWords = (count: number): string =>
  ['none', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);

const verdicts: Readonly<Record<Verdict, string>> = {
  kept: 'Kept',
  'left-out': 'Left out',
  added: 'Added',
};

export const methodEn = {
  page: {
    label: 'Method',
    title: 'How this was read',
    lead: 'Every line of the graph is a claim that somebody found in the text. This page says how it was found, how far readers agreed, and what it is not.',
    failed:
      'The record of how this text was read could not be fetched. It will be asked for again when this page is opened the next time.',
    toGraph: 'To the graph',
  },

  figures: {
    label: 'Figures',
    title: 'What is on the page',
    records: 'The records',
    bySentence: 'Sentence by sentence',
    shares: 'Of all relations',
    margin:
      'A sentence that backs no relation is marked in the margin of the text, with the reason where one is given.',
  },
  /** What each figure is called, and what it counts. */
  counted: {
    relations: { name: 'relations', meaning: 'claims of the text, each drawn as one line' },
    entities: { name: 'entities', meaning: 'who or what takes part in them' },
    passages: { name: 'passages', meaning: 'stretches of the text that they rest on' },
    mentions: { name: 'mentions', meaning: 'places where the text names an entity' },
    voices: { name: 'voices', meaning: 'that hold the claims' },
    sentences: { name: 'sentences', meaning: 'without titles and headings' },
    covered: { name: 'covered', meaning: 'back at least one relation' },
    explained: { name: 'explained', meaning: 'back none, and a remark says why' },
    unexplained: { name: 'unexplained', meaning: 'were passed over without a word' },
    median: { name: 'median', meaning: 'relations on a sentence: half have more, half fewer' },
    most: { name: 'most', meaning: 'relations on one sentence' },
  },
  /** The same for figures that are a share of all relations; `count` is how many that is. */
  shares: {
    notByAuthor: {
      name: 'not by the author',
      meaning: (count: number) => `${count} are held by somebody the author tells of`,
    },
    presupposed: {
      name: 'taken for granted',
      meaning: (count: number) => `${count} the words presuppose and never state`,
    },
    unrealised: {
      name: 'not come about',
      meaning: (count: number) => `${count} are hypothetical, wanted, feared or foreseen`,
    },
    negated: {
      name: 'denied',
      meaning: (count: number) => `${count} the words say do not hold`,
    },
    withTime: { name: 'dated', meaning: (count: number) => `${count} have a time in the words` },
    borrowed: {
      name: 'borrowed',
      meaning: (count: number) => `${count} have an end that no passage of theirs names`,
    },
  },
  figure,
  percent: (percent: number) => `${percent} %`,
  nearlyAll: '> 99 %',
  nearlyNone: '< 1 %',

  making: {
    label: 'How it was made',
    title: 'How the reading was made',
    steps:
      'A reader goes through the text sentence by sentence and records every claim about two parties: who, whom, what, who says so, how surely, and whether it is denied. Nothing is recorded that the text does not say, and every claim is tied to its words, cut from the text and compared with it character by character.',
    once: 'No record of independent readings came with this text. What stands here is one reading, and how far another reader would agree is not known.',
    apart: (readings: number, decisions: number) =>
      `This was done ${inWords(readings)} times, apart: no reader saw another’s reading. Then the readings were laid side by side. What all have and read alike was taken; every difference was taken back to the words and decided there, ${counted(decisions, 'decision')} in all. What no reader had seen and the words say was added.`,
  },

  agreement: {
    label: 'Agreement',
    title: 'How far the readers agreed',
    spread: (total: number, spread: readonly Spread[], readings: number) => {
      const said = spread.map(({ readings: many, count }) =>
        many === readings && many > 2
          ? `${count} stand in all ${inWords(many)}`
          : `${count} in ${inWords(many)}`,
      );
      return `Together the readings have ${counted(total, 'different assertion')}: ${list(said)}.`;
    },
    inSoMany: (readings: number) => `in ${inWords(readings)}`,
    names: (letters: readonly string[], relations: readonly number[], here: number) =>
      `The readings are called ${list(letters)}, with ${list(relations.map(String))} relations; R is the reading on this page, made from them, with ${here}.`,
    before: 'Before: the readings against one another',
    after: 'After: the reading on this page, R, against each of them',
    facetsBefore: 'What both have, and how alike it is read: before',
    facetsAfter: 'What both have, and how alike it is read: after',
    more: 'The same for R against each reading',
    counted: 'what is counted',
    both: 'relations in both',
    otherType: 'the same ends, another type',
    onlyFirst: 'only in the first',
    onlySecond: 'only in the second',
    onlyR: 'only in R',
    onlyOther: 'only in the other',
    share: 'share in both',
    shareOfAnyType: 'share, whatever the type',
    aboutShare:
      'Two relations count as the same when their ends are the same, their words overlap and their types are of one family. The *share* is twice what both have, over all the relations of the two: 100\u00A0% if each has all that the other has. R was made with a vocabulary revised after the readings, so a relation that stands in R under a type of another family is counted apart, and taken as found in the last line.',
    aboutKappa:
      'Where nearly every claim is affirmed, two readers agree often even if they guess. *Kappa* (κ) takes out what chance alone would give: 1 is full agreement, 0 no more than chance.',
  },
  /** What two readings of one claim can differ on, as the question that it answers. */
  facetQuestions: {
    type: 'what kind of relation',
    direction: 'one way or mutual',
    influence: 'who affects whom',
    valence: 'which attitude',
    effect: 'more or less of it',
    holder: 'who says so',
    certainty: 'how surely',
    negation: 'denied or not',
    presupposed: 'stated or taken for granted',
    within: 'on its own or within what is said',
    time: 'when',
  },
  list,

  decisions: {
    label: 'Decisions',
    title: 'What was decided, and why',
    intro: (total: number, decided: readonly Decided[]) =>
      `${counted(total, 'decision')}: ${list(decided.map(({ verdict, count }) => `${count} ${verdicts[verdict].toLowerCase()}`))}. Each was made from the words. Where another reading could be defended too, the note of the relation tells of it.`,
    titles: 'Titles',
    sentence: (number: number) => `Sentence ${number}`,
    count: (count: number) => counted(count, 'decision'),
    /** `where` is what `inReadings` says. */
    differing: (where: string, questions: readonly string[]) =>
      `${where}, which differ on ${list(questions)}`,
    instead: 'What stands there instead',
  },
  verdicts,
  /** Which of so many readings have it. */
  inReadings: (letters: readonly string[], readings: number) => {
    if (letters.length === 0) return 'in no reading';
    if (letters.length === 1) return `in reading ${list(letters)} only`;
    if (letters.length < readings) return `in readings ${list(letters)}`;
    return readings === 2 ? 'in both readings' : `in all ${inWords(readings)} readings`;
  },

  marks: {
    label: 'Marks',
    title: 'What the marks mean',
    shapes: 'Arrow, width, size',
    arrow: {
      word: 'arrow',
      meaning: 'From the one who acts or feels to the one it concerns.',
    },
    noArrow: { word: 'no arrow', meaning: 'Mutual: it holds both ways alike.' },
    width: { word: 'width', meaning: 'The more passages say it, the wider the line.' },
    size: {
      word: 'size',
      meaning: 'The more relations an entity has, the larger it is drawn.',
    },
    roles: 'What a passage does',
    checks: 'How a passage was checked',
  },

  limits: {
    label: 'Limits',
    title: 'What this is not',
    school:
      '*The readers are of one school.* They read by the same rules and with the same vocabulary. Three strangers would agree less: the figures are an upper bound.',
    flattered:
      '*Agreement on the type is flattered.* The vocabulary explains its types by examples from this very text, and pairs of the same type are matched first; so no figure is given for it.',
    kappa:
      '*Kappa knows only what both have.* Nobody can count the assertions that no reader saw, so the relations themselves have a share and no kappa.',
    voices:
      '*Voices without a name stay without one.* “Some”, “experts” or “others” stand as the text has them. That two of them are the same people is not claimed.',
    picture:
      '*It is a picture of a text, not of the world.* A line says that these words make this claim, not that it is true; where no line is, the text is silent, and nothing more.',
    size: '*Size is talk, not power.* What the text speaks of often is drawn large. How near two things stand is for the eye and measures nothing.',
  },

  withoutText: {
    lead: 'This graph came without a text. Its lines are what the file says; which words stand behind them, who says so and how surely, it does not tell.',
    title: 'What is not known',
    silent:
      'Where the file is silent the plainest value stands: a neutral attitude, a claim outright, by someone unnamed, from source to target. That is no finding. What the file says beyond the marks of this page is listed with each line and entity as “Other columns”.',
    limits:
      'It is a picture of a file, not of the world: a line says that the file has it, not that it is true. Things that have many lines are drawn large; how near two stand is for the eye and measures nothing.',
  },
  methodMissing: (status: number) => `The record of the method was not found (${status}).`,
};

export const methodWords = wordsOf('method', methodEn);
