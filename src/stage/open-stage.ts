/**
 * How does a picture get onto the screen and stay there?
 *
 * Holds what is shown (picture, places, camera), composes a frame whenever sigma renders, and draws it.
 * The host beneath may come late or be lost and come again (keep-host.ts); all that is needed to draw
 * the same picture again is here. Places are stretched to the shape of the window before they are drawn.
 */
import type { KnowledgeGraph, NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { EntityId } from '../model/ids.ts';
import type { Cursor } from '../scene/cursor.ts';
import { discLooks, type DiscLooks } from '../scene/disc-looks.ts';
import { composeFrame, fansOf, type Frame } from '../scene/frame.ts';
import type { MeasureText } from '../scene/labels.ts';
import type { Fan } from '../scene/lanes.ts';
import type { ThemeMembers } from '../scene/neighbourhoods.ts';
import type { Picture } from '../scene/picture.ts';
import type { Grouping } from '../scene/regions.ts';
import { membersOfThemes } from '../scene/theme-members.ts';
import { toGraph, type Camera } from '../scene/viewport.ts';
import type { CrowdView, Look } from './crowd-view.ts';
import { openedWith, toDrawnCursor } from './draw-cursor.ts';
import { drawFrame } from './draw-frame.ts';
import { openMeasure } from './fonts.ts';
import { bindGestures } from './gestures.ts';
import { pulled, type Grab } from './grab.ts';
import { keepHost } from './keep-host.ts';
import { lightPicture } from './light-picture.ts';
import { shownCount } from './picture-facts.ts';
import { openPointing } from './pointing.ts';
import { probeFrame } from './probe.ts';
import type { Host } from './sigma-host.ts';
import { Standing } from './standing.ts';
import { Steering } from './steering.ts';
import type { SnapshotOptions, Stage, StageEvents } from './stage.ts';
import { stageWords } from '../words/stage.ts';

const REST_MS = 250;
/** So many nodes more or fewer are another picture, to be shown whole. */
const ANOTHER_PICTURE = 4;

export function openStage(
  container: HTMLElement,
  kg: KnowledgeGraph,
  positions: Float32Array,
  events: StageEvents,
): Stage {
  return new CanvasStage(container, kg, positions, events);
}

/** A class, since it holds a good dozen of things that live and end together. */
class CanvasStage implements Stage {
  private readonly holder = document.createElement('div');
  private readonly kg: KnowledgeGraph;
  private readonly events: StageEvents;
  private readonly standing: Standing;
  private readonly steering: Steering;
  private readonly keeper;
  private readonly pointing;
  private crowd: CrowdView | null = null;
  private grouping: Grouping | null = null;
  /** Of a crowd, to be shown as soon as what draws one has come. */
  private awaited: Picture | null = null;
  private picture: Picture | null = null;
  private lit: Picture | null = null;
  private fans: readonly Fan[] = [];
  private frame: Frame | null = null;
  private measure: MeasureText | null = null;
  private before: Frame | null = null;
  private members: readonly ThemeMembers[] | null = null;
  private grabbed: Grab | null = null;
  private cursor: Cursor | null = null;
  private rest: ReturnType<typeof setTimeout> | null = null;
  private points: DiscLooks | null = null;

  constructor(
    container: HTMLElement,
    kg: KnowledgeGraph,
    positions: Float32Array,
    events: StageEvents,
  ) {
    this.kg = kg;
    this.events = events;
    this.standing = new Standing(positions);
    this.steering = new Steering({
      host: () => this.host,
      picture: () => this.picture,
      measure: () => this.measure,
      standing: this.standing,
      stretched: () => this.movePlaces(),
    });
    // Sigma empties its container when it ends, so it gets one of its own.
    Object.assign(this.holder.style, { position: 'absolute', inset: '0' });
    container.append(this.holder);
    this.pointing = openPointing(
      kg,
      () => this.frame,
      (point) => this.nodeUnder(point),
      events,
      (cursor) => {
        this.holder.style.cursor = cursor;
        this.repaint();
      },
    );
    this.keeper = keepHost(this.holder, {
      opened: (host) => this.opened(host),
      resized: () => this.resized(),
      impossible: () => this.events.unavailable(stageWords().withoutWebGl),
      closed: () => {
        this.frame = null;
        this.grabbed = null;
        this.pointing.forget();
      },
      rendered: () => {
        try {
          this.draw();
        } catch (error) {
          this.frame = null;
          this.events.drawingFailed(error);
        }
      },
    });
  }

  private get host(): Host | null {
    return this.keeper.current();
  }

  show(picture: Picture): void {
    if (picture.crowd && !this.crowd) return this.fetchCrowd(picture);
    this.awaited = null;
    const before = this.picture;
    const change = Math.abs(shownCount(picture) - (before ? shownCount(before) : 0));
    if (change > 0) this.before = null;
    this.picture = picture;
    this.crowd?.show(picture.crowd ?? null);
    // What is drawn in detail depends on where one looks.
    this.steering.shown(change >= ANOTHER_PICTURE, before === null);
    if (this.crowd?.refine() !== true) this.repaint();
  }

  group(grouping: Grouping): void {
    this.grouping = grouping;
    this.crowd?.group(grouping);
    this.host?.render();
  }

  place(positions: Float32Array): void {
    this.crowd?.moved(this.standing.positions, positions);
    this.standing.take(positions);
    if (this.grabbed) this.standing.hold(this.grabbed);
    this.movePlaces();
    // When all has come to rest, labels may look for better places than those they kept.
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = null;
      this.before = null;
      this.crowd?.rested();
      this.host?.render();
    }, REST_MS);
  }

  fit(animated: boolean): void {
    this.steering.fit(animated);
  }

  settled(): void {
    this.steering.settled();
  }

  zoomBy(factor: number): void {
    // Among a crowd the keyboard comes nearer to where it stands: there is no seeing what lies in the middle.
    const held = this.picture?.crowd ? toDrawnCursor(this.picture, this.cursor)?.node : undefined;
    this.steering.zoomBy(factor, held);
  }

  reveal(coveredPx: number): void {
    this.steering.reveal(coveredPx);
  }

  setCursor(cursor: Cursor | null, coveredPx: number): void {
    if (cursor !== null) this.pointing.forget();
    this.cursor = cursor;
    this.crowd?.hold(cursor);
    this.repaint();
    const drawn = toDrawnCursor(this.picture, cursor);
    if (drawn) this.steering.bringIntoView(drawn.ends, coveredPx);
  }

  placeOf(node: NodeKey): Point {
    return this.standing.of(node);
  }

  placeAside(entity: EntityId, { x, y }: Point): Point | null {
    const node = this.kg.nodeOf.get(entity);
    if (node === undefined) return null;
    const [here, { scale }] = [this.placeOf(node), this.getCamera()];
    return this.standing.unstretched({ x: here.x + x / scale, y: here.y + y / scale });
  }

  getCamera(): Camera {
    return this.steering.current();
  }

  setCamera(camera: Camera): void {
    this.steering.look(camera);
  }

  async snapshot(options: SnapshotOptions): Promise<Blob | null> {
    const { takeSnapshot } = await import('./snapshot.ts');
    const frame = this.frameToTake();
    return frame && takeSnapshot(frame, options);
  }

  async vector(options: SnapshotOptions): Promise<string | null> {
    const { writeSvg } = await import('./snapshot.ts');
    const frame = this.frameToTake();
    return frame && writeSvg(frame, options);
  }

  isDrawn(): boolean {
    return this.host !== null && this.frame !== null;
  }

  probe(): ReturnType<Stage['probe']> {
    return this.host && this.frame ? probeFrame(this.frame) : null;
  }

  dispose(): void {
    this.awaited = null;
    if (this.rest !== null) clearTimeout(this.rest);
    this.crowd?.close();
    this.keeper.stop();
    this.holder.remove();
  }

  /** Behind the table the stage has no size: sigma then says one pixel. */
  private frameToTake(): Frame | null {
    const { frame } = this;
    return frame && Math.min(frame.viewport.width, frame.viewport.height) > 1 ? frame : null;
  }

  private nodeUnder(point: Point): NodeKey | null {
    const { host, standing } = this;
    return host && this.frame ? standing.nodeAt(point, host.getCamera(), host.viewport()) : null;
  }

  private resized(): void {
    this.steering.resized();
    this.host?.render();
  }

  private opened(host: Host): void {
    this.measure = openMeasure(host.above);
    this.bind(host);
    this.movePlaces();
    this.repaint();
    this.resized();
    this.crowd?.refine();
    host.renderNow();
  }

  private fetchCrowd(picture: Picture): void {
    const isFetched = this.awaited !== null;
    this.awaited = picture;
    if (isFetched) return;
    import('./crowd-view.ts')
      .then((part) => this.openCrowd(part.CrowdView))
      .catch(this.events.drawingFailed);
  }

  private openCrowd(View: typeof CrowdView): void {
    const { awaited, grouping, cursor } = this;
    if (!awaited) return;
    this.crowd ??= new View(
      () => this.look(),
      (picture) => {
        this.picture = picture;
        this.repaint();
        this.events.refined(picture);
      },
      () => this.host?.render(),
    );
    if (grouping) this.crowd.group(grouping);
    this.crowd.hold(cursor);
    this.show(awaited);
  }

  private look(): Look | null {
    const { host } = this;
    const viewport = host?.viewport();
    if (!host || !viewport || Math.min(viewport.width, viewport.height) <= 1) return null;
    return { places: this.standing.places, camera: host.getCamera(), viewport };
  }

  /** The picture as lit by pointer or keyboard, then its fans and discs. */
  private repaint(): void {
    if (!this.picture) return;
    const hovered = this.pointing.hovered();
    const picture = this.crowd?.around(this.picture, hovered) ?? this.picture;
    this.lit = lightPicture(this.kg, picture, hovered, this.cursor);
    this.fans = fansOf(this.lit);
    const points = this.crowd?.looks(hovered) ?? null;
    const looks = points ?? discLooks(this.lit, this.kg.dataset.entities.length);
    this.points = points;
    this.standing.look(looks);
    this.host?.discs.look(looks);
    this.host?.render();
  }

  private movePlaces(): void {
    const { host, standing } = this;
    host?.discs.place(standing.positions);
    host?.discs.stretch(standing.stretch);
    host?.render();
  }

  private draw(): void {
    const { host, lit, measure, points } = this;
    if (!host || !lit || !measure) return;
    const camera = host.getCamera();
    this.steering.keep(camera);
    const cursor = toDrawnCursor(lit, this.cursor);
    this.frame = composeFrame({
      picture: lit,
      fans: this.fans,
      positions: this.standing.places,
      camera,
      viewport: host.viewport(),
      opened: openedWith(this.pointing.opened(), this.fans, cursor),
      // Of a crowd they would cost a look at everything.
      themes: points ? [] : (this.members ??= membersOfThemes(this.kg)),
      ...(this.crowd && points && { points: this.crowd.pointsAt(this.standing, points) }),
      measure,
      before: this.before,
    });
    this.before = this.frame;
    drawFrame(host, this.frame, cursor);
    this.crowd?.refineSoon(camera);
  }

  private bind(host: Host): void {
    const toPlace = (point: Point) =>
      this.standing.unstretched(toGraph(host.getCamera(), host.viewport(), point));
    bindGestures(host.sigma, {
      nodeUnder: (point) => this.nodeUnder(point),
      clicked: (point, additive) => this.pointing.click(point, additive),
      doubleClicked: (point) => {
        const id = this.pointing.entityUnder(point);
        if (id !== null) this.events.entityReleased(id);
        return !this.pointing.isGround(point);
      },
      rested: (point) => this.pointing.rest(point),
      dragged: (node, point, from) => this.drag(node, point, from, toPlace),
      dropped: () => this.drop(),
      menuAsked: (point) => {
        const id = this.pointing.entityUnder(point);
        if (id !== null) this.events.menuAsked(id, { x: point.x, y: point.y });
      },
      steered: () => this.steering.steered(),
    });
  }

  private drag(node: NodeKey, point: Point, from: Point, toPlace: (point: Point) => Point): void {
    const id = this.pointing.entityOf(node);
    const centre = this.frame?.discs.get(node) ?? from;
    if (id === null) return;
    this.grabbed = pulled(this.grabbed, { node, id, point, from, centre, toPlace });
    this.standing.hold(this.grabbed);
    this.movePlaces();
    this.events.dragging(id, this.grabbed.place.x, this.grabbed.place.y);
  }

  private drop(): void {
    const grab = this.grabbed;
    this.grabbed = null;
    if (grab) this.events.entityDropped(grab.id, grab.place.x, grab.place.y);
  }
}
