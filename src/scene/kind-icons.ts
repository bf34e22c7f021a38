/**
 * Which small sign stands for each kind of entity?
 *
 * Drawn by hand on a grid of 16 × 16, filled, as SVG path data: the stage, the legend and the exported
 * picture all use these strings. Holes run the other way round than outlines (non-zero rule). Plain
 * enough to be told apart at 8 pixels.
 */
import type { EntityKind } from '../model/entity.ts';

export const ICON_GRID = 16;

export const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  // A flag.
  state: 'M3.6 1.8h1.7v12.6H3.6z M6.1 2.4h7.4l-2.2 3 2.2 3H6.1z',
  // Head and shoulders.
  person:
    'M8 2a2.9 2.9 0 0 1 0 5.8 2.9 2.9 0 0 1 0-5.8z M2.6 14c0-3.2 2.3-5.2 5.4-5.2s5.4 2 5.4 5.2z',
  // A house with columns.
  organisation:
    'M8 1.6l6.2 3.5v1.3H1.8V5.1z M3.3 7.4h2v4.2h-2z M7 7.4h2v4.2H7z M10.7 7.4h2v4.2h-2z M1.8 12.5h12.4v1.8H1.8z',
  // Two people.
  group:
    'M5.4 3.2a2.3 2.3 0 0 1 0 4.6 2.3 2.3 0 0 1 0-4.6z M11 3.8a2 2 0 0 1 0 4 2 2 0 0 1 0-4z M1 13.4c0-2.8 1.8-4.6 4.4-4.6s4.4 1.8 4.4 4.6z M11 13.4c0-1.7-.5-3.2-1.4-4.3.4-.2.9-.3 1.4-.3 2.4 0 4 1.8 4 4.6z',
  // A signed page.
  agreement:
    'M3.2 1.6h6.4l3.2 3.2v9.6H3.2z M5.2 6v1.4h5.6V6z M5.2 8.8v1.4h5.6V8.8z M5.2 11.6V13h2.6v-1.4z',
  // A rocket.
  'weapon-system':
    'M8 1c1.8 1.7 2.4 3.5 2.4 5.5v3.6l2.2 2.3v2l-3.2-1.3H6.6l-3.2 1.3v-2l2.2-2.3V6.5C5.6 4.5 6.2 2.7 8 1z',
  // Two chevrons.
  'military-activity':
    'M8 2.2l5.6 4.3v2.7L8 5l-5.6 4.2V6.5z M8 7.2l5.6 4.3v2.7L8 10l-5.6 4.2v-2.7z',
  // Two linked rings.
  relationship:
    'M5.5 4a4 4 0 0 1 0 8 4 4 0 0 1 0-8z M5.5 5.7a2.3 2.3 0 0 0 0 4.6 2.3 2.3 0 0 0 0-4.6z M10.5 4a4 4 0 0 1 0 8 4 4 0 0 1 0-8z M10.5 5.7a2.3 2.3 0 0 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  // A leaf of a calendar.
  event:
    'M4 1.2h1.8v1.6h4.4V1.2H12v1.6h2.2v11.6H1.8V2.8H4z M3.6 6.4v6.2h8.8V6.4z M5 7.8h2.6v2.6H5z',
  // A signpost.
  policy: 'M7.1 1.2h1.8v1.6h3.7l2 2.1-2 2.1H8.9v7.6H7.1V7H2.4V2.8h4.7z',
  // An exclamation mark.
  issue: 'M6.4 1.6h3.2L9 9.6H7z M8 11a1.7 1.7 0 0 1 0 3.4A1.7 1.7 0 0 1 8 11z',
  // A heart.
  sentiment:
    'M8 14.2C3.5 10.9 1.6 8.5 1.6 5.9 1.6 3.8 3.1 2.4 4.9 2.4c1.3 0 2.4.7 3.1 1.9.7-1.2 1.8-1.9 3.1-1.9 1.8 0 3.3 1.4 3.3 3.5 0 2.6-1.9 5-6.4 8.3z',
  // A pin on a map.
  place:
    'M8 1.2c2.8 0 5 2.2 5 4.9 0 3.3-2.7 5.4-5 8.8-2.3-3.4-5-5.5-5-8.8 0-2.7 2.2-4.9 5-4.9z M8 4.3a1.9 1.9 0 0 0 0 3.8 1.9 1.9 0 0 0 0-3.8z',
  // An open book.
  publication:
    'M7.3 4.3C5.9 3.1 4 2.7 1.4 2.8v9.6c2.6-.1 4.5.2 5.9 1.4z M8.7 4.3c1.4-1.2 3.3-1.6 5.9-1.5v9.6c-2.6-.1-4.5.2-5.9 1.4z',
  // A ring: a node, and no more is known.
  unspecified:
    'M8 3a5 5 0 0 1 0 10 5 5 0 0 1 0-10z M8 5.2a2.8 2.8 0 0 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
};
