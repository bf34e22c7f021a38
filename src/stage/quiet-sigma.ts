/**
 * What does sigma do here, and what is it kept from?
 *
 * It owns camera, captors, canvases and the moment of drawing. All its drawing is ours: its programs are empty, and
 * every disc is drawn when it has done. It is kept from picking, which would read a picture back from
 * the graphics card on every move of the mouse: what lies under a pointer is asked of the scene. Its graph is
 * still, so nothing of it is ever read again.
 */
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { stillGraph } from './still-graph.ts';

/** A program that draws nothing and keeps nothing. */
class EmptyProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** What is drawn whenever sigma has drawn, and freed when sigma ends. */
export interface NodePainter {
  readonly draw: () => void;
  readonly close: () => void;
}

export interface QuietSigma {
  readonly sigma: Sigma;
  /** Of sigma's layer of nodes, where nobody else draws. */
  readonly gl: WebGLRenderingContext;
  readonly paintWith: (painter: NodePainter) => void;
}

/** Where sigma would draw edges, nodes and what is hovered; the first is the one that is drawn on. */
export const DRAWN_ON = 'edges';

class UnpickingSigma extends Sigma {
  /**
   * Sigma asks for three layers of WebGL itself. All three get one context, as a browser gives few and each has to be
   * cleared and shown anew for every picture; without a buffer for picking programs draw once, not twice.
   */
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma['createWebGLContext']>
  ): ReturnType<Sigma['createWebGLContext']> {
    const own = this.createCanvas(id);
    const canvas = this.getCanvases()[DRAWN_ON] ?? own;
    return super.createWebGLContext(id, { ...options, style: undefined, picking: false, canvas });
  }
}

/** Layers of sigma that stay empty. */
const UNUSED = ['edgeLabels', 'nodes', 'labels', 'hovers', 'hoverNodes'] as const;

export function openQuietSigma(container: HTMLElement, settings: Partial<Settings>): QuietSigma {
  let context: WebGLRenderingContext | undefined;
  let painter: NodePainter | null = null;
  class DiscProgram extends EmptyProgram {
    constructor(gl: WebGLRenderingContext) {
      super();
      context = gl;
    }
    override kill(): void {
      painter?.close();
      painter = null;
    }
  }
  const sigma = new UnpickingSigma(stillGraph(), container, {
    ...settings,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    nodeProgramClasses: { circle: DiscProgram },
    nodeHoverProgramClasses: { circle: EmptyProgram },
    edgeProgramClasses: { arrow: EmptyProgram, line: EmptyProgram },
  });
  // Not as one of sigma's programs: it clears its layer for what is hovered after those, and the three are one.
  sigma.on('afterRender', () => painter?.draw());
  // Sigma's own listeners ask what lies under the pointer by reading pixels, and no more.
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  const canvases = sigma.getCanvases();
  for (const layer of UNUSED) canvases[layer]?.style.setProperty('display', 'none');
  const gl = context as WebGLRenderingContext | undefined;
  if (!gl) throw new Error('Sigma has opened no layer for discs.');
  return {
    sigma,
    gl,
    paintWith: (next) => {
      painter = next;
    },
  };
}
