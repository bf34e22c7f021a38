/**
 * What can the app ask of the stage, and what does the stage tell it?
 *
 * The stage shows a picture at given places and turns gestures into events; it knows neither the store
 * nor React. Camera, hover and drag are its own, fast, affair; one event comes when they mean something.
 * Points (`at`) are CSS pixels relative to the container, places are graph units.
 */
import type { NodeKey } from '../graph/build.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Box, Point } from '../kit/plane.ts';
import type { Cursor } from '../scene/cursor.ts';
import type { LegendRow } from '../scene/legend.ts';
import type { Picture } from '../scene/picture.ts';
import type { Grouping } from '../scene/regions.ts';
import type { Camera } from '../scene/viewport.ts';

export type HoveredThing =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly at: Point }
  | { readonly kind: 'relation'; readonly id: RelationId; readonly at: Point };

/** `additive`: with ctrl, ⌘ or shift, to add to what is chosen. */
export interface StageEvents {
  readonly entityChosen: (id: EntityId, additive: boolean) => void;
  readonly relationChosen: (id: RelationId, additive: boolean) => void;
  /** Several edges lie under the pointer, nearest first: ask the reader which. */
  readonly relationsUnderPointer: (
    ids: readonly RelationId[],
    at: Point,
    additive: boolean,
  ) => void;
  readonly groundChosen: () => void;
  readonly hovered: (thing: HoveredThing | null) => void;
  /** A dragged entity was let go here: to be pinned. */
  readonly entityDropped: (id: EntityId, x: number, y: number) => void;
  /** Double-clicked: to be unpinned. */
  readonly entityReleased: (id: EntityId) => void;
  /** At most once a frame while an entity is dragged: its neighbours may follow. */
  readonly dragging: (id: EntityId, x: number, y: number) => void;
  readonly menuAsked: (id: EntityId, at: Point) => void;
  /** What of a crowd is drawn in detail changed, since the camera or the places came to rest. */
  readonly refined: (picture: Picture) => void;
  /** A picture could not be drawn; nothing more will be until the stage is opened anew. */
  readonly drawingFailed: (error: unknown) => void;
  /** This browser cannot draw at all; a sentence for the reader. */
  readonly unavailable: (reason: string) => void;
}

export interface SnapshotOptions {
  readonly pixelRatio: number;
  readonly title: string;
  readonly citation: string;
  readonly legend: readonly LegendRow[];
  /** What was filtered, in words; empty when everything is shown. */
  readonly filters: readonly string[];
}

/** What is drawn, for tests: where a pointer would take hold of each edge. */
export interface Probe {
  readonly edges: readonly {
    readonly relation: RelationId;
    readonly anchor: Point;
    readonly bundled: boolean;
  }[];
  readonly labels: readonly {
    readonly entity: EntityId;
    readonly isActor: boolean;
    readonly box: Box;
  }[];
  readonly nodes: readonly {
    readonly entity: EntityId;
    readonly at: Point;
    readonly radiusPx: number;
  }[];
}

export interface Stage {
  readonly show: (picture: Picture) => void;
  /** Which entities hang together: the regions of a crowd. */
  readonly group: (grouping: Grouping) => void;
  /** x0, y0, x1, y1 … in the order of the corpus; copied. */
  readonly place: (positions: Float32Array) => void;
  readonly fit: (animated: boolean) => void;
  /** A layout from nothing has its shape or came to rest: unless the reader steered, all comes into view. */
  readonly settled: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings what is chosen into the part of the window that nothing covers, counted from below. */
  readonly reveal: (coveredPx: number) => void;
  /** Where the keyboard stands: marked, lit and brought into the part that nothing covers. null: nowhere. */
  readonly setCursor: (cursor: Cursor | null, coveredPx: number) => void;
  /** Where a node is drawn, in units that keep the directions of the screen. */
  readonly placeOf: (node: NodeKey) => Point;
  /** The place, as of a pin, so many pixels from where the entity stands now. */
  readonly placeAside: (entity: EntityId, byPx: Point) => Point | null;
  readonly getCamera: () => Camera;
  readonly setCamera: (camera: Camera) => void;
  /** A PNG, and the same as SVG; null while nothing is drawn. */
  readonly snapshot: (options: SnapshotOptions) => Promise<Blob | null>;
  readonly vector: (options: SnapshotOptions) => Promise<string | null>;
  /** False while nothing is drawn (no size yet, or the context was lost). */
  readonly isDrawn: () => boolean;
  /** Null while nothing is drawn. */
  readonly probe: () => Probe | null;
  readonly dispose: () => void;
}
