/**
 * How is a relation said in a brief: the claim, and all that belongs to it?
 *
 * The claim is a sentence that begins with its reserve; what belongs to it (who says so, when, how it is meant,
 * within which speech act) follows in a fixed order, and what is plain is left out. Strings only, to be
 * escaped by whoever prints them.
 */
import {
  describeHolder,
  describeRelation,
  entityLabel,
  type Names,
} from '../../graph/say-relation.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Relation } from '../../model/relation.ts';
import { capitalised, EFFECT, inList, inQuotes, VALENCE } from './brief-words.ts';
import type { LookUp } from './look-up.ts';

const closed = (sentence: string): string =>
  /[.!?…]["'”’»)\]]*$/u.test(sentence) ? sentence : `${sentence}.`;

/** "Reported, denied: the water treaty harms Corva." */
export const sayClaim = (relation: Relation, names: Names): string =>
  closed(capitalised(describeRelation(relation, names)));

function sayVoices({ stance }: Relation, names: Names): string {
  const voices = inList(stance.holders.map((holder) => describeHolder(holder, names)));
  return `${stance.presupposed ? 'taken for granted' : 'said'} by ${voices}`;
}

function sayTime({ time }: Relation): string {
  if (time === undefined) return '';
  const read = parseEdtf(time.edtf);
  const english = read.ok ? read.value.english : time.edtf;
  return english === time.words || time.words === ''
    ? english
    : `${english} (${inQuotes(time.words)})`;
}

/** Only what is not as the grammar of the sentence has it. */
function sayInfluence(relation: Relation, names: Names): string {
  const { influence, direction } = relation;
  if (influence === (direction === 'mutual' ? 'both' : 'forward')) return '';
  if (influence === 'none') return 'no influence claimed';
  if (influence === 'both') return 'each affects the other';
  if (relation.source === relation.target) return '';
  const source = entityLabel(names, relation.source);
  const target = entityLabel(names, relation.target);
  return influence === 'forward'
    ? `read as ${source} affecting ${target}`
    : `read as ${target} affecting ${source}`;
}

function sayWithin({ within }: Relation, lookUp: LookUp): string {
  if (within === undefined) return '';
  const act = lookUp.relationOf.get(within);
  return `Content of the claim: ${act === undefined ? closed(within) : sayClaim(act, lookUp)}`;
}

function sayThemes({ themes }: Relation, { themeOf }: LookUp): string {
  const labels = themes.map((theme) => themeOf.get(theme)?.label ?? theme);
  return labels.length === 0
    ? ''
    : `${labels.length === 1 ? 'Theme' : 'Themes'}: ${labels.join(', ')}.`;
}

/** "Said by newspapers; 2015 (“in 2015”); hostile. In the text: “warned”. Theme: …" */
export function sayDetails(relation: Relation, lookUp: LookUp): string {
  const { valence, effect, direction, phrase } = relation;
  const reading = [
    sayVoices(relation, lookUp),
    sayTime(relation),
    direction === 'mutual' ? 'mutual' : '',
    VALENCE[`${valence}`],
    effect === undefined ? '' : `effect: ${EFFECT[effect]}`,
    sayInfluence(relation, lookUp),
  ];
  const details = [
    `${capitalised(reading.filter((part) => part !== '').join('; '))}.`,
    phrase === '' ? '' : `In the text: ${inQuotes(phrase)}.`,
    sayThemes(relation, lookUp),
    sayWithin(relation, lookUp),
  ];
  return details.filter((part) => part !== '').join(' ');
}
