/**
 * Are the columns that a GraphML file declares known, for nodes, edges, both and the graph?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { GraphmlKeys } from '../../../src/codecs/graphml/graphml-keys.ts';
import { Gatherer } from '../../../src/codecs/xml/gatherer.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';
import { ReaderTools } from '../../../src/codecs/xml/gather-table.ts';

function open() {
  const notes = openNotes();
  const gatherer = new Gatherer(
    'GraphML',
    new ReaderTools(notes, (sentence) => {
      throw new Error(sentence);
    }),
  );
  const keys = new GraphmlKeys(gatherer);
  const declare = (attributes: Readonly<Record<string, string>>, fallback?: string): void => {
    const tag = new OpenTag();
    for (const [name, value] of Object.entries(attributes)) {
      tag.names.push(name);
      tag.values.push(value);
      tag.count += 1;
    }
    keys.begin(tag);
    if (fallback !== undefined) keys.takeDefault(fallback);
    keys.end();
  };
  return { gatherer, keys, declare, notes };
}

test('a key is for nodes, for edges, or for all', () => {
  const { gatherer, keys, declare } = open();
  declare({ id: 'a', for: 'node', 'attr.name': 'age', 'attr.type': 'int' });
  declare({ id: 'b', for: 'edge', 'attr.name': 'since', 'attr.type': 'Long' });
  declare({ id: 'c', for: 'all', 'attr.name': 'note' });
  declare({ id: 'd' });
  declare({ id: 'e', for: 'graph', 'attr.name': 'name' });
  declare({ id: 'f', for: 'port', 'attr.name': 'side' });
  const { nodeColumns, edgeColumns } = gatherer.finish('');
  expect(nodeColumns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'age integer',
    'note string',
    'd string',
  ]);
  expect(edgeColumns.map(({ name }) => name)).toEqual(['since', 'note', 'd']);
  expect(['e', 'c', 'constructor'].map((id) => keys.nameOfGraph(id))).toEqual([
    'name',
    'note',
    'constructor',
  ]);
});

test('keys of one name are one column, as networkx writes one a type', () => {
  const { gatherer, declare } = open();
  declare({ id: 'a', for: 'node', 'attr.name': 'x', 'attr.type': 'long' });
  declare({ id: 'b', for: 'node', 'attr.name': 'x', 'attr.type': 'double' });
  expect([gatherer.nodeTable.find('a', 1), gatherer.nodeTable.find('b', 1)]).toEqual([0, 0]);
});

test('a default is kept, without the white space around a number', () => {
  const { gatherer, declare } = open();
  declare({ id: 'a', for: 'node', 'attr.type': 'double' }, ' 1.50\n');
  declare({ id: 'b', for: 'node' }, ' x ');
  gatherer.openNode('n', undefined, 1);
  gatherer.closeRow();
  expect(gatherer.finish('').nodes[0]?.cells).toEqual(['1.50', ' x ']);
});

test('what is declared badly is refused or told', () => {
  const { declare, notes } = open();
  declare({ id: 'a', 'attr.type': 'colour' });
  expect(notes.all()).toMatchObject([{ kind: 'widened', count: 1 }]);
  expect(() => declare({ id: 'a' })).toThrow(/declared for two keys/);
  expect(() => declare({})).toThrow(/no id/);
});
