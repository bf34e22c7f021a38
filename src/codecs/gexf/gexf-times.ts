/**
 * How is it said in one cell when a node, an edge or a value is there?
 *
 * GEXF has intervals, spells, slices and timestamps; a reading has none of them, so they are kept as text, in
 * the spelling of intervals: `[2009, 2010)`, with a round bracket where an end is open.
 */
import type { XmlTag } from '../xml/read-xml.ts';

/** Attributes that say when something is there. */
const TIME_NAMES: ReadonlySet<string> = new Set([
  'start',
  'end',
  'startopen',
  'endopen',
  'timestamp',
  'timestamps',
  'intervals',
]);

export const isTimeName = (name: string): boolean => TIME_NAMES.has(name);

/** Undefined where the tag says nothing of time. */
export function sayTimes(tag: XmlTag): string | undefined {
  const stamps = tag.get('timestamp') ?? tag.get('timestamps') ?? tag.get('intervals');
  const [from, to] = [tag.get('start'), tag.get('end')];
  const [openFrom, openTo] = [tag.get('startopen'), tag.get('endopen')];
  if ([from, to, openFrom, openTo].every((time) => time === undefined))
    return stamps === undefined ? undefined : `[${stamps}]`;
  const interval = [
    from === undefined && openFrom !== undefined ? '(' : '[',
    from ?? openFrom ?? '',
    ', ',
    to ?? openTo ?? '',
    to === undefined && openTo !== undefined ? ')' : ']',
  ].join('');
  return stamps === undefined ? interval : `${interval} [${stamps}]`;
}
