/**
 * How are three attitudes and their verdict said in sentences?
 *
 * The same sentence stands beside the drawn triangle and in its place for those who cannot see it. Both signs
 * of an ambivalent side are named, and what is only had by way of a thing says by way of which.
 */
import type { Attitude, BalanceMode, Side, SideSign, Sign } from '../graph/attitudes.ts';
import type {
  AlmostTriangle,
  Balance,
  Triangle,
  TriangleReading,
  TriangleShape,
  Verdict,
} from '../graph/balance.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { entityLabel, plural } from './describe.ts';
import { signsIn, viasOf, type SideWords } from './triangle-figure.ts';

export const SIGN_MARKS = { '1': '+', '-1': '−' } as const;
export const signMark = (sign: Sign): '+' | '−' => SIGN_MARKS[`${sign}`];

export const SIDE_MARKS: Readonly<Record<SideSign, string>> = {
  positive: '+',
  negative: '−',
  ambivalent: '±',
  none: '?',
};

export const MODE_WORDS: Readonly<
  Record<BalanceMode, { readonly word: string; readonly meaning: string }>
> = {
  direct: {
    word: 'Said directly',
    meaning: 'A side counts only relations from one actor to the other.',
  },
  through: {
    word: 'Also by way of what belongs to them',
    meaning:
      'A side also counts what one says of a thing of the other’s: a policy, an alliance, a deed. Such a side is dashed and names the thing.',
  },
};

export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly word: string; readonly meaning: string }>
> = {
  balanced: { word: 'Balanced', meaning: 'The product of the three signs is +.' },
  unbalanced: { word: 'Unbalanced', meaning: 'The product of the three signs is −.' },
  undecided: {
    word: 'Undecided',
    meaning:
      'A side is said with both signs, so the verdict depends on which words one follows. Both stand here; nothing is averaged.',
  },
};

export const SHAPE_WORDS: Readonly<Record<TriangleShape, string>> = {
  friends: 'three friends',
  'common-dislike': 'two with a common dislike',
  'torn-friend': 'two at odds who share a friend',
  opponents: 'three opponents',
};

const ATTITUDE_WORDS = {
  '+': 'friendly',
  '−': 'hostile',
  '±': 'both friendly and hostile',
} as const;

/** "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export const namesOf = (dataset: Dataset, ids: readonly EntityId[]): string =>
  joinNames(ids.map((id) => entityLabel(dataset, id)));

/** "China and Japan: hostile, only by way of Tokyo’s policy orientation". */
export function describeSide(dataset: Dataset, { ends, attitudes }: SideWords): string {
  const [first, ...others] = signsIn(attitudes);
  const word = ATTITUDE_WORDS[others.length > 0 ? '±' : signMark(first ?? 1)];
  const vias = viasOf(attitudes);
  const way = vias.length === 0 ? '' : `, only by way of ${namesOf(dataset, vias)}`;
  return `${namesOf(dataset, ends)}: ${word}${way}`;
}

export const describeSides = (dataset: Dataset, sides: readonly SideWords[]): string =>
  `${sides.map((side) => describeSide(dataset, side)).join('; ')}.`;

/** "+ × − × − = +". */
export function sayProduct(signs: readonly Sign[]): string {
  const isEven = signs.filter((sign) => sign === -1).length % 2 === 0;
  return `${signs.map(signMark).join(' × ')} = ${signMark(isEven ? 1 : -1)}`;
}

/** The two that are drawn together, or all three. */
export const drawnTogether = (
  { actors }: Pick<Triangle, 'actors'>,
  { apart }: Pick<TriangleReading, 'apart'>,
): readonly EntityId[] => actors.filter((id) => id !== apart);

/** "China and South Korea, against Japan". */
export function titleOfReading(
  dataset: Dataset,
  triangle: Pick<Triangle, 'actors'>,
  reading: TriangleReading,
): string {
  const together = namesOf(dataset, drawnTogether(triangle, reading));
  if (reading.apart === null || reading.shape !== 'common-dislike') return together;
  return `${together}, against ${entityLabel(dataset, reading.apart)}`;
}

/** "two with a common dislike (Japan)". */
export function describeShape(dataset: Dataset, { shape, apart }: TriangleReading): string {
  const words = SHAPE_WORDS[shape];
  return apart === null ? words : `${words} (${entityLabel(dataset, apart)})`;
}

/** Which sides of a reading the text also says with the other sign; nothing where there are none. */
export function sayOtherSigns(
  dataset: Dataset,
  { sides }: Pick<Triangle, 'sides'>,
  { signs }: Pick<TriangleReading, 'signs'>,
): string {
  const contrary = sides.flatMap(({ sign, ends }, at) =>
    sign === 'ambivalent'
      ? [`${signMark(signs[at] === 1 ? -1 : 1)} of ${namesOf(dataset, ends)}`]
      : [],
  );
  return contrary.length === 0 ? '' : `Elsewhere the text also says ${contrary.join('; ')}.`;
}

/** What little is said of a pair without a sign. */
export function sayMissing({ denied, notRealised, neutral }: Side): string {
  const parts = [
    notRealised.length > 0
      ? plural(
          notRealised.length,
          'attitude that is not real yet',
          'attitudes that are not real yet',
        )
      : '',
    denied.length > 0 ? plural(denied.length, 'denied relation') : '',
    neutral.length > 0 ? plural(neutral.length, 'neutral relation') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing is said' : `there is only ${joinNames(parts)}`;
}

const sayPair = (dataset: Dataset, { ends, sign }: Side): string => {
  const [one, other] = ends.map((id) => entityLabel(dataset, id));
  return `${one ?? ''} ${SIDE_MARKS[sign]} ${other ?? ''}`;
};

/** "China ± South Korea, China − North Korea; of South Korea and North Korea nothing is said." */
export function describeAlmost(dataset: Dataset, almost: AlmostTriangle): string {
  const { sides, missing, balancingSign } = almost;
  const pairs = sides.map((side) => sayPair(dataset, side)).join(', ');
  const sign = balancingSign === null ? '' : `; ${signMark(balancingSign)} would balance the three`;
  return `${pairs}; of ${namesOf(dataset, missing.ends)} ${sayMissing(missing)}${sign}.`;
}

/** What is drawn of how much. */
export function describeBalance(
  { counts, sides, triangles }: Balance,
  passing: number,
  all: number,
): string {
  const verdicts = (['balanced', 'unbalanced', 'undecided'] as const)
    .map((verdict) => `${counts[verdict]} ${verdict}`)
    .join(', ');
  const whole = passing === all ? `all ${all}` : `the ${passing} of ${all}`;
  return `${plural(triangles.length, 'triangle')} (${verdicts}) among ${plural(sides.length, 'pair')} with a sign, from ${whole} relations that pass the filters, at whatever depth.`;
}

/** The attitudes that a reading rests on, side by side: of one sentence, or all of its signs. */
export const wordsOfReading = (
  { sides }: Pick<Triangle, 'sides'>,
  { signs, inOneSentence }: TriangleReading,
): readonly SideWords[] =>
  sides.map(({ ends, attitudes }, at): SideWords => {
    const own: readonly Attitude[] = attitudes.filter(({ sign }) => sign === signs[at]);
    const told = inOneSentence?.[at];
    return { ends, attitudes: told === undefined ? own : [told] };
  });
