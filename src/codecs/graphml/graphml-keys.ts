/**
 * Which columns does a GraphML file declare, for whom, and with which defaults?
 *
 * A `<key>` is a column of nodes, of edges, of the graph, or of all. networkx writes one key a type, so several
 * of one name are one column. Types are known in any case; unknown ones are text.
 */
import type { ColumnType } from '../flat/flat-graph.ts';
import type { Gatherer } from '../xml/gatherer.ts';
import type { Table } from '../xml/gather-table.ts';
import type { XmlTag } from '../xml/read-xml.ts';

const TYPES: ReadonlyMap<string, ColumnType> = new Map([
  ['string', 'string'],
  ['int', 'integer'],
  ['integer', 'integer'],
  ['long', 'integer'],
  ['short', 'integer'],
  ['float', 'double'],
  ['double', 'double'],
  ['boolean', 'boolean'],
  ['bool', 'boolean'],
]);

interface OpenKey {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly domain: string;
  fallback: string | undefined;
}

export class GraphmlKeys {
  private readonly gatherer: Gatherer;
  private readonly ids = new Set<string>();
  /** Of the graph itself, by id. */
  private readonly graphNames = new Map<string, string>();
  private key: OpenKey | undefined;

  constructor(gatherer: Gatherer) {
    this.gatherer = gatherer;
  }

  begin(tag: XmlTag): void {
    const { tools } = this.gatherer;
    const id = tag.get('id');
    if (id === undefined) return tools.refuse('A <key> has no id; give it one.');
    if (this.ids.has(id))
      tools.refuse(`The id “${id.slice(0, 60)}” is declared for two keys; give each its own.`);
    this.ids.add(id);
    this.key = {
      id,
      name: tag.get('attr.name') ?? id,
      type: this.readType(tag.get('attr.type'), tag.line),
      domain: (tag.get('for') ?? 'all').toLowerCase(),
      fallback: undefined,
    };
  }

  private readType(said: string | undefined, line: number): ColumnType {
    const type = TYPES.get(said?.toLowerCase() ?? 'string');
    if (type === undefined)
      this.gatherer.tools.tell(
        'widened',
        'Columns of a type that GraphML does not know are kept as text.',
        line,
      );
    return type ?? 'string';
  }

  takeDefault(text: string): void {
    if (this.key !== undefined) this.key.fallback = this.key.type === 'string' ? text : text.trim();
  }

  end(): void {
    const { key } = this;
    this.key = undefined;
    if (key === undefined) return;
    const isFor = (domain: string): boolean => key.domain === domain || key.domain === 'all';
    if (isFor('node')) this.declare(this.gatherer.nodeTable, key);
    if (isFor('edge')) this.declare(this.gatherer.edgeTable, key);
    if (isFor('graph')) this.graphNames.set(key.id, key.name);
  }

  private declare(table: Table, { id, name, type, fallback }: OpenKey): void {
    if (fallback !== undefined || !table.share(id, name))
      table.declare(id, { name, type, fallback });
  }

  /** What the key with this id is called where it stands in the graph itself. */
  nameOfGraph(id: string): string {
    return this.graphNames.get(id) ?? id;
  }
}
