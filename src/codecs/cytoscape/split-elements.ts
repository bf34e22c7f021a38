/**
 * Which values of a Cytoscape JSON file are nodes, and which are edges?
 *
 * Elements as { nodes, edges } or as one list, where `group` or the presence of a source tells which is which. Takes
 * any value of JSON and says what is wrong with it.
 */
import type { ReadFlaw } from '../codec.ts';
import { OpenElements, type Entries, type FoundElements } from './element-lists.ts';

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const toEntries = (value: unknown): Entries | null => (isEntries(value) ? value : null);

export const valueOf = (entries: Entries | null, key: string): unknown =>
  entries !== null && Object.hasOwn(entries, key) ? entries[key] : undefined;

/** A place in a JSON value has no line any more: the sentence says which element it is. */
export const flawOf = (sentence: string): ReadFlaw => ({ line: 1, column: 1, sentence });

/** What stands beside the data of an element. */
function othersOf(entries: Entries): Entries | null {
  const keys = Object.keys(entries).filter((key) => key !== 'data');
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, entries[key]]));
}

const isEdge = (entries: Entries, data: Entries): boolean =>
  valueOf(entries, 'group') === undefined
    ? Object.hasOwn(data, 'source') || Object.hasOwn(data, 'target')
    : valueOf(entries, 'group') === 'edges';

/** Puts what stands in a list where `choose` says. */
function takeList(
  list: unknown,
  what: string,
  choose: (entries: Entries, data: Entries) => OpenElements,
  flaws: ReadFlaw[],
): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    flaws.push(flawOf(`The ${what}s should be a list.`));
    return;
  }
  const items: readonly unknown[] = list;
  for (const [index, item] of items.entries()) {
    const entries = toEntries(item);
    const data = toEntries(valueOf(entries, 'data'));
    if (entries === null || data === null) {
      flaws.push(flawOf(`The ${what} ${index + 1} has no data; write { "data": { "id": … } }.`));
      continue;
    }
    const elements = choose(entries, data);
    const start = elements.values.length;
    for (const value of Object.values(data)) elements.values.push(value);
    elements.add(index + 1, elements.findShape(Object.keys(data)), start, othersOf(entries));
  }
}

/** `flaws` is filled with what is wrong. */
export function splitElements(value: unknown, flaws: ReadFlaw[]): FoundElements {
  const isList = Array.isArray(value);
  const top = toEntries(value);
  const elements = isList ? value : valueOf(top, 'elements');
  if (Array.isArray(elements)) {
    const [nodes, edges] = [new OpenElements('element'), new OpenElements('element')];
    takeList(
      elements,
      'element',
      (entries, data) => (isEdge(entries, data) ? edges : nodes),
      flaws,
    );
    return { top, nodes, edges };
  }
  const [nodes, edges] = [new OpenElements('node'), new OpenElements('edge')];
  const entries = toEntries(elements);
  if (entries === null) flaws.push(flawOf('The elements should be a list, or { nodes, edges }.'));
  takeList(valueOf(entries, 'nodes'), 'node', () => nodes, flaws);
  takeList(valueOf(entries, 'edges'), 'edge', () => edges, flaws);
  return { top, nodes, edges };
}
