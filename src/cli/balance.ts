/**
 * Do likes and dislikes fit together, and whom do common dislikes draw together, in lines of plain text?
 *
 * `relata balance [PATH] [--json]`: first by relations between actors alone, then also by way of things that
 * are theirs. Each triangle names its three sides with the words behind them; what is missing from an
 * almost triangle is said as plainly as what is there.
 */
import { type Attitude, type BalanceMode, type Side, type Sign } from '../graph/attitudes.ts';
import { balanceOf } from '../graph/balance-search.ts';
import type {
  AlmostTriangle,
  Balance,
  FoundReading,
  Triangle,
  TriangleReading,
  TriangleShape,
} from '../graph/balance.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { askCorpus, type CorpusQuestion } from './ask-corpus.ts';
import { sayPhrased } from './say-relation.ts';

const HEADINGS: Readonly<Record<BalanceMode, string>> = {
  direct: 'by relations between actors',
  through: 'also by way of things that are theirs',
};
const SHAPES: Readonly<Record<TriangleShape, string>> = {
  friends: 'three friends',
  'common-dislike': 'two with a common dislike',
  'torn-friend': 'a friend of both, who are at odds',
  opponents: 'three opponents',
};
const SIGNS: Readonly<Record<Side['sign'], string>> = {
  positive: '+',
  negative: '−',
  ambivalent: '±',
  none: ' ',
};
const ALMOST_SHOWN = 12;
const CLAIMS_SHOWN = 4;

const sayLabel = (id: EntityId, dataset: Dataset): string => dataset.entityOf.get(id)?.label ?? id;

const sayPair = ({ ends }: Side, dataset: Dataset): string =>
  ends.map((id) => sayLabel(id, dataset)).join(' – ');

function sayAttitude({ relation, sign, toward, via }: Attitude, dataset: Dataset): string {
  const { certainty } = relation.stance;
  const doubt = certainty === 'asserted' ? '' : `, ${certainty}`;
  const way =
    via === null ? '' : `, toward ${sayLabel(toward, dataset)} by way of ${sayLabel(via, dataset)}`;
  return `${sign === 1 ? '+' : '−'} ${sayPhrased(relation, dataset)}${way}${doubt}   [${relation.id}]`;
}

/** The first few of each sign, so that a long side still shows both. */
function saySide(side: Side, dataset: Dataset): readonly string[] {
  const lines = ([1, -1] as const).flatMap((sign: Sign) => {
    const own = side.attitudes.filter((attitude) => attitude.sign === sign);
    const shown = own.slice(0, CLAIMS_SHOWN).map((one) => `       ${sayAttitude(one, dataset)}`);
    const rest = own.length - shown.length;
    return rest > 0 ? [...shown, `       and ${rest} more ${sign === 1 ? '+' : '−'}`] : shown;
  });
  return [`    ${SIGNS[side.sign]} ${sayPair(side, dataset)}`, ...lines];
}

function sayReading(reading: TriangleReading, dataset: Dataset): string {
  const { signs, shape, apart, verdict, inOneSentence } = reading;
  const who = apart === null ? '' : ` (${sayLabel(apart, dataset)})`;
  const breath = inOneSentence === null ? '' : ', said in one sentence';
  const marks = signs.map((sign) => (sign === 1 ? '+' : '−')).join(' ');
  return `    ${marks}  ${verdict}: ${SHAPES[shape]}${who}${breath}`;
}

const sayTriangle = (triangle: Triangle, dataset: Dataset): readonly string[] => [
  `  ${triangle.actors.map((id) => sayLabel(id, dataset)).join(' · ')}: ${triangle.verdict}; ${triangle.passages} passages${triangle.vias > 0 ? `, ${triangle.vias} of 3 sides only by way of a thing` : ''}`,
  ...triangle.sides.flatMap((side) => saySide(side, dataset)),
  ...triangle.readings.map((reading) => sayReading(reading, dataset)),
];

function sayCommonDislike({ triangle, reading }: FoundReading, dataset: Dataset) {
  const { apart, inOneSentence } = reading;
  if (apart === null || inOneSentence === null) return [];
  const drawn = triangle.actors.filter((id) => id !== apart);
  return [
    `  ${drawn.map((id) => sayLabel(id, dataset)).join(' and ')}, over ${sayLabel(apart, dataset)}:`,
    ...inOneSentence.map((attitude) => `       ${sayAttitude(attitude, dataset)}`),
  ];
}

function sayMissing({ denied, notRealised, neutral }: Side): string {
  const parts = [
    notRealised.length > 0 ? `${notRealised.length} not realised` : '',
    denied.length > 0 ? `${denied.length} denied` : '',
    neutral.length > 0 ? `${neutral.length} neutral` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing is said' : `only ${parts.join(', ')}`;
}

function sayAlmost(almost: AlmostTriangle, dataset: Dataset): readonly string[] {
  const { sides, missing, balancingSign, inOneSentence } = almost;
  const [first, second] = sides.map((side) => `${sayPair(side, dataset)} ${SIGNS[side.sign]}`);
  const sign = balancingSign === null ? '' : `; ${balancingSign === 1 ? '+' : '−'} would balance`;
  const words = (inOneSentence ?? []).map((attitude) => `       ${sayAttitude(attitude, dataset)}`);
  return [
    `    ${first ?? ''}, ${second ?? ''}: of ${sayPair(missing, dataset)} ${sayMissing(missing)}${sign}`,
    ...(words.length === 0 ? [] : ['      in one sentence', ...words]),
  ];
}

function sayBalance(balance: Balance, dataset: Dataset): readonly string[] {
  const { counts, triangles, almost, sides } = balance;
  const common = balance.dislikes.flatMap((found) => sayCommonDislike(found, dataset));
  const rest = almost.length - ALMOST_SHOWN;
  return [
    `${HEADINGS[balance.mode]}: ${sides.length} signed pairs; ${counts.balanced} balanced, ${counts.unbalanced} unbalanced, ${counts.undecided} undecided triangles, ${counts.almost} almost`,
    ...(common.length === 0 ? [] : ['  common dislikes said in one sentence', ...common]),
    ...triangles.flatMap((triangle) => sayTriangle(triangle, dataset)),
    ...(almost.length === 0 ? [] : ['  one side missing']),
    ...almost.slice(0, ALMOST_SHOWN).flatMap((one) => sayAlmost(one, dataset)),
    ...(rest > 0 ? [`    and ${rest} more; --json lists all`] : []),
  ];
}

/** Relations by their ids: the records are in the corpus. */
function toJson(balances: readonly Balance[]): string {
  const isRelation = (value: unknown): value is Relation =>
    typeof value === 'object' && value !== null && 'evidence' in value && 'id' in value;
  // What is found among the triangles and sides stands there already.
  const told = balances.map(({ dislikes: _dislikes, ambivalent: _ambivalent, ...rest }) => rest);
  return JSON.stringify(told, (_key, value: unknown) => (isRelation(value) ? value.id : value), 2);
}

const question: CorpusQuestion = {
  usage: 'relata balance [PATH] [--json]',
  options: [],
  answer: (dataset, { asJson }) => {
    const balances = (['direct', 'through'] as const).map((mode) =>
      balanceOf(dataset, dataset.relations, mode),
    );
    if (asJson) return [toJson(balances)];
    return [dataset.name, ...balances.flatMap((balance) => ['', ...sayBalance(balance, dataset)])];
  },
};

export const balance = (
  args: readonly string[],
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> => askCorpus(question, args, out, err);
