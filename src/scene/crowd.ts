/**
 * When is there too much to draw in detail, and what is then known of it?
 *
 * A shown graph above `CROWD` is a crowd: every entity is a point, and only what the drawing budget allows is drawn
 * with all its marks (choose-detail.ts). A crowd is bits and columns of numbers; marks are made for what is drawn.
 * What is shown decides, so that filters or depth that leave little leave the whole picture, as it always was.
 */
import type { KnowledgeGraph } from '../graph/build.ts';
import type { AppState } from '../state/app-state.ts';
import type { Focus } from '../state/focus.ts';
import { countsWords } from '../words/counts.ts';
import { describePicture } from './describe.ts';
import type { Palette } from './palette.ts';
import type { Viewport } from './viewport.ts';
import {
  lightsOf,
  paint,
  paintMarks,
  type Crowd,
  type Drawn,
  type Picture,
  withRoom,
} from './picture.ts';

/** More shown entities or relations than these are a crowd. */
export const CROWD = { entities: 400, relations: 1500 } as const;

export interface Budget {
  readonly relations: number;
  readonly entities: number;
}

/** Of a crowd no more is drawn in detail: a frame of it costs what one of a large essay does. */
export const DRAWING_BUDGET: Budget = { relations: 600, entities: 400 };

/** So much of the screen a disc with a label takes, and a curve; where there is less room, fewer are drawn. */
const ROOM_PX2: Budget = { relations: 1500, entities: 2600 };

/** What may be drawn in detail in a window of this size. */
export function budgetFor({ width, height }: Viewport): Budget {
  const within = (of: keyof Budget): number =>
    Math.min(DRAWING_BUDGET[of], Math.floor((width * height) / ROOM_PX2[of]));
  return { relations: within('relations'), entities: within('entities') };
}

/** The numbers of what is drawn in detail, in the order of the corpus. */
export interface Detail {
  readonly entities: Int32Array;
  readonly relations: Int32Array;
}

export const isCrowd = ({
  shownEntities,
  shownRelations,
}: Pick<Focus['counts'], 'shownEntities' | 'shownRelations'>): boolean =>
  shownEntities > CROWD.entities || shownRelations > CROWD.relations;

/** What of a crowd is drawn in detail, with all its marks. */
export function paintDetail(crowd: Crowd, detail: Detail, isComplete: boolean): Picture {
  const { nodes, edges } = paintMarks(crowd.kg, detail, crowd);
  return {
    palette: crowd.palette,
    nodes: nodes.map((node) => withRoom(crowd.kg, node)),
    edges,
    crowd,
    drawn: { relations: edges.length, entities: nodes.length, isComplete },
  };
}

/** What is drawn of all that is shown, in a sentence; `null` where nothing is left out. */
export function sayDrawn(counts: Focus['counts'], drawn: Drawn | undefined): string | null {
  if (drawn === undefined || !isCrowd(counts)) return null;
  const shown = { relations: counts.shownRelations, entities: counts.shownEntities };
  const words = countsWords();
  return drawn.isComplete ? words.drawnInView(drawn, shown) : words.drawnOfCrowd(drawn, shown);
}

/** The whole, or of a crowd nothing in detail yet: that depends on where one looks. */
export function paintShown(
  kg: KnowledgeGraph,
  state: Pick<AppState, 'selection' | 'pins'>,
  focus: Pick<Focus, 'seen' | 'seenEntities' | 'emphasis' | 'counts'>,
  palette: Palette,
): Picture {
  if (!isCrowd(focus.counts)) return paint(kg, state, focus, palette);
  const { seen, seenEntities, counts } = focus;
  const lights = lightsOf(kg, state, focus);
  const crowd = { kg, seen, seenEntities, lights, counts, pins: state.pins, palette };
  return { palette, nodes: [], edges: [], crowd };
}

/** A crowd in sentences, for those who cannot see it. */
export const describeCrowd = (focus: Focus, drawn: Drawn): string =>
  [describePicture(focus), sayDrawn(focus.counts, drawn) ?? ''].join(' ').trim();
