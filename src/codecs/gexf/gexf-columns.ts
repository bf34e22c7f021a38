/**
 * Which columns does a GEXF file declare, of which type, and with which defaults?
 *
 * `<attributes class="node">` holds one `<attribute>` a column. Lists and types that GEXF does not know are
 * kept as text, with a note: a column here is text in any case, and its type only says how it was meant.
 */
import type { ColumnType } from '../flat/flat-graph.ts';
import type { Gatherer } from '../xml/gatherer.ts';
import type { Table } from '../xml/gather-table.ts';
import type { XmlTag } from '../xml/read-xml.ts';

const TYPES: ReadonlyMap<string, ColumnType> = new Map([
  ['string', 'string'],
  ['anyuri', 'string'],
  ['char', 'string'],
  ['character', 'string'],
  ['integer', 'integer'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['short', 'integer'],
  ['byte', 'integer'],
  ['biginteger', 'integer'],
  ['double', 'double'],
  ['float', 'double'],
  ['bigdecimal', 'double'],
  ['boolean', 'boolean'],
]);

interface OpenColumn {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  fallback: string | undefined;
}

export class GexfColumns {
  private readonly gatherer: Gatherer;
  private table: Table;
  private column: OpenColumn | undefined;

  constructor(gatherer: Gatherer) {
    this.gatherer = gatherer;
    this.table = gatherer.nodeTable;
  }

  /** False where the class is neither that of nodes nor that of edges. */
  beginClass(tag: XmlTag): boolean {
    const { nodeTable, edgeTable } = this.gatherer;
    const name = tag.get('class')?.toLowerCase();
    this.table = name === 'edge' ? edgeTable : nodeTable;
    return name === 'edge' || name === 'node';
  }

  begin(tag: XmlTag): void {
    const id = tag.get('id');
    if (id === undefined)
      return this.gatherer.tools.refuse('An <attribute> has no id; give it one.');
    const type = this.readType(tag.get('type') ?? 'string', tag.line);
    this.column = { id, name: tag.get('title') ?? id, type, fallback: undefined };
  }

  private readType(said: string, line: number): ColumnType {
    const name = said.toLowerCase();
    const type = TYPES.get(name);
    if (type !== undefined) return type;
    this.gatherer.tools.tell(
      'widened',
      name.startsWith('list')
        ? 'Columns of lists are kept as the text that stands in the file.'
        : 'Columns of a type that GEXF does not know are kept as text.',
      line,
    );
    return 'string';
  }

  takeDefault(text: string): void {
    if (this.column !== undefined)
      this.column.fallback = this.column.type === 'string' ? text : text.trim();
  }

  end(): void {
    const { column } = this;
    this.column = undefined;
    if (column === undefined) return;
    const { id, name, type, fallback } = column;
    if (!this.table.declare(id, { name, type, fallback }))
      this.gatherer.tools.refuse(
        `The id “${id.slice(0, 60)}” is declared for two columns; give each its own.`,
      );
  }
}
