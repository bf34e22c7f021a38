/**
 * What does each relation answer to a facet, as small numbers, and which relations pass a condition on it?
 *
 * A column for each facet of a dataset: its values once, in the order they first occur, and for each relation the
 * places of those it gives. Made when first asked for and kept, from the index where that has it in numbers and else
 * from the records; a condition is then one pass over a flat array.
 */
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import type { RelationType } from '../model/vocabulary.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { addBit, hasBit, makeBits, type Bits } from './bit-set.ts';
import { indexOfDataset } from './dataset-index.ts';
import { facetValues, type Facet, type FacetCondition } from './facets.ts';

export interface FacetColumn {
  readonly values: readonly string[];
  /** The answers of relation `r` are those from `offsets[r]` up to, not including, `offsets[r + 1]`. */
  readonly offsets: Int32Array;
  /** Places in `values`. */
  readonly answers: Int32Array;
}

/** A list of numbers that grows. */
function openList(room: number) {
  let numbers = new Int32Array(room);
  let length = 0;
  return {
    add: (number: number): void => {
      if (length === numbers.length) {
        const more = new Int32Array(2 * length + 8);
        more.set(numbers);
        numbers = more;
      }
      numbers[length++] = number;
    },
    length: () => length,
    close: () => numbers.slice(0, length),
  };
}

/** Gives each new value the next number. */
function openValues() {
  const numberOf = new Map<string, number>();
  return {
    numberOf: (value: string): number => {
      const known = numberOf.get(value) ?? numberOf.size;
      if (known === numberOf.size) numberOf.set(value, known);
      return known;
    },
    close: () => [...numberOf.keys()],
  };
}

function makeColumn(facet: Facet, dataset: Dataset): FacetColumn {
  const { relations } = dataset;
  const values = openValues();
  const answers = openList(relations.length);
  const offsets = new Int32Array(relations.length + 1);
  for (let at = 0; at < relations.length; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    for (const value of facetValues(facet, relation, dataset)) answers.add(values.numberOf(value));
    offsets[at + 1] = answers.length();
  }
  return { values: values.close(), offsets, answers: answers.close() };
}

/** Of a facet that every relation answers once. */
function makeSingles(count: number, valueOf: (at: number) => string): FacetColumn {
  const values = openValues();
  const answers = new Int32Array(count);
  let value = '';
  let number = -1;
  for (let at = 0; at < count; at += 1) {
    const own = valueOf(at);
    // Neighbours mostly answer alike.
    if (number < 0 || own !== value) number = values.numberOf(own);
    value = own;
    answers[at] = number;
  }
  return { values: values.close(), offsets: upTo(count, 1), answers };
}

/** Where the answers of each relation begin that gives `each` of them. */
function upTo(count: number, each: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  for (let at = 0; at <= count; at += 1) offsets[at] = each * at;
  return offsets;
}

/** Of the type, each of which is of one family. */
function makeFamilyColumn(dataset: Dataset): FacetColumn {
  const types = facetColumnOf('type', dataset);
  const typeOf: ReadonlyMap<string, RelationType> = dataset.typeOf;
  const families = types.values.map((type) => typeOf.get(type)?.family ?? '');
  return makeSingles(types.answers.length, (at) => families[types.answers[at] ?? 0] ?? '');
}

/** The kinds of both ends stand in the index already. */
function makeKindColumn(dataset: Dataset): FacetColumn {
  const { graph, kinds } = indexOfDataset(dataset);
  const values = openValues();
  const answers = new Int32Array(2 * graph.edgeCount);
  const kindOf = (entity: number): string =>
    entity < 0 ? '' : (ENTITY_KINDS[kinds[entity] ?? 0] ?? '');
  for (let at = 0; at < graph.edgeCount; at += 1) {
    answers[2 * at] = values.numberOf(kindOf(graph.sources[at] ?? -1));
    answers[2 * at + 1] = values.numberOf(kindOf(graph.targets[at] ?? -1));
  }
  return { values: values.close(), offsets: upTo(graph.edgeCount, 2), answers };
}

/** What the index has in numbers is not read from the records again. */
function makeFrom(facet: Facet, dataset: Dataset): FacetColumn {
  const { relations } = dataset;
  const { valences, certainties, denied } = indexOfDataset(dataset);
  const singles = (valueOf: (at: number) => string) => makeSingles(relations.length, valueOf);
  switch (facet) {
    case 'kind':
      return makeKindColumn(dataset);
    case 'family':
      return makeFamilyColumn(dataset);
    case 'type':
      return singles((at) => relations[at]?.type ?? '');
    case 'effect':
      return singles((at) => relations[at]?.effect ?? 'none');
    case 'valence':
      return singles((at) => String(valences[at] ?? 0));
    case 'certainty':
      return singles((at) => CERTAINTIES[certainties[at] ?? 0] ?? '');
    case 'negation':
      return singles((at) => (hasBit(denied, at) ? 'negated' : 'affirmed'));
    case 'voice':
    case 'theme':
      return makeColumn(facet, dataset);
  }
}

const columns = new WeakMap<Dataset, Map<Facet, FacetColumn>>();

/** Made once for each facet of a dataset. */
export function facetColumnOf(facet: Facet, dataset: Dataset): FacetColumn {
  const ofDataset = columns.get(dataset) ?? new Map<Facet, FacetColumn>();
  columns.set(dataset, ofDataset);
  const column = ofDataset.get(facet) ?? makeFrom(facet, dataset);
  ofDataset.set(facet, column);
  return column;
}

/** `only` lets through what has one of the values, `without` what has none of them. */
export function passFacet({ facet, mode, values }: FacetCondition, dataset: Dataset): Bits {
  const { values: all, offsets, answers } = facetColumnOf(facet, dataset);
  const isNamed = Uint8Array.from(all, (value) => (values.includes(value) ? 1 : 0));
  const count = offsets.length - 1;
  const passing = makeBits(count);
  // An edge is drawn between both its ends, so "only these kinds" must hold for both.
  const isOfAll = facet === 'kind';
  for (let at = 0; at < count; at += 1) {
    const first = offsets[at] ?? 0;
    const end = offsets[at + 1] ?? 0;
    let named = 0;
    for (let place = first; place < end; place += 1) named += isNamed[answers[place] ?? 0] ?? 0;
    const passes = mode === 'without' ? named === 0 : named >= (isOfAll ? end - first : 1);
    if (passes) addBit(passing, at);
  }
  return passing;
}
