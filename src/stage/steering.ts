/**
 * Where does the camera look, and when does it move by itself?
 *
 * Until the reader steers, all is in view, in a window of any size. It goes to what was chosen where that is out of
 * sight, and back when nothing is. The camera itself is the host's, which may be lost and come again: the last one
 * is kept here.
 */
import type { NodeKey } from '../graph/build.ts';
import type { MeasureText } from '../scene/labels.ts';
import type { Picture } from '../scene/picture.ts';
import { revealCamera, toScreen, zoomCamera, type Camera } from '../scene/viewport.ts';
import { fitPicture } from './fit-picture.ts';
import { isAnyLit, subjectsOf } from './picture-facts.ts';
import type { Host } from './sigma-host.ts';
import type { Standing } from './standing.ts';

const CAMERA_MS = 220;

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Steered {
  readonly host: () => Host | null;
  readonly picture: () => Picture | null;
  readonly measure: () => MeasureText | null;
  readonly standing: Standing;
  /** Places were stretched to another shape. */
  readonly stretched: () => void;
}

export class Steering {
  private readonly stage: Steered;
  private camera: Camera | null = null;
  /** True until the reader steers: then a new size of the window shows all again. */
  private fitted = true;
  /** The camera went to what was chosen; it goes back when nothing is. */
  private revealed = false;

  constructor(stage: Steered) {
    this.stage = stage;
  }

  current(): Camera {
    return this.stage.host()?.getCamera() ?? this.camera ?? { x: 0, y: 0, scale: 1 };
  }

  /** A frame was drawn from here. */
  keep(camera: Camera): void {
    this.camera = camera;
  }

  steered(): void {
    this.fitted = false;
  }

  look(camera: Camera): void {
    this.fitted = false;
    this.move(camera, false);
  }

  fit(animated: boolean): void {
    this.fitted = true;
    this.revealed = false;
    this.fillWindow();
    const camera = this.cameraForAll();
    if (camera) this.move(camera, animated);
  }

  /** Another picture is shown. Fitted, it stays fitted: at once when it is the first, gently when more or less is shown. */
  shown(isAnother: boolean, isFirst: boolean): void {
    const picture = this.stage.picture();
    const isLeft = this.revealed && picture !== null && !isAnyLit(picture);
    if (this.fitted && (isAnother || isLeft)) this.fit(!isFirst);
  }

  settled(): void {
    if (this.fitted && !this.revealed) this.fit(true);
  }

  resized(): void {
    const before = this.camera;
    if (this.fitted) this.fillWindow();
    // Sigma's own ratio depends on the window; ours does not, so it is set again.
    const camera = this.fitted ? this.cameraForAll() : before;
    if (camera) this.move(camera, false);
  }

  /** Nearer by a factor, to `about` where it is given. */
  zoomBy(factor: number, about: NodeKey | undefined): void {
    const host = this.stage.host();
    if (!host) return;
    this.fitted = false;
    const [camera, viewport] = [host.getCamera(), host.viewport()];
    const at = about && toScreen(camera, viewport, this.stage.standing.of(about));
    this.move(zoomCamera(camera, factor, viewport, at), true);
  }

  /** Brings what was chosen into view. */
  reveal(coveredPx: number): void {
    const picture = this.stage.picture();
    if (this.bringIntoView(picture ? subjectsOf(picture) : [], coveredPx)) this.revealed = true;
  }

  /** Whether the camera had to move. */
  bringIntoView(nodes: readonly NodeKey[], coveredPx: number): boolean {
    const host = this.stage.host();
    if (!host || nodes.length === 0) return false;
    const points = nodes.map((node) => this.stage.standing.of(node));
    const camera = revealCamera(points, host.getCamera(), host.viewport(), coveredPx);
    if (camera) this.move(camera, true);
    return camera !== null;
  }

  private move(camera: Camera, animated: boolean): void {
    this.camera = camera;
    this.stage.host()?.setCamera(camera, animated && !wantsStillness() ? CAMERA_MS : 0);
  }

  private cameraForAll(): Camera | null {
    const { standing } = this.stage;
    const [host, picture, measure] = [
      this.stage.host(),
      this.stage.picture(),
      this.stage.measure(),
    ];
    if (!host || !picture || !measure) return null;
    return fitPicture(picture, standing.places, measure, host.viewport());
  }

  private fillWindow(): void {
    const host = this.stage.host();
    if (!host) return;
    this.stage.standing.fill(host.viewport());
    this.stage.stretched();
  }
}
