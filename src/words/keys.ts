/**
 * What does the help on keys say of each?
 *
 * In English, which is the measure for every other language (en.ts). What is spoken while somebody walks lies in
 * keyboard.ts: the help alone needs these.
 */
import { wordsOf } from './speaking.ts';

export const keysEn = {
  groups: {
    page: 'Anywhere',
    walk: 'Walking in the graph',
    arrange: 'Asking and arranging in the graph',
  },
  rows: {
    search: 'Search',
    regions: 'Next region, or the one before: header, text, graph, legend, detail',
    lens: 'Next lens, or the one before',
    depth: 'Fewer kinds of entity, or more',
    path: 'Path before, or next path, of a trace',
    undo: 'Undo, or do again',
    letGo: 'Let go of what is chosen',
    help: 'These keys',
    arrows: 'From an entity to the nearest one that way; on a relation, round those of its entity',
    onward: 'From an entity onto its strongest relation, and on to the other end of it',
    toEdges: 'Onto the strongest relation of the entity',
    toFarEnd: 'To the other end of the relation',
    open: 'Choose; again: into the detail',
    add: 'Add to what is chosen, or take away',
    back: 'Back: from the relation to its entity, then let go, then out of the graph',
    ego: 'Only what lies one, two or three steps around the entity; again: everything',
    pin: 'Pin the entity where it stands, or let it go',
    shift: 'Move the entity a little, and pin it there',
    menu: 'What else can be done with the entity',
    zoom: 'Nearer, or farther',
    fit: 'The whole graph',
  },
  singleKeys: 'Keys that are one sign alone',
  singleKeysNote: 'Switch them off if you speak to your computer, or often press a key by mistake.',
};

export const keysWords = wordsOf('keys', keysEn);
