/**
 * What can be taken of a picture that yEd put into a GraphML file?
 *
 * yEd keeps labels and places only in its own elements (`y:NodeLabel`, `y:Geometry`): the first label that is
 * not empty, and the middle of the first shape. yEd counts downwards, so heights are turned over. Shapes, lines
 * and colours are left out with a note.
 */
import type { Gatherer } from '../xml/gatherer.ts';
import { readNumber } from '../xml/read-number.ts';
import type { XmlTag } from '../xml/xml-tag.ts';

export const isYed = ({ uri }: XmlTag): boolean => uri.includes('yworks.com/xml/graphml');

/** What the reader has to do with the inside of this element. */
export function meetYed(gatherer: Gatherer, tag: XmlTag): 'drawing' | 'label' {
  const { row, tools } = gatherer;
  if (tag.name === 'NodeLabel' || tag.name === 'EdgeLabel') return 'label';
  if (tag.name === 'Geometry') {
    if (row?.node === undefined || row.node.x !== undefined) return 'drawing';
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      readNumber(tag.get(name) ?? '0'),
    );
    gatherer.place(row, (x ?? 0) + (width ?? 0) / 2, -((y ?? 0) + (height ?? 0) / 2));
    tools.tell('changed', 'Places in yEd are counted downwards; they were turned over.', tag.line);
  } else
    tools.tell(
      'dropped',
      'Shapes, lines and colours of yEd are left out: Relata draws by what a relation says.',
      tag.line,
    );
  return 'drawing';
}

export function takeYedLabel(gatherer: Gatherer, text: string, line: number): void {
  const { row } = gatherer;
  const label = text.trim();
  if (row === undefined || label === '') return;
  if (!gatherer.call(row, label))
    gatherer.tools.tell('dropped', 'Of several labels in yEd only the first is taken.', line);
}
