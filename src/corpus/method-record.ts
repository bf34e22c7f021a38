/**
 * Which figures tell how a corpus was made from independent readings?
 *
 * The agreement of the readings with one another before, and of each with the corpus after; how many
 * assertions are in how many readings; what was decided; and for each relation, which readings have it. A
 * relation that a reading has under a type of another family counts apart: the vocabulary may have been revised
 * since the readings were made.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { VERDICTS, type Decision } from '../model/decision.ts';
import type { MethodRecord, PairRecord } from '../model/method.ts';
import type { Relation } from '../model/relation.ts';
import { toLetter } from './agreement-figures.ts';
import { countByReadings } from './agreement-of-several.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import { FACETS } from './compare-facets.ts';
import type { NamedReading, Reconciliation } from './check-decisions.ts';

/** Four digits say all that a figure over some hundred relations can. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;

export function toPairRecord(pair: string, { relations, facets, share }: Agreement): PairRecord {
  const both = relations.shared.length;
  const otherType = relations.contested.length;
  const [onlyA, onlyB] = [relations.onlyA.length, relations.onlyB.length];
  const all = 2 * both + onlyA + onlyB;
  return {
    pair,
    both,
    otherType,
    onlyFirst: onlyA - otherType,
    onlySecond: onlyB - otherType,
    share: rounded(share),
    shareOfAnyType: rounded(all === 0 ? null : (2 * (both + otherType)) / all),
    // Agreement on type is given beforehand: pairs of the same type are matched first.
    facets: FACETS.filter((facet) => facet !== 'type' && facet !== 'themes').map((facet) => ({
      facet,
      compared: facets[facet].compared,
      alike: facets[facet].alike,
      kappa: rounded(facets[facet].kappa),
    })),
  };
}

/** "Denied: THAAD is aimed at DPRK threats". */
function sayClaim({ source, target, type, stance }: Relation, dataset: Dataset): string {
  const label = (id: Relation['source']): string => dataset.entityOf.get(id)?.label ?? id;
  const verb = dataset.typeOf.get(type)?.label ?? type;
  return `${stance.negated ? 'Denied: ' : ''}${label(source)} ${verb} ${label(target)}`;
}

function toLeftOut(decisions: readonly Decision[], readings: readonly NamedReading[]) {
  const datasetOf = new Map(readings.map(({ name, dataset }) => [name, dataset]));
  return decisions
    .filter(({ verdict }) => verdict === 'left-out')
    .flatMap(({ readings: found }) => found)
    .flatMap(({ reading, relation: id }) => {
      const dataset = datasetOf.get(reading);
      const relation = dataset?.relationOf.get(id);
      return dataset === undefined || relation === undefined
        ? []
        : [{ reading, relation: id, claim: sayClaim(relation, dataset) }];
    });
}

function toWhichHave(corpus: Dataset, against: readonly Agreement[]): MethodRecord['relations'] {
  const lettersBy = (level: 'shared' | 'contested') => {
    const found = against.flatMap(({ relations }, index) =>
      relations[level].map(({ a }) => ({ a, letter: toLetter(index) })),
    );
    return groupBy(found, ({ a }) => a);
  };
  const [same, other] = [lettersBy('shared'), lettersBy('contested')];
  const join = (found: readonly { readonly letter: string }[] | undefined): string =>
    (found ?? []).map(({ letter }) => letter).join('');
  return corpus.relations.map((relation) => ({
    relation: relation.id,
    in: join(same.get(relation)),
    otherType: join(other.get(relation)),
  }));
}

export function toMethodRecord(
  { corpus, readings, agreement }: Reconciliation,
  decisions: readonly Decision[],
): MethodRecord {
  const against = readings.map(({ dataset }) => agreementOf(corpus, dataset));
  const counts = countByReadings(agreement.assertions, readings.length);
  return {
    readings: readings.map(({ name, dataset }, index) => ({
      letter: toLetter(index),
      name,
      entities: dataset.entities.length,
      relations: dataset.relations.length,
    })),
    assertions: counts.map((count, index) => ({ readings: index + 1, count })).toReversed(),
    before: agreement.pairwise.map(({ first, second, agreement: pair }) =>
      toPairRecord(`${toLetter(first)}–${toLetter(second)}`, pair),
    ),
    after: against.map((pair, index) => toPairRecord(`R–${toLetter(index)}`, pair)),
    decisions: VERDICTS.map((verdict) => ({
      verdict,
      count: decisions.filter((decision) => decision.verdict === verdict).length,
    })),
    leftOut: toLeftOut(decisions, readings),
    relations: toWhichHave(corpus, against),
  };
}

/** One record a line, so that a change can be reviewed. */
export function printMethodRecord(record: MethodRecord): string {
  const lists = Object.entries(record).map(([name, list]) => {
    const lines = list.map((item) => `  ${JSON.stringify(item)}`);
    return `${JSON.stringify(name)}: [\n${lines.join(',\n')}\n]`;
  });
  return `{${lists.join(',\n')}}\n`;
}
