/**
 * Is every difference between the readings decided, once, and is what the decisions say true?
 *
 * Holds the decisions against the readings and the corpus: nothing undecided, nothing decided twice or for
 * no question, sentences and facets as they are, every id there, and each relation of the corpus that no
 * reading has accounted for. The words of the text decide; this only sees that somebody went back to them.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import type { SeveralAgreement } from './agreement-of-several.ts';
import { agreementOf, makeSentenceFinder } from './agreement.ts';
import { toIssue, type Flaw } from './decisions.ts';
import { openQuestions } from './open-questions.ts';
import { homeOf } from './stating-spans.ts';

export interface NamedReading {
  readonly name: string;
  readonly dataset: Dataset;
}

/** What decisions are held against; the agreement is that of the readings. */
export interface Reconciliation {
  readonly corpus: Dataset;
  readonly readings: readonly NamedReading[];
  readonly agreement: SeveralAgreement;
}

const keyOf = (readings: Decision['readings']): string =>
  readings
    .map(({ reading, relation }) => JSON.stringify([reading, relation]))
    .toSorted()
    .join();

function nameOf({ sentence, verdict, readings, relation }: Decision): string {
  const [first] = readings;
  const about = first === undefined ? (relation ?? '') : `${first.reading} ${first.relation}`;
  return `decision ${verdict} ${about}, sentence ${sentence}`;
}

interface Question {
  readonly sentence: number;
  readonly readings: Decision['readings'];
  readonly facets: readonly string[];
}

const toQuestions = ({ readings, agreement }: Reconciliation): readonly Question[] =>
  openQuestions(
    readings.map(({ dataset }) => dataset),
    agreement,
  ).map(({ sentence, readings: found, facets }) => ({
    sentence,
    facets,
    readings: found.map(({ reading, relation }) => ({
      reading: readings[reading]?.name ?? '',
      relation: relation.id,
    })),
  }));

/** Does what it names exist, and does it name what its verdict needs? */
function checkNames(decision: Decision, { corpus, readings }: Reconciliation): readonly Flaw[] {
  const { verdict, relation } = decision;
  const datasetOf = new Map(readings.map(({ name, dataset }) => [name, dataset]));
  const flaws = decision.readings.flatMap(({ reading, relation: id }, index): Flaw[] =>
    datasetOf.get(reading)?.relationOf.has(id) === true
      ? []
      : [
          [
            `readings[${index}]`,
            `Reading ${reading} has no relation “${id}”.`,
            'Correct the reading or the id.',
          ],
        ],
  );
  const isAdded = verdict === 'added';
  if (isAdded !== (decision.readings.length === 0))
    flaws.push(
      isAdded
        ? ['verdict', 'What a reading has was not added.', 'Write “kept”, or leave readings empty.']
        : ['readings', 'It names no reading.', 'Name the readings, or write “added”.'],
    );
  if (relation === undefined && verdict !== 'left-out')
    flaws.push([
      'relation',
      `What is ${verdict} stands in a relation of the corpus, and none is named.`,
      'Name it.',
    ]);
  if (relation !== undefined && !corpus.relationOf.has(relation))
    flaws.push([
      'relation',
      `The corpus has no relation “${relation}”.`,
      'Name the one that carries it now, or decide anew.',
    ]);
  return flaws;
}

function checkAdded({ sentence, relation: id }: Decision, corpus: Dataset): readonly Flaw[] {
  const relation = id === undefined ? undefined : corpus.relationOf.get(id);
  const home = relation === undefined ? null : homeOf(corpus, relation);
  if (home === null) return [];
  const found = makeSentenceFinder(corpus)(home);
  return found === sentence ? [] : [toSentenceFlaw(sentence, found)];
}

const toSentenceFlaw = (said: number, found: number): Flaw => [
  'sentence',
  `It is said to stand in sentence ${said}, and stands in ${found}.`,
  `Write ${found}.`,
];

function checkAgainst(decision: Decision, question: Question | undefined): readonly Flaw[] {
  if (question === undefined)
    return [
      [
        'readings',
        'No question is open for just these relations: they are read alike in all readings, or are not one assertion.',
        'Remove it, or name the relations that are one assertion.',
      ],
    ];
  const { sentence, facets } = question;
  const found = decision.sentence === sentence ? [] : [toSentenceFlaw(decision.sentence, sentence)];
  if (decision.facets.join() === facets.join()) return found;
  const differ = facets.length === 0 ? 'in none' : `in ${facets.join(', ')}`;
  return [
    ...found,
    ['facets', `The readings differ ${differ}.`, `Write ${JSON.stringify(facets)}.`],
  ];
}

function checkDecision(
  decision: Decision,
  questionOf: ReadonlyMap<string, Question>,
  held: Reconciliation,
): readonly Issue[] {
  const flaws = checkNames(decision, held);
  // A question is looked for only under names that exist, or one slip would be told twice.
  const further =
    flaws.length > 0
      ? []
      : decision.verdict === 'added'
        ? checkAdded(decision, held.corpus)
        : checkAgainst(decision, questionOf.get(keyOf(decision.readings)));
  return [...flaws, ...further].map((flaw) => toIssue(nameOf(decision), flaw));
}

/** Every open question must have one decision, and no more. */
function checkComplete(
  questions: readonly Question[],
  decisions: readonly Decision[],
): readonly Issue[] {
  const decided = groupBy(decisions, ({ readings }) => keyOf(readings));
  return questions.flatMap(({ sentence, readings }): readonly Issue[] => {
    const times = decided.get(keyOf(readings))?.length ?? 0;
    if (times === 1) return [];
    const name = readings.map(({ reading, relation }) => `${reading} ${relation}`).join(', ');
    return [
      toIssue(
        `assertion ${name}, sentence ${sentence}`,
        times === 0
          ? ['', 'Nobody has decided on it.', 'Go back to the words and write a decision.']
          : ['', `It is decided ${times} times.`, 'Leave one decision.'],
      ),
    ];
  });
}

/** A relation that stands in no reading must be accounted for. */
function checkUnread(
  { corpus, readings }: Reconciliation,
  decisions: readonly Decision[],
): readonly Issue[] {
  const read = readings.flatMap(({ dataset }) => {
    const { shared, contested } = agreementOf(corpus, dataset).relations;
    return [...shared, ...contested].map(({ a }) => a.id);
  });
  const named = decisions.flatMap(({ verdict, relation }) =>
    relation === undefined || verdict === 'left-out' ? [] : [relation],
  );
  const known = new Set([...read, ...named]);
  return corpus.relations
    .filter(({ id }) => !known.has(id))
    .map(({ id }) =>
      toIssue(`relation ${id}`, [
        '',
        'No reading has it, and no decision says why it is there.',
        'Write a decision “added”, or “kept” for what it carries.',
      ]),
    );
}

/** Empty where the decisions are complete and true. */
export function checkDecisions(
  decisions: readonly Decision[],
  held: Reconciliation,
): readonly Issue[] {
  const questions = toQuestions(held);
  const questionOf = new Map(questions.map((question) => [keyOf(question.readings), question]));
  return [
    ...decisions.flatMap((decision) => checkDecision(decision, questionOf, held)),
    ...checkComplete(questions, decisions),
    ...checkUnread(held, decisions),
  ];
}
