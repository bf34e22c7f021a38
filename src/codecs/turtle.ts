/**
 * How is a reading written for triple stores that take Turtle?
 *
 * The same triples as the JSON-LD, from the same tree (linked/linked-tree.ts), so that the two cannot
 * differ. Not read back: the JSON-LD is there for that.
 */
import type { Codec } from './codec.ts';
import { LINKED_CARRIES } from './linked/linked-carries.ts';
import { toLinkedTree } from './linked/linked-tree.ts';
import { toTurtle } from './linked/turtle-text.ts';

export const turtle: Codec = {
  id: 'turtle',
  label: 'Turtle',
  summary: 'For triple stores and SPARQL; the same triples as the JSON-LD',
  group: 'linked',
  isText: true,
  extension: 'ttl',
  mediaType: 'text/turtle',
  carries: LINKED_CARRIES,
  write: (view) => toTurtle(toLinkedTree(view), view.records.name),
};
