/**
 * What does the bench use of packages that only the bench installs?
 *
 * Their types are not there where the project is checked without them (types and lint of `npm test`), so the few
 * functions that are called stand here. Where a package is installed, this still goes first.
 */

declare module 'graphology-gexf' {
  import type Graph from 'graphology';
  export function parse(constructor: typeof Graph, text: string): Graph;
}
declare module 'graphology-gexf/browser' {
  import type Graph from 'graphology';
  export function parse(constructor: typeof Graph, text: string): Graph;
}
declare module 'graphology-graphml' {
  import type Graph from 'graphology';
  export function parse(constructor: typeof Graph, text: string): Graph;
}
declare module 'graphology-shortest-path/unweighted.js' {
  import type Graph from 'graphology';
  export function bidirectional(graph: Graph, source: string, target: string): string[] | null;
}
declare module 'graphology-simple-path' {
  import type Graph from 'graphology';
  export function allSimplePaths(
    graph: Graph,
    source: string,
    target: string,
    options: { maxDepth: number },
  ): string[][];
}
declare module 'graphology-traversal' {
  import type Graph from 'graphology';
  export function bfsFromNode(
    graph: Graph,
    node: string,
    callback: (node: string, attributes: object, depth: number) => boolean,
    options: { mode: 'outbound' },
  ): void;
}
declare module 'graphology-layout-forceatlas2' {
  export function inferSettings(order: number): ForceAtlas2Settings;
  export interface ForceAtlas2Settings {
    readonly barnesHutOptimize?: boolean;
    readonly barnesHutTheta?: number;
  }
}
declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  const defaults: Required<ForceAtlas2Settings>;
  export default defaults;
}
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
declare module 'graphology-layout-forceatlas2/worker' {
  import type Graph from 'graphology';
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  export default class ForceAtlas2Worker {
    constructor(graph: Graph, options: { settings: ForceAtlas2Settings });
    start(): void;
    stop(): void;
    kill(): void;
  }
}

declare module 'ngraph.graph' {
  export interface NgraphGraph {
    addNode(id: number): void;
    addLink(from: number, to: number): void;
  }
  export default function createGraph(options: { multigraph: boolean }): NgraphGraph;
}
declare module 'ngraph.path' {
  import type { NgraphGraph } from 'ngraph.graph';
  export function nba(
    graph: NgraphGraph,
    options: { oriented: boolean },
  ): { find(from: number, to: number): readonly object[] };
}
declare module 'ngraph.forcelayout' {
  import type { NgraphGraph } from 'ngraph.graph';
  interface NgraphLayout {
    step(): boolean;
    setNodePosition(id: number, x: number, y: number): void;
    getNodePosition(id: number): { readonly x: number; readonly y: number };
    dispose(): void;
  }
  export default function createLayout(graph: NgraphGraph): NgraphLayout;
}

declare module 'cytoscape' {
  interface CytoscapeOptions {
    readonly container: HTMLElement;
    readonly elements: readonly {
      readonly data: { readonly id: string; readonly [name: string]: string | undefined };
      readonly position?: { readonly x: number; readonly y: number };
    }[];
    readonly layout: { readonly name: 'preset' };
  }
  interface Core {
    one(event: 'render', listener: () => void): void;
    getElementById(id: string): { renderedPosition(): { x: number; y: number } };
  }
  export default function cytoscape(options: CytoscapeOptions): Core;
}
declare module 'force-graph' {
  interface PlacedNode {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    /** Where it is held. */
    readonly fx?: number;
    readonly fy?: number;
  }
  interface ForceGraphLink {
    readonly source: string;
    readonly target: string;
  }
  interface ForceGraphInstance {
    width(px: number): this;
    height(px: number): this;
    cooldownTicks(ticks: number): this;
    graphData(data: { nodes: PlacedNode[]; links: ForceGraphLink[] }): this;
    zoomToFit(durationMs: number, paddingPx: number): this;
    onRenderFramePost(listener: () => void): this;
    graph2ScreenCoords(x: number, y: number): { x: number; y: number };
  }
  const ForceGraph: new (element: HTMLElement) => ForceGraphInstance;
  export default ForceGraph;
}
declare module 'vis-network/standalone' {
  interface VisNode {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }
  export class Network {
    constructor(
      container: HTMLElement,
      data: {
        readonly nodes: readonly VisNode[];
        readonly edges: readonly { readonly from: string; readonly to: string }[];
      },
      options: {
        readonly physics: boolean;
        readonly edges: { readonly smooth: boolean };
        readonly layout: { readonly improvedLayout: boolean };
      },
    );
    once(event: 'afterDrawing', listener: () => void): void;
    canvasToDOM(place: { x: number; y: number }): { x: number; y: number };
  }
}
