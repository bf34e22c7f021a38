/**
 * What is each filter called in the menu that adds it and above the editor that changes it?
 *
 * A name and a sentence for every sort, in the words of somebody who reads a text and knows no graphs.
 * What a filter says once it is set stands in scene/describe-filter.ts.
 */
import type { Facet } from '../../graph/facets.ts';
import type { Filter } from '../../graph/filters.ts';

interface EditorWords {
  readonly name: string;
  readonly note: string;
}

export const FACET_EDITORS: Readonly<Record<Facet, EditorWords>> = {
  family: { name: 'Family', note: 'Relations of one sort of matter.' },
  type: { name: 'Relation', note: 'What the source does to the target.' },
  valence: { name: 'Valence', note: 'Hostile, neutral or friendly.' },
  effect: { name: 'Effect', note: 'Whether the source brings more of the target, or less.' },
  certainty: { name: 'Certainty', note: 'How surely it is said.' },
  negation: { name: 'Denied or not', note: 'Whether the words say that it holds.' },
  voice: { name: 'Who says so', note: 'Whose claim it is.' },
  theme: { name: 'Theme', note: 'What it is about.' },
  kind: { name: 'Kind', note: 'States, persons, events: “only” asks it of both ends.' },
};

export const SORT_EDITORS: Readonly<Record<Exclude<Filter['by'], 'facet'>, EditorWords>> = {
  words: {
    name: 'Words',
    note: 'Each must begin a word of the names, the claim, the words behind it or its note.',
  },
  time: {
    name: 'Time',
    note: 'What has no time does not pass. An empty end is open.',
  },
  degree: {
    name: 'Number of relations',
    note: 'Both ends have at least so many relations.',
  },
  ego: { name: 'Around', note: 'Step by step along who affects whom.' },
  trace: { name: 'Paths', note: 'Step by step along who affects whom.' },
};

export const wordsOfEditor = (filter: Filter): EditorWords =>
  filter.by === 'facet' ? FACET_EDITORS[filter.facet] : SORT_EDITORS[filter.by];
