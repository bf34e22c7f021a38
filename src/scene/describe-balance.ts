/**
 * How are three attitudes and their verdict said in sentences?
 *
 * The same sentence stands beside the drawn triangle and in its place for those who cannot see it. Both signs
 * of an ambivalent side are named, and what is only had by way of a thing says by way of which.
 */
import type { Attitude, Side, SideSign, Sign } from '../graph/attitudes.ts';
import type { AlmostTriangle, Balance, Triangle, TriangleReading } from '../graph/balance.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { balanceWords } from '../words/balance.ts';
import { entityLabel } from './describe.ts';
import { signsIn, viasOf, type SideWords } from './triangle-figure.ts';

export const SIGN_MARKS = { '1': '+', '-1': '−' } as const;
export const signMark = (sign: Sign): '+' | '−' => SIGN_MARKS[`${sign}`];

export const SIDE_MARKS: Readonly<Record<SideSign, string>> = {
  positive: '+',
  negative: '−',
  ambivalent: '±',
  none: '?',
};

/** "A, B and C". */
export const namesOf = (dataset: Dataset, ids: readonly EntityId[]): string =>
  balanceWords().names(ids.map((id) => entityLabel(dataset, id)));

/** "China and Japan: hostile, only by way of Tokyo’s policy orientation". */
export function describeSide(dataset: Dataset, { ends, attitudes }: SideWords): string {
  const { side } = balanceWords();
  const [first, ...others] = signsIn(attitudes);
  const word = others.length > 0 ? side.both : first === -1 ? side.hostile : side.friendly;
  const vias = viasOf(attitudes);
  const pair = namesOf(dataset, ends);
  return vias.length === 0
    ? side.direct(pair, word)
    : side.onlyByWayOf(pair, word, namesOf(dataset, vias));
}

export const describeSides = (dataset: Dataset, sides: readonly SideWords[]): string =>
  balanceWords().side.all(sides.map((side) => describeSide(dataset, side)));

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
  return balanceWords().against(together, entityLabel(dataset, reading.apart));
}

/** "two with a common dislike (Japan)". */
export function describeShape(dataset: Dataset, { shape, apart }: TriangleReading): string {
  const words = balanceWords();
  const said = words.shapes[shape];
  return apart === null ? said : words.shapeWith(said, entityLabel(dataset, apart));
}

/** Which sides of a reading the text also says with the other sign; nothing where there are none. */
export function sayOtherSigns(
  dataset: Dataset,
  { sides }: Pick<Triangle, 'sides'>,
  { signs }: Pick<TriangleReading, 'signs'>,
): string {
  const words = balanceWords().contrary;
  const contrary = sides.flatMap(({ sign, ends }, at) =>
    sign === 'ambivalent'
      ? [words.sign(signMark(signs[at] === 1 ? -1 : 1), namesOf(dataset, ends))]
      : [],
  );
  return contrary.length === 0 ? '' : words.all(contrary);
}

/** What little is said of a pair without a sign. */
export function sayMissing({ denied, notRealised, neutral }: Side): string {
  const words = balanceWords().almost;
  const parts = [
    notRealised.length > 0 ? words.notReal(notRealised.length) : '',
    denied.length > 0 ? words.denied(denied.length) : '',
    neutral.length > 0 ? words.neutral(neutral.length) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.nothing : words.only(parts);
}

const sayPair = (dataset: Dataset, { ends, sign }: Side): string => {
  const [one, other] = ends.map((id) => entityLabel(dataset, id));
  return `${one ?? ''} ${SIDE_MARKS[sign]} ${other ?? ''}`;
};

/** "China ± South Korea, China − North Korea; of South Korea and North Korea nothing is said." */
export function describeAlmost(dataset: Dataset, almost: AlmostTriangle): string {
  const words = balanceWords().almost;
  const { missing, balancingSign } = almost;
  const sides = almost.sides.map((side) => sayPair(dataset, side));
  const pair = namesOf(dataset, missing.ends);
  return balancingSign === null
    ? words.open(sides, pair, sayMissing(missing))
    : words.balancing(sides, pair, sayMissing(missing), signMark(balancingSign));
}

/** What is drawn of how much. */
export function describeBalance(
  { counts }: Pick<Balance, 'counts'>,
  passing: number,
  all: number,
): string {
  const { whole, noSigns } = balanceWords();
  if (counts.pairs === 0) return noSigns(passing);
  const { balanced, unbalanced, undecided } = counts;
  const found = { ...counts, triangles: balanced + unbalanced + undecided };
  return passing === all ? whole.ofAll(found, all) : whole.ofSome(found, passing, all);
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
