/**
 * Who joined the hops of a path: a sentence, a paragraph, a voice, or only we?
 *
 * A path that no one says is our own inference, and the reader must see where. Two hops are joined by the
 * closest thing their chosen relations share. Besides: does one voice say every hop, and does any single
 * sentence or passage? For these two every affirmed relation of a hop counts; a denial says no hop.
 */
import type { Dataset } from '../model/dataset.ts';
import { voicesOfRelation } from './influence-graph.ts';
import type { Hop, Joint, Whole } from './path.ts';
import { sentenceAt, statedPlacesOf } from './stated-places.ts';

function shares<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

export function jointOf(dataset: Dataset, first: Hop, second: Hop): Joint {
  const a = statedPlacesOf(dataset, first.chosen);
  const b = statedPlacesOf(dataset, second.chosen);
  if (shares(a.sentences, b.sentences)) return 'same-sentence';
  if (shares(a.paragraphs, b.paragraphs)) return 'same-paragraph';
  const voices = new Set(voicesOfRelation(second.chosen));
  return voicesOfRelation(first.chosen).some((voice) => voices.has(voice)) ? 'same-voice' : 'ours';
}

export const jointsOf = (dataset: Dataset, hops: readonly Hop[]): readonly Joint[] =>
  hops.slice(1).map((hop, at) => jointOf(dataset, hops[at] ?? hop, hop));

/** What every hop has; in the order of the first. */
function inAll<Item>(hops: readonly Hop[], itemsOf: (hop: Hop) => Iterable<Item>): readonly Item[] {
  const [first, ...rest] = hops.map((hop) => new Set(itemsOf(hop)));
  return first === undefined ? [] : [...first].filter((item) => rest.every((set) => set.has(item)));
}

/** Keys of the voices that hold a relation of every hop. */
export const voicesOfAll = (hops: readonly Hop[]): readonly string[] =>
  inAll(hops, ({ relations }) => relations.flatMap(voicesOfRelation));

const affirmed = ({ relations }: Hop) => relations.filter(({ stance }) => !stance.negated);

/** The first sentence that says every hop, else the first passage that does. */
export function wholeOf(dataset: Dataset, hops: readonly Hop[]): Whole | null {
  const placesOf = (hop: Hop) => affirmed(hop).map((relation) => statedPlacesOf(dataset, relation));
  const [number] = inAll(hops, (hop) => placesOf(hop).flatMap(({ sentences }) => [...sentences]));
  const sentence = number === undefined ? undefined : sentenceAt(dataset, number);
  if (sentence) {
    const { source, start, end } = sentence;
    return { kind: 'sentence', source, start, end };
  }
  const [id] = inAll(hops, (hop) => placesOf(hop).flatMap(({ passages }) => [...passages]));
  const passage = id === undefined ? undefined : dataset.passageOf.get(id);
  if (!passage) return null;
  return { kind: 'passage', source: passage.source, start: passage.start, end: passage.end };
}
