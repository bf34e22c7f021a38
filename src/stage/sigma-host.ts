/**
 * How is sigma used: what is its part, and what is ours?
 *
 * Sigma owns the camera and the mouse and touch captors (quiet-sigma.ts). The discs are a layer of WebGL of ours
 * (disc-layer.ts), and two canvases of ours lie in its stack: one below the discs for edges, one above for signs
 * and labels (docs/decisions/0002-edges-on-a-2d-layer.md, 0012-discs-by-one-program.md). Sigma is set to a fixed
 * square box, so that its coordinates are ours by one factor.
 */
import type Sigma from 'sigma';
import { clamp } from '../kit/plane.ts';
import { SCALE_BOUNDS, type Camera, type Viewport } from '../scene/viewport.ts';
import { openDiscLayer, type DiscLayer } from './disc-layer.ts';
import { DRAWN_ON, openQuietSigma } from './quiet-sigma.ts';

export interface Host {
  readonly sigma: Sigma;
  /** Below and above the node discs. */
  readonly below: CanvasRenderingContext2D;
  readonly above: CanvasRenderingContext2D;
  readonly viewport: () => Viewport;
  readonly getCamera: () => Camera;
  readonly setCamera: (camera: Camera, durationMs: number) => void;
  readonly discs: Pick<DiscLayer, 'place' | 'stretch' | 'look'>;
  readonly render: () => void;
  /** In the very frame that found a size for it, not in the one after. */
  readonly renderNow: () => void;
  /** Empties both canvases at the right size; after it, one unit is one CSS pixel. */
  readonly clearLayers: () => void;
  readonly close: () => void;
}

/** Half the side of sigma's box, in graph units; only a unit of conversion. */
const HALF = 500;

function addCanvas(
  sigma: Sigma,
  id: string,
  order: { beforeLayer: string } | { afterLayer: string },
) {
  const canvas = sigma.createCanvas(id, { ...order, style: { pointerEvents: 'none' } });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}

function clearLayer(context: CanvasRenderingContext2D, { width, height }: Viewport): void {
  const ratio = window.devicePixelRatio || 1;
  const { canvas } = context;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

/** `onLost` is told when the browser took the WebGL context away; the host is then of no more use. */
export function openHost(
  container: HTMLElement,
  afterRender: () => void,
  onLost: () => void,
): Host {
  const viewport = (): Viewport => sigma.getDimensions();
  // Pixels per graph unit when sigma's camera ratio is 1.
  const unit = () => Math.min(viewport().width, viewport().height) / (2 * HALF);
  const { sigma, gl, paintWith } = openQuietSigma(container, {
    // Behind the table the container has no size; sigma must bear that until it has one again.
    allowInvalidContainer: true,
    enableCameraRotation: false,
    stagePadding: 0,
    inertiaDuration: 160,
    zoomDuration: 160,
  });
  const discs = openDiscLayer(gl);
  paintWith({ draw: () => discs.draw(getCamera(), viewport()), close: discs.close });
  sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
  const below = addCanvas(sigma, 'relata-below', { beforeLayer: DRAWN_ON });
  const above = addCanvas(sigma, 'relata-above', { beforeLayer: 'mouse' });
  const lost = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  const canvases = Object.values(sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost);
  sigma.on('afterRender', afterRender);

  const getCamera = (): Camera => {
    const { x, y, ratio } = sigma.getCamera().getState();
    return { x: (x - 0.5) * 2 * HALF, y: (0.5 - y) * 2 * HALF, scale: unit() / ratio };
  };
  const toSigma = ({ x, y, scale }: Camera) => ({
    x: x / (2 * HALF) + 0.5,
    y: 0.5 - y / (2 * HALF),
    ratio: unit() / clamp(scale, SCALE_BOUNDS.least, SCALE_BOUNDS.most),
    angle: 0,
  });

  const boundRatio = (): void => {
    const eye = sigma.getCamera();
    eye.minRatio = unit() / SCALE_BOUNDS.most;
    eye.maxRatio = unit() / SCALE_BOUNDS.least;
  };
  // Sigma's ratio depends on the window, ours does not: in the very frame that finds a new size, so that
  // no picture is drawn, or camera read, at a scale that nobody chose.
  let unitBefore = unit();
  sigma.on('resize', () => {
    if (container.clientWidth * container.clientHeight === 0) return;
    const eye = sigma.getCamera();
    const { ratio } = eye.getState();
    boundRatio();
    eye.setState({ ratio: (ratio * unit()) / unitBefore });
    unitBefore = unit();
  });

  // Sigma times its movements by the clock of the day: were that set back meanwhile, one would never arrive.
  let arrival: ReturnType<typeof setTimeout> | undefined;
  const arriveIn = (camera: Camera, durationMs: number): void => {
    clearTimeout(arrival);
    arrival = setTimeout(() => {
      const eye = sigma.getCamera();
      if (eye.isAnimated()) void eye.animate(toSigma(camera), { duration: 1 });
    }, 2 * durationMs);
  };

  return {
    sigma,
    below,
    above,
    viewport,
    getCamera,
    setCamera: (camera, durationMs) => {
      const eye = sigma.getCamera();
      boundRatio();
      if (durationMs <= 0) return void eye.setState(toSigma(camera));
      void eye.animate(toSigma(camera), { duration: durationMs });
      arriveIn(camera, durationMs);
    },
    discs,
    render: () => void sigma.scheduleRender(),
    renderNow: () => void sigma.refresh({ partialGraph: {}, skipIndexation: true }),
    clearLayers: () => {
      const size = viewport();
      clearLayer(below, size);
      clearLayer(above, size);
    },
    close: () => {
      clearTimeout(arrival);
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      sigma.kill();
    },
  };
}
