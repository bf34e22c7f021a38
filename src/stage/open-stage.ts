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
import { revealCamera, toGraph, toScreen, zoomCamera, type Camera } from '../scene/viewport.ts';
import { CrowdView, type Look } from './crowd-view.ts';
import { openedWith, toDrawnCursor } from './draw-cursor.ts';
import { drawFrame } from './draw-frame.ts';
import { fitPicture } from './fit-picture.ts';
import { openMeasure } from './fonts.ts';
import { bindGestures } from './gestures.ts';
import { pulled, type Grab } from './grab.ts';
import { keepHost } from './keep-host.ts';
import { lightPicture } from './light-picture.ts';
import { isAnyLit, shownCount, subjectsOf } from './picture-facts.ts';
import { openPointing } from './pointing.ts';
import { probeFrame } from './probe.ts';
import type { Host } from './sigma-host.ts';
import { Standing } from './standing.ts';
import type { SnapshotOptions, Stage, StageEvents, StageUnavailable } from './stage.ts';
import { hasWebGl } from './webgl.ts';
import { stageWords } from '../words/stage.ts';

const CAMERA_MS = 220;
const REST_MS = 250;
/** So many nodes more or fewer are another picture, to be shown whole. */
const ANOTHER_PICTURE = 4;

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function openStage(
  container: HTMLElement,
  kg: KnowledgeGraph,
  positions: Float32Array,
  events: StageEvents,
): Stage | StageUnavailable {
  if (!hasWebGl()) return { kind: 'unavailable', reason: stageWords().withoutWebGl };
  return new CanvasStage(container, kg, positions, events);
}

/** A class, since it holds a good dozen of things that live and end together. */
class CanvasStage implements Stage {
  readonly kind = 'stage';
  private readonly holder = document.createElement('div');
  private readonly kg: KnowledgeGraph;
  private readonly events: StageEvents;
  private readonly standing: Standing;
  private readonly crowd = new CrowdView(
    () => this.look(),
    (picture) => {
      this.picture = picture;
      this.repaint();
      this.events.refined(picture);
    },
  );
  private readonly keeper;
  private readonly pointing;
  private picture: Picture | null = null;
  private lit: Picture | null = null;
  private fans: readonly Fan[] = [];
  private frame: Frame | null = null;
  private measure: MeasureText | null = null;
  private before: Frame | null = null;
  private camera: Camera | null = null;
  private members: readonly ThemeMembers[] | null = null;
  /** True until the reader steers: then a new size of the window shows all again. */
  private fitted = true;
  /** The camera went to what was chosen; it goes back when nothing is. */
  private revealed = false;
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
    const before = this.picture;
    const change = Math.abs(shownCount(picture) - (before ? shownCount(before) : 0));
    if (change > 0) this.before = null;
    this.picture = picture;
    this.crowd.show(picture.crowd ?? null);
    if (!this.crowd.refine()) this.repaint();
    // Fitted, it stays fitted: at once when it is the first, gently when more or less is shown.
    const isLeft = this.revealed && !isAnyLit(picture);
    if (this.fitted && (change >= ANOTHER_PICTURE || isLeft)) this.fit(before !== null);
  }

  group(grouping: Grouping): void {
    this.crowd.group(grouping);
    this.host?.render();
  }

  place(positions: Float32Array): void {
    this.crowd.moved(this.standing.positions, positions);
    this.standing.take(positions);
    if (this.grabbed) this.standing.hold(this.grabbed);
    this.movePlaces();
    // When all has come to rest, labels may look for better places than those they kept.
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = null;
      this.before = null;
      this.crowd.rested();
      this.host?.render();
    }, REST_MS);
  }

  fit(animated: boolean): void {
    this.fitted = true;
    this.revealed = false;
    this.fillWindow();
    const camera = this.cameraForAll();
    if (camera) this.moveCamera(camera, animated);
  }

  settled(): void {
    if (this.fitted && !this.revealed) this.fit(true);
  }

  zoomBy(factor: number): void {
    const camera = this.host?.getCamera();
    if (!this.host || !camera) return;
    this.fitted = false;
    const viewport = this.host.viewport();
    // Among a crowd the keyboard comes nearer to where it stands: there is no seeing what lies in the middle.
    const held = this.picture?.crowd ? toDrawnCursor(this.picture, this.cursor)?.node : undefined;
    const about = held && toScreen(camera, viewport, this.placeOf(held));
    this.moveCamera(zoomCamera(camera, factor, viewport, about), true);
  }

  reveal(coveredPx: number): void {
    const subjects = this.picture ? subjectsOf(this.picture) : [];
    if (this.bringIntoView(subjects, coveredPx)) this.revealed = true;
  }

  setCursor(cursor: Cursor | null, coveredPx: number): void {
    if (cursor !== null) this.pointing.forget();
    this.cursor = cursor;
    this.crowd.hold(cursor);
    this.repaint();
    const drawn = toDrawnCursor(this.picture, cursor);
    if (drawn) this.bringIntoView(drawn.ends, coveredPx);
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
    return this.host?.getCamera() ?? this.camera ?? { x: 0, y: 0, scale: 1 };
  }

  setCamera(camera: Camera): void {
    this.fitted = false;
    this.moveCamera(camera, false);
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
    if (this.rest !== null) clearTimeout(this.rest);
    this.crowd.stop();
    this.keeper.stop();
    this.holder.remove();
  }

  /** Behind the table the stage has no size: sigma then says one pixel. */
  private frameToTake(): Frame | null {
    const { frame } = this;
    return frame && Math.min(frame.viewport.width, frame.viewport.height) > 1 ? frame : null;
  }

  private moveCamera(camera: Camera, animated: boolean): void {
    this.camera = camera;
    this.host?.setCamera(camera, animated && !wantsStillness() ? CAMERA_MS : 0);
  }

  /** Whether the camera had to move. */
  private bringIntoView(nodes: readonly NodeKey[], coveredPx: number): boolean {
    const { host } = this;
    if (!host || nodes.length === 0) return false;
    const points = nodes.map((node) => this.placeOf(node));
    const camera = revealCamera(points, host.getCamera(), host.viewport(), coveredPx);
    if (camera) this.moveCamera(camera, true);
    return camera !== null;
  }

  private nodeUnder(point: Point): NodeKey | null {
    const { host, standing } = this;
    return host && this.frame ? standing.nodeAt(point, host.getCamera(), host.viewport()) : null;
  }

  private cameraForAll(): Camera | null {
    const { host, picture, measure } = this;
    if (!host || !picture || !measure) return null;
    return fitPicture(picture, this.standing.places, measure, host.viewport());
  }

  private fillWindow(): void {
    if (!this.host) return;
    this.standing.fill(this.host.viewport());
    this.movePlaces();
  }

  private resized(): void {
    const before = this.camera;
    if (this.fitted) this.fillWindow();
    // Sigma's own ratio depends on the window; ours does not, so it is set again.
    const camera = this.fitted ? this.cameraForAll() : before;
    if (camera) this.moveCamera(camera, false);
    this.host?.render();
  }

  private opened(host: Host): void {
    this.measure = openMeasure(host.above);
    this.bind(host);
    this.movePlaces();
    this.repaint();
    this.resized();
    this.crowd.refine();
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
    const picture = this.crowd.around(this.picture, hovered);
    this.lit = lightPicture(this.kg, picture, hovered, this.cursor);
    this.fans = fansOf(this.lit);
    const points = this.crowd.looks(hovered);
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
    this.camera = camera;
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
      ...(points && { points: this.crowd.pointsAt(this.standing, points) }),
      measure,
      before: this.before,
    });
    this.before = this.frame;
    drawFrame(host, this.frame, cursor);
    this.crowd.refineSoon(camera);
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
      steered: () => {
        this.fitted = false;
      },
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
