/**
 * How does a filter become one pair of an address, and a pair a filter?
 *
 * `only.theme=a,b`, `words=nuclear test`, `time=2015-01/2015-06`, `degree=3`, `ego=2,out,china`, and a trace
 * as `trace=from:us;to:dprk;hops:4;avoid:china;voice;path:2`, of which only one end must be given; `paused.`
 * stands before the key of a filter that rests. Ids are percent-encoded one by one, so that none can look like
 * a separator. Reading is total: a pair that cannot be understood is null, and every id the corpus does not
 * know is named.
 */
import { FACETS } from '../graph/facets.ts';
import { DIRECTIONS, EGO_DEPTHS, HOPS, type Filter, type TraceFilter } from '../graph/filters.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { EntityId } from '../model/ids.ts';
import { listOf, read, written } from './url-parts.ts';

type FindEntities = (names: readonly string[]) => readonly EntityId[];

const listed = (ids: readonly string[]): string => ids.map(written).join(',');

function writeTrace({ from, to, hops, avoid, oneVoice, step }: TraceFilter): string {
  return [
    ...(from.length === 0 ? [] : [`from:${listed(from)}`]),
    ...(to.length === 0 ? [] : [`to:${listed(to)}`]),
    `hops:${hops}`,
    ...(avoid.length === 0 ? [] : [`avoid:${listed(avoid)}`]),
    ...(oneVoice ? ['voice'] : []),
    ...(step === null ? [] : [`path:${step + 1}`]),
  ].join(';');
}

function writePlain(filter: Filter): readonly [string, string] {
  switch (filter.by) {
    case 'facet':
      return [`${filter.mode}.${filter.facet}`, listed(filter.values)];
    case 'words':
      return ['words', written(filter.words)];
    case 'time':
      return ['time', `${written(filter.from)},${written(filter.to)}`];
    case 'degree':
      return ['degree', String(filter.least)];
    case 'ego':
      return ['ego', `${filter.depth},${filter.direction},${listed(filter.entities)}`];
    case 'trace':
      return ['trace', writeTrace(filter)];
  }
}

export function writeFilter(filter: Filter): readonly [string, string] {
  const [key, value] = writePlain(filter);
  return [`${filter.paused ? 'paused.' : ''}${key}`, value];
}

/** A whole number between bounds, or null. */
function numberOf(text: string, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

const MODES = ['only', 'without'] as const;

const isDate = (text: string): boolean => text === '' || parseEdtf(text).ok;

function readTime(value: string, paused: boolean): Filter | null {
  const [from = '', to = '', ...rest] = value.split(',').map(read);
  const isWindow = rest.length === 0 && isDate(from) && isDate(to);
  return isWindow && !(from === '' && to === '') ? { by: 'time', from, to, paused } : null;
}

function readEgo(value: string, paused: boolean, find: FindEntities): Filter | null {
  const [first = '', second = '', ...names] = value.split(',');
  const depth = EGO_DEPTHS.find((candidate) => String(candidate) === first);
  const direction = DIRECTIONS.find((candidate) => candidate === second);
  const entities = find(names.map(read));
  if (depth === undefined || direction === undefined || entities.length === 0) return null;
  return { by: 'ego', entities, depth, direction, paused };
}

function readTrace(value: string, paused: boolean, find: FindEntities): Filter | null {
  const parts = new Map(
    value.split(';').map((part): [string, string] => {
      const at = part.indexOf(':');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const ends = (key: string) => find(listOf(parts.get(key) ?? ''));
  const hops = numberOf(parts.get('hops') ?? `${HOPS.usual}`, HOPS.least, HOPS.most);
  const path = numberOf(parts.get('path') ?? '', 1, 1000);
  const [from, to] = [ends('from'), ends('to')];
  if (hops === null || (from.length === 0 && to.length === 0)) return null;
  const oneVoice = parts.has('voice');
  const step = path === null ? null : path - 1;
  return { by: 'trace', from, to, hops, avoid: ends('avoid'), oneVoice, step, paused };
}

function readFacet(key: string, name: string, value: string, paused: boolean): Filter | null {
  const facet = FACETS.find((candidate) => candidate === name);
  const mode = MODES.find((candidate) => candidate === key);
  if (!facet || !mode) return null;
  const values = [...new Set(listOf(value))];
  return values.length === 0 ? null : { by: 'facet', facet, mode, values, paused };
}

/** null: nothing here understands this pair. */
export function readFilter(pairKey: string, value: string, find: FindEntities): Filter | null {
  const paused = pairKey.startsWith('paused.');
  const [key = '', name = ''] = (paused ? pairKey.slice('paused.'.length) : pairKey).split('.');
  switch (key) {
    case 'words': {
      const words = read(value).trim();
      return words === '' ? null : { by: 'words', words, paused };
    }
    case 'time':
      return readTime(value, paused);
    case 'degree': {
      const least = numberOf(value, 0, 999_999);
      return least === null ? null : { by: 'degree', least, paused };
    }
    case 'ego':
      return readEgo(value, paused, find);
    case 'trace':
      return readTrace(value, paused, find);
    default:
      return readFacet(key, name, value, paused);
  }
}
