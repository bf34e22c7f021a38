/**
 * How does a view become an address, and an address a view?
 *
 * The fragment after `#` holds everything that two readers of one link should share, as `key=value`
 * pairs; nothing reaches a server. Writing leaves out what is as at the start, so a fresh page has a
 * bare address. Reading is total: whatever stands there, a valid state comes out, and each thing that
 * had to be dropped (an unknown id, a newer version) is named in a sentence.
 */
import type { Dataset } from '../model/dataset.ts';
import type { LookUp } from '../model/id-table.ts';
import type { AppState, StateFromLink } from './app-state.ts';
import { INITIAL_STATE } from './app-state.ts';
import { DEPTHS } from './depth.ts';
import { addFilter } from './filters.ts';
import type { Pin } from './pins.ts';
import { NOTHING, type Selection } from './selection.ts';
import { readArrangement, writeArrangement } from './url-arrangement.ts';
import { readFilter, writeFilter } from './url-filters.ts';
import { listOf, read, written } from './url-parts.ts';
import { noticesWords } from '../words/notices.ts';
import { LENSES, type Column, type View } from './view.ts';

export const LINK_VERSION = 1;

/** Pins beyond this stand for no reader's hand; a hostile link could otherwise throw nodes away. */
const FARTHEST_PIN = 100_000;

const SELECTION_KEYS = {
  entities: 'entity',
  relations: 'relation',
  passages: 'passage',
} as const;

/** `corpus` is named unless it is the one that opens by itself. */
export function toFragment(state: StateFromLink, corpus: string | null): string {
  const pairs: (readonly [string, string])[] = [];
  const { selection, view } = state;
  if (corpus !== null) pairs.push(['corpus', written(corpus)]);
  if (view.lens !== INITIAL_STATE.view.lens) pairs.push(['lens', view.lens]);
  if (state.depth !== INITIAL_STATE.depth) pairs.push(['depth', state.depth]);
  pairs.push(...state.filters.map(writeFilter), ...writeArrangement(state.arrangement));
  if (selection.kind !== 'nothing')
    pairs.push([SELECTION_KEYS[selection.kind], selection.ids.map(written).join(',')]);
  for (const pin of state.pins) pairs.push(['pin', `${written(pin.entity)},${pin.x},${pin.y}`]);
  const closed = (['text', 'detail'] as const).filter((column) => !view.open[column]);
  if (closed.length > 0) pairs.push(['closed', closed.join(',')]);
  if (view.sheet !== null) pairs.push(['sheet', view.sheet]);
  if (pairs.length === 0) return '';
  return `v=${LINK_VERSION}&${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

const MOST_QUOTED = 60;

/** An address may hold anything, of any length; a sentence about it must stay one. */
const toQuoted = (text: string): string =>
  text.length <= MOST_QUOTED
    ? text
    : `${text.slice(0, MOST_QUOTED).replace(/\p{Surrogate}$/u, '')}…`;

interface Reader {
  readonly dataset: Dataset;
  readonly dropped: string[];
}

/** Keeps what the corpus knows, once each, and names what it does not. */
function known<Id extends string>(
  names: readonly string[],
  map: Pick<LookUp<Id, unknown>, 'has'>,
  part: 'entity' | 'relation' | 'passage',
  reader: Reader,
): readonly Id[] {
  const kept = new Set<Id>();
  for (const name of names) {
    if (map.has(name as Id)) kept.add(name as Id);
    else reader.dropped.push(noticesWords().linkParts[part](toQuoted(name)));
  }
  return [...kept];
}

function parseSelection(key: string, value: string, reader: Reader): Selection | null {
  const names = listOf(value);
  const { dataset } = reader;
  if (key === 'entity')
    return { kind: 'entities', ids: known(names, dataset.entityOf, 'entity', reader) };
  if (key === 'relation')
    return { kind: 'relations', ids: known(names, dataset.relationOf, 'relation', reader) };
  if (key === 'passage')
    return { kind: 'passages', ids: known(names, dataset.passageOf, 'passage', reader) };
  return null;
}

function parsePin(value: string, reader: Reader): Pin | null {
  const [name = '', x = '', y = ''] = value.split(',');
  const [entity] = known([read(name)], reader.dataset.entityOf, 'entity', reader);
  const isPlace = (text: string) =>
    /^-?\d{1,6}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= FARTHEST_PIN;
  return entity !== undefined && isPlace(x) && isPlace(y)
    ? { entity, x: Number(x), y: Number(y) }
    : null;
}

function parseView(key: string, value: string, view: View): View | null {
  if (key === 'lens') {
    const lens = LENSES.find((candidate) => candidate === value);
    return lens ? { ...view, lens } : null;
  }
  if (key === 'closed') {
    const closed = listOf(value);
    return {
      ...view,
      open: { text: !closed.includes('text'), detail: !closed.includes('detail') },
    };
  }
  if (key === 'sheet') {
    const sheet = (['text', 'detail'] as const satisfies readonly Column[]).find(
      (column) => column === value,
    );
    return sheet ? { ...view, sheet } : null;
  }
  return null;
}

/** One pair of the fragment; `null` means that nothing here understands it. */
function applyPair(
  state: StateFromLink,
  key: string,
  value: string,
  reader: Reader,
): StateFromLink | null {
  const selection = parseSelection(key, value, reader);
  if (selection)
    return selection.kind !== 'nothing' && selection.ids.length > 0
      ? { ...state, selection }
      : { ...state, selection: NOTHING };
  if (key === 'depth') {
    const depth = DEPTHS.find((candidate) => candidate === value);
    return depth ? { ...state, depth } : null;
  }
  if (key === 'pin') {
    const pin = parsePin(value, reader);
    const others = state.pins.filter((other) => other.entity !== pin?.entity);
    return pin ? { ...state, pins: [...others, pin] } : null;
  }
  const arrangement = readArrangement(state.arrangement, key, value);
  if (arrangement) return { ...state, arrangement };
  const filter = readFilter(key, value, (names) =>
    known(names, reader.dataset.entityOf, 'entity', reader),
  );
  if (filter) return { ...state, filters: addFilter(state.filters, filter) };
  const view = parseView(key, value, state.view);
  return view ? { ...state, view } : null;
}

export interface LinkRead {
  readonly state: StateFromLink;
  /** One sentence when something had to be left out; otherwise null. */
  readonly notice: string | null;
}

const pairsOf = (fragment: string): readonly (readonly [string, string])[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });

/** Which corpus does the address ask for? null: the one that opens by itself. */
export function corpusOf(fragment: string): string | null {
  const pair = pairsOf(fragment).find(([key]) => key === 'corpus');
  return pair ? read(pair[1]) : null;
}

/** `desk` is the reader's own arrangement, which a link leaves alone where it says nothing. */
export function fromFragment(
  fragment: string,
  dataset: Dataset,
  desk: Pick<AppState, 'view'>,
): LinkRead {
  const reader: Reader = { dataset, dropped: [] };
  const { lens, open, sheet } = INITIAL_STATE.view;
  let state: StateFromLink = {
    selection: NOTHING,
    depth: INITIAL_STATE.depth,
    filters: INITIAL_STATE.filters,
    pins: INITIAL_STATE.pins,
    arrangement: INITIAL_STATE.arrangement,
    view: { ...desk.view, lens, open, sheet },
  };
  for (const [key, value] of pairsOf(fragment)) {
    if (key === 'corpus') continue;
    if (key === 'v') {
      if (value !== String(LINK_VERSION))
        reader.dropped.push(noticesWords().linkParts.version(toQuoted(read(value))));
      continue;
    }
    const next = applyPair(state, key, value, reader);
    if (next) state = next;
    else {
      const pair = value === '' ? read(key) : `${read(key)}=${read(value)}`;
      reader.dropped.push(noticesWords().linkParts.other(toQuoted(pair)));
    }
  }
  return { state, notice: noticeFor(reader.dropped) };
}

const MOST_NAMED = 3;

function noticeFor(dropped: readonly string[]): string | null {
  if (dropped.length === 0) return null;
  const named = dropped.slice(0, MOST_NAMED);
  return noticesWords().linkWithout(named, dropped.length - named.length);
}
