/**
 * Which nodes, edges and columns does a GraphML file hold?
 *
 * As networkx, igraph, Gephi, Cytoscape and yEd write it. Elements are known by where they stand
 * (graphml-places.ts). Graphs inside nodes are taken apart, with the outer node as a column;
 * hyperedges and ports have no place and become notes. Of what yEd draws, labels and places are taken.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw, TellProgress } from '../codec.ts';
import type { ReadGraph } from '../flat/flat-edges.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { Gatherer } from '../xml/gatherer.ts';
import { ReaderTools, type TableTools } from '../xml/gather-table.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Refuse, XmlHandler, XmlTag } from '../xml/xml-tag.ts';
import { INSIDE, WITH_TEXT, type GraphmlSteps, type Place } from './graphml-places.ts';
import { GraphmlKeys } from './graphml-keys.ts';
import { isYed, meetYed, takeYedLabel } from './yed-drawing.ts';
import { keepShape } from '../keep-shape.ts';

const EDGE_NAMES: ReadonlySet<string> = new Set(['id', 'source', 'target', 'directed']);

class GraphmlReader implements XmlHandler, GraphmlSteps {
  private readonly gatherer: Gatherer;
  private readonly keys: GraphmlKeys;
  private readonly tools: TableTools;
  private readonly outer: Place[] = [];
  private here: Place = 'file';
  private rootUri = '';
  private graphs = 0;
  /** Whether edges are directed, of the graphs that are open. */
  private readonly directions: boolean[] = [];
  /** Of the `<data>` that is open. */
  private dataKey = '';
  private hasDrawing = false;
  private name = '';
  readonly notes: Notes;
  graph: ReadGraph | undefined;

  constructor(notes: Notes, refuse: Refuse) {
    this.notes = notes;
    this.tools = new ReaderTools(notes, refuse);
    this.gatherer = new Gatherer('GraphML', this.tools);
    this.keys = new GraphmlKeys(this.gatherer);
  }

  open(tag: XmlTag): boolean {
    const place = this.findPlace(tag);
    this.outer.push(this.here);
    this.here = place;
    return WITH_TEXT.has(place);
  }

  private findPlace(tag: XmlTag): Place {
    const { here } = this;
    if (here === 'nothing') return 'nothing';
    if (here === 'file') return this.begin(tag);
    if ((here === 'data' || here === 'drawing') && isYed(tag)) {
      this.hasDrawing = true;
      return meetYed(this.gatherer, tag);
    }
    // Inside a label, yEd says where it stands.
    if (here === 'label' && isYed(tag)) return 'nothing';
    const opener = tag.uri === this.rootUri ? INSIDE[here].get(tag.name) : undefined;
    if (opener !== undefined) return opener(this, tag);
    this.gatherer.leaveOut(tag);
    return 'nothing';
  }

  private begin(tag: XmlTag): Place {
    if (tag.name !== 'graphml')
      this.tools.refuse(
        `The file begins with <${tag.name.slice(0, 40)}>; GraphML begins with <graphml>.`,
      );
    this.rootUri = tag.uri;
    return 'graphml';
  }

  beginKey(tag: XmlTag): Place {
    this.keys.begin(tag);
    return 'key';
  }

  beginGraph(tag: XmlTag): Place {
    if (this.here === 'graphml') {
      this.graphs += 1;
      if (this.graphs > 1) this.tools.refuse('There is a second <graph>; make two files of it.');
    }
    const said = tag.get('edgedefault')?.toLowerCase();
    if (said !== 'directed' && said !== 'undirected')
      this.tools.tell(
        'widened',
        'Whether edges are directed is not said (edgedefault); they are taken as undirected.',
        tag.line,
      );
    this.directions.push(said === 'directed');
    return 'graph';
  }

  beginNode(tag: XmlTag): Place {
    const outer = this.gatherer.row?.node?.id;
    const row = this.gatherer.openNode(tag.get('id'), undefined, tag.line);
    if (outer !== undefined) this.gatherer.keepParent(row, outer);
    for (let at = 0; at < tag.count; at += 1) {
      const name = tag.names[at] ?? '';
      if (name !== 'id' && !name.startsWith('parse.'))
        this.gatherer.keepUnknown(row, name, tag.values[at] ?? '');
    }
    return 'node';
  }

  beginEdge(tag: XmlTag): Place {
    const row = this.gatherer.openEdge(
      { source: tag.get('source'), target: tag.get('target') },
      {
        id: tag.get('id'),
        label: undefined,
        isDirected: this.readDirection(tag),
        line: tag.line,
      },
    );
    for (let at = 0; at < tag.count; at += 1) {
      const name = tag.names[at] ?? '';
      if (!EDGE_NAMES.has(name)) this.gatherer.keepUnknown(row, name, tag.values[at] ?? '');
    }
    return 'edge';
  }

  private readDirection(tag: XmlTag): boolean {
    const said = tag.get('directed')?.toLowerCase();
    if (said === 'true' || said === '1') return true;
    if (said === 'false' || said === '0') return false;
    if (said !== undefined)
      this.tools.tell(
        'changed',
        'Edges whose “directed” is neither true nor false are taken as the others of the graph.',
        tag.line,
      );
    return this.directions.at(-1) ?? false;
  }

  beginData(tag: XmlTag): Place {
    const key = tag.get('key');
    if (key === undefined)
      return this.tools.refuse('A <data> has no key; say which column it fills.');
    this.dataKey = key;
    this.hasDrawing = false;
    return 'data';
  }

  close(text: string, line: number): void {
    const { here } = this;
    this.here = this.outer.pop() ?? 'file';
    if (here === 'data') this.takeData(text, line);
    else if (here === 'label') takeYedLabel(this.gatherer, text, line);
    else if (here === 'default') this.keys.takeDefault(text);
    else if (here === 'description') this.takeDescription(text, line);
    else if (here === 'node' || here === 'edge') this.gatherer.closeRow();
    else if (here === 'key') this.keys.end();
    else if (here === 'graph') this.directions.pop();
    else if (here === 'graphml') this.end();
  }

  private takeData(text: string, line: number): void {
    if (this.hasDrawing) {
      if (text.trim() !== '') this.gatherer.meetText(line);
      return;
    }
    const { row } = this.gatherer;
    if (this.here === 'node' || this.here === 'edge') {
      if (row !== undefined) this.gatherer.put(row, row.table.find(this.dataKey, line), text, line);
    } else this.takeGraphData(text, line);
  }

  /** Only the name of the outermost graph has a place. */
  private takeGraphData(text: string, line: number): void {
    const isOutermost = this.here === 'graph' && this.directions.length === 1;
    if (isOutermost && this.keys.nameOfGraph(this.dataKey).toLowerCase() === 'name')
      this.name = text;
    else if (text.trim() !== '')
      this.tools.tell(
        'dropped',
        'What is said of the graph as a whole, besides its name, is left out.',
        line,
      );
  }

  private takeDescription(text: string, line: number): void {
    const { row } = this.gatherer;
    if ((this.here === 'node' || this.here === 'edge') && row !== undefined)
      this.gatherer.keep(row, 'desc', 'string', text);
    else if (text.trim() !== '')
      this.tools.tell(
        'dropped',
        'Descriptions of the graph and of its columns are left out.',
        line,
      );
  }

  meetText(line: number): void {
    if (this.here !== 'nothing' && this.here !== 'drawing') this.gatherer.meetText(line);
  }

  private end(): void {
    if (this.graphs === 0)
      this.tools.refuse('There is no <graph> in the file; add the one it should hold.');
    this.graph = this.gatherer.finish(this.name);
  }
}

/** Of a reader that reads nothing. */
const refuseAll: Refuse = (sentence) => {
  throw new Error(sentence);
};
keepShape(new GraphmlReader(openNotes(), refuseAll));

export interface GraphmlRead {
  readonly graph: ReadGraph;
  readonly notes: Notes;
}

export function readGraphml(
  bytes: Uint8Array,
  tellProgress?: TellProgress,
): Result<GraphmlRead, readonly ReadFlaw[]> {
  const read = readXml(bytes, (refuse) => new GraphmlReader(openNotes(), refuse), tellProgress);
  if (!read.ok) return failure([read.failure]);
  const { graph, notes } = read.value;
  return graph === undefined
    ? failure([{ line: 1, column: 1, sentence: 'There is no graph in the file.' }])
    : success({ graph, notes });
}
