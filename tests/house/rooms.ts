/**
 * Which rooms are there, and whom may each import?
 *
 * The import table of docs/architecture.md as data. Packages count when they are imported by
 * value; a type leaves no trace in what runs. A pattern ends in `*` or is exact. To let a room
 * import more is a decision about the house: change the table there and here in one step.
 */

export type RoomName =
  | 'kit'
  | 'words'
  | 'model'
  | 'corpus'
  | 'graph'
  | 'layout'
  | 'codecs'
  | 'state'
  | 'scene'
  | 'workers'
  | 'stage'
  | 'panels'
  | 'app'
  | 'cli';

export interface Room {
  /** Pure rooms know no page, no network and no clock, and each file has its twin test. */
  readonly isPure: boolean;
  /** What it holds is data of one type, tried as a whole: no file needs a twin of its own. */
  readonly isCatalogue?: true;
  readonly rooms: readonly RoomName[];
  /** Rooms whose types, but not values, may be imported besides. */
  readonly roomsForTypes?: readonly RoomName[];
  readonly packages: readonly string[];
  /** Whether the room may import style sheets. */
  readonly hasStyles?: true;
}

export const rooms: Readonly<Record<RoomName, Room>> = {
  kit: { isPure: true, rooms: [], packages: [] },
  words: {
    isPure: true,
    isCatalogue: true,
    rooms: ['kit'],
    roomsForTypes: ['model'],
    packages: [],
  },
  model: { isPure: true, rooms: ['kit'], packages: ['zod', 'zod/*'] },
  corpus: {
    isPure: true,
    rooms: ['kit', 'model'],
    packages: ['@noble/hashes/*', 'approx-string-match'],
  },
  graph: {
    isPure: true,
    rooms: ['kit', 'model', 'words'],
    packages: ['graphology', 'graphology-*', 'minisearch'],
  },
  layout: {
    isPure: true,
    rooms: ['kit'],
    roomsForTypes: ['graph'],
    packages: ['d3-force', 'graphology-layout-forceatlas2/*'],
  },
  codecs: {
    isPure: true,
    rooms: ['kit', 'model', 'words', 'graph'],
    packages: ['saxes', 'fflate', 'papaparse'],
  },
  // Not `zustand` itself, which brings React along.
  state: { isPure: true, rooms: ['kit', 'model', 'words', 'graph'], packages: ['zustand/vanilla'] },
  scene: { isPure: true, rooms: ['kit', 'model', 'words', 'graph', 'state'], packages: [] },
  workers: {
    isPure: false,
    rooms: ['kit', 'model', 'corpus', 'graph', 'layout', 'codecs'],
    packages: [],
  },
  stage: {
    isPure: false,
    rooms: ['kit', 'model', 'words', 'graph', 'state', 'scene'],
    packages: ['sigma', 'sigma/*', '@sigma/*'],
  },
  panels: {
    isPure: false,
    rooms: ['kit', 'model', 'words', 'graph', 'state', 'scene', 'codecs'],
    packages: ['react', 'react/*', 'react-dom', 'lucide-react'],
    hasStyles: true,
  },
  app: {
    isPure: false,
    rooms: [
      'kit',
      'words',
      'model',
      'corpus',
      'graph',
      'layout',
      'codecs',
      'state',
      'scene',
      'workers',
      'stage',
      'panels',
    ],
    packages: ['react', 'react/*', 'react-dom', 'react-dom/*', '@fontsource-variable/*'],
    hasStyles: true,
  },
  cli: {
    isPure: false,
    rooms: ['kit', 'words', 'model', 'corpus', 'graph', 'layout', 'codecs'],
    packages: ['node:*', 'vite'], // vite builds the page and reads the TypeScript of the command
  },
};

/** The room a file of src/ stands in, or undefined for a file outside the table. */
export function toRoomName(path: string): RoomName | undefined {
  const [top, room, inner] = path.split('/');
  return top === 'src' && inner !== undefined && isRoomName(room) ? room : undefined;
}

function isRoomName(name: string | undefined): name is RoomName {
  return name !== undefined && Object.hasOwn(rooms, name);
}
