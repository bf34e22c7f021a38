/**
 * Who joined the hops of a path: a sentence, a paragraph, a voice, or only we?
 *
 * A path that no one says is our own inference, and the reader must see where. Two hops are joined by the
 * closest thing their chosen relations share. Besides: does one voice say every hop, and does any single
 * sentence or passage? For these two every affirmed relation of a hop counts; a denial says no hop.
 */
import type { Dataset } from '../model/dataset.ts';
import type { PassageId } from '../model/ids.ts';
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

/** What the affirmed relations of a hop rest on; a hop is shared by many paths, so it is kept. */
interface Said {
  readonly voices: ReadonlySet<string>;
  readonly sentences: ReadonlySet<number>;
  readonly passages: ReadonlySet<PassageId>;
}

const said = new WeakMap<Hop, Said>();

function saidOf(dataset: Dataset, hop: Hop): Said {
  const known = said.get(hop);
  if (known) return known;
  const affirmed = hop.relations.filter(({ stance }) => !stance.negated);
  const places = affirmed.map((relation) => statedPlacesOf(dataset, relation));
  const found = {
    voices: new Set(affirmed.flatMap(voicesOfRelation)),
    sentences: new Set(places.flatMap(({ sentences }) => [...sentences])),
    passages: new Set(places.flatMap(({ passages }) => [...passages])),
  };
  said.set(hop, found);
  return found;
}

/** What all have; in the order of the first. */
function inAll<Item>(sets: readonly ReadonlySet<Item>[]): readonly Item[] {
  const [first, ...rest] = sets;
  return first === undefined ? [] : [...first].filter((item) => rest.every((set) => set.has(item)));
}

/** Keys of the voices that hold a relation of every hop. */
export const voicesOfAll = (dataset: Dataset, hops: readonly Hop[]): readonly string[] =>
  inAll(hops.map((hop) => saidOf(dataset, hop).voices));

/** The first sentence that says every hop, else the first passage that does. */
export function wholeOf(dataset: Dataset, hops: readonly Hop[]): Whole | null {
  const ofHops = hops.map((hop) => saidOf(dataset, hop));
  const [number] = inAll(ofHops.map(({ sentences }) => sentences));
  const sentence = number === undefined ? undefined : sentenceAt(dataset, number);
  if (sentence) {
    const { source, start, end } = sentence;
    return { kind: 'sentence', source, start, end };
  }
  const [id] = inAll(ofHops.map(({ passages }) => passages));
  const passage = id === undefined ? undefined : dataset.passageOf.get(id);
  if (!passage) return null;
  return { kind: 'passage', source: passage.source, start: passage.start, end: passage.end };
}
