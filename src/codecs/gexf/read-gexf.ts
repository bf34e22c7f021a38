/**
 * Which nodes, edges and columns does a GEXF file hold?
 *
 * Reads 1.1, 1.2draft and 1.3 alike, and what Gephi and networkx make of them. Elements are known by where they
 * stand (gexf-places.ts). What has no place in nodes, edges and columns becomes a note with its count and first
 * line; nothing goes missing without one.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw, ReadNote, TellProgress } from '../codec.ts';
import type { ReadGraph } from '../flat/flat-edges.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { Gatherer } from '../xml/gatherer.ts';
import { ReaderTools, type TableTools } from '../xml/gather-table.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Refuse, XmlHandler, XmlTag } from '../xml/xml-tag.ts';
import { sayTimes } from './gexf-times.ts';
import { INSIDE, type GexfSteps, type Place } from './gexf-places.ts';
import { GexfColumns } from './gexf-columns.ts';
import { addDrawing, beginEdge, beginNode, endRow, readDirection } from './gexf-rows.ts';
import { keepShape } from '../keep-shape.ts';

const KNOWN_VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1', '1.2', '1.3']);

class GexfReader implements XmlHandler, GexfSteps {
  private readonly gatherer: Gatherer;
  private readonly columns: GexfColumns;
  private readonly tools: TableTools;
  private readonly outer: Place[] = [];
  private here: Place = 'file';
  private rootUri = '';
  private drawingUri: string | undefined;
  private hasGraph = false;
  private isDirectedByDefault = false;
  /** Of the element whose text is wanted; texts do not lie in one another. */
  private textName = '';
  /** What the file says of itself: title, creator, description, and the name of the graph. */
  private readonly said = new Map<string, string>();
  readonly notes: Notes;
  graph: ReadGraph | undefined;

  constructor(notes: Notes, refuse: Refuse) {
    this.notes = notes;
    this.tools = new ReaderTools(notes, refuse);
    this.gatherer = new Gatherer('GEXF', this.tools);
    this.columns = new GexfColumns(this.gatherer);
  }

  open(tag: XmlTag): boolean {
    const place = this.findPlace(tag);
    this.outer.push(this.here);
    this.here = place;
    if (place === 'text') this.textName = tag.name.toLowerCase();
    return place === 'text';
  }

  private findPlace(tag: XmlTag): Place {
    const { here } = this;
    if (here === 'nothing') return 'nothing';
    if (here === 'file') return this.begin(tag);
    if (tag.uri !== this.rootUri) return this.meetOther(tag);
    if (here === 'meta') return 'text';
    const opener = INSIDE[here].get(tag.name);
    if (opener !== undefined) return opener(this, tag);
    this.gatherer.leaveOut(tag);
    return 'nothing';
  }

  /** An element of another vocabulary: that of the picture, or an unknown one. */
  private meetOther(tag: XmlTag): Place {
    const isKnown = tag.uri === this.drawingUri;
    if (!isKnown && /viz\/?$/i.test(tag.uri)) this.drawingUri = tag.uri;
    if (tag.uri === this.drawingUri) addDrawing(this.gatherer, tag);
    else this.gatherer.leaveOut(tag);
    return 'nothing';
  }

  private begin(tag: XmlTag): Place {
    if (tag.name !== 'gexf')
      this.tools.refuse(
        `The file begins with <${tag.name.slice(0, 40)}>; GEXF begins with <gexf>.`,
      );
    this.rootUri = tag.uri;
    const version = tag.get('version');
    if (version !== undefined && !KNOWN_VERSIONS.has(version))
      this.tools.tell(
        'changed',
        'The version of GEXF is not known here; it is read as 1.3.',
        tag.line,
      );
    return 'gexf';
  }

  beginGraph(tag: XmlTag): Place {
    if (this.hasGraph) this.tools.refuse('There is a second <graph>; make two files of it.');
    this.hasGraph = true;
    this.isDirectedByDefault = readDirection(tag.get('defaultedgetype')) ?? false;
    const name = tag.get('name');
    if (name !== undefined) this.said.set('name', name);
    if (sayTimes(tag) !== undefined)
      this.tools.tell('dropped', 'The stretch of time of the whole graph is left out.', tag.line);
    return 'graph';
  }

  beginClass(tag: XmlTag): Place {
    if (this.columns.beginClass(tag)) return 'attributes';
    this.tools.tell(
      'dropped',
      'Columns that are neither of nodes nor of edges are left out.',
      tag.line,
    );
    return 'nothing';
  }

  beginColumn(tag: XmlTag): Place {
    this.columns.begin(tag);
    return 'attribute';
  }

  beginNode(tag: XmlTag): Place {
    beginNode(this.gatherer, tag);
    return 'node';
  }

  beginEdge(tag: XmlTag): Place {
    beginEdge(this.gatherer, tag, this.isDirectedByDefault);
    return 'edge';
  }

  add(what: (gatherer: Gatherer, tag: XmlTag) => void, tag: XmlTag): Place {
    what(this.gatherer, tag);
    return 'nothing';
  }

  close(text: string, line: number): void {
    const { here } = this;
    if (here === 'text') this.takeText(text, line);
    else if (here === 'node' || here === 'edge') endRow(this.gatherer);
    else if (here === 'attribute') this.columns.end();
    else if (here === 'gexf') this.end();
    this.here = this.outer.pop() ?? 'file';
  }

  private takeText(text: string, line: number): void {
    const name = this.textName;
    if (name === 'default') this.columns.takeDefault(text);
    else if (name === 'options')
      this.tools.tell(
        'dropped',
        'The values that a column may have (<options>) are left out.',
        line,
      );
    else {
      this.said.set(name, text);
      // Which program wrote the file is no matter of the graph.
      if (name !== 'title' && name !== 'creator' && text.trim() !== '')
        this.tools.tell(
          'dropped',
          'What the file says of itself besides its title (description, keywords) is left out.',
          line,
        );
    }
  }

  meetText(line: number): void {
    if (this.here !== 'nothing') this.gatherer.meetText(line);
  }

  private end(): void {
    if (!this.hasGraph)
      this.tools.refuse('There is no <graph> in the file; add the one it should hold.');
    this.graph = this.gatherer.finish(this.findName());
  }

  /** The title; our own files have it in the first line of the description, where it is valid. */
  private findName(): string {
    const own = this.said.get('creator') === 'Relata' ? this.said.get('description') : undefined;
    const [firstLine] = (own ?? '').split('\n', 1);
    const names = [this.said.get('title'), this.said.get('name'), firstLine];
    return names.find((name) => name !== undefined && name.trim() !== '') ?? '';
  }
}

/** Of a reader that reads nothing. */
const refuseAll: Refuse = (sentence) => {
  throw new Error(sentence);
};
keepShape(new GexfReader(openNotes(), refuseAll));

export interface GraphRead {
  readonly graph: ReadGraph;
  readonly notes: readonly ReadNote[];
}

export function readGexf(
  bytes: Uint8Array,
  tellProgress?: TellProgress,
): Result<GraphRead, readonly ReadFlaw[]> {
  const read = readXml(bytes, (refuse) => new GexfReader(openNotes(), refuse), tellProgress);
  if (!read.ok) return failure([read.failure]);
  const { graph, notes } = read.value;
  return graph === undefined
    ? failure([{ line: 1, column: 1, sentence: 'There is no graph in the file.' }])
    : success({ graph, notes: notes.all() });
}
