/**
 * Are the columns that a GEXF file declares known, with their types and defaults?
 */
import { expect, test } from 'vitest';
import { readGexf } from '../../../src/codecs/gexf/read-gexf.ts';
import { GexfColumns } from '../../../src/codecs/gexf/gexf-columns.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { Gatherer } from '../../../src/codecs/xml/gatherer.ts';
import { OpenTag } from '../../../src/codecs/xml/xml-tag.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { ReaderTools } from '../../../src/codecs/xml/gather-table.ts';

function read(attributes: string) {
  const found = readGexf(
    encodeUtf8(`<gexf><graph>${attributes}<nodes><node id="a"/></nodes></graph></gexf>`),
  );
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
}

test.each([
  ['string', 'string'],
  ['Integer', 'integer'],
  ['long', 'integer'],
  ['float', 'double'],
  ['bigdecimal', 'double'],
  ['boolean', 'boolean'],
  ['anyURI', 'string'],
])('%s is %s, without a note', (said, type) => {
  const { graph, notes } = read(
    `<attributes class="node"><attribute id="0" title="t" type="${said}"/></attributes>`,
  );
  expect(graph.nodeColumns).toEqual([{ name: 't', type }]);
  expect(notes).toEqual([]);
});

test('lists and unknown types are text, with a note', () => {
  const { graph, notes } = read(
    '<attributes class="EDGE"><attribute id="0" type="listfloat"/><attribute id="1" type="colour"/><attribute id="2"/></attributes>',
  );
  expect(graph.edgeColumns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    '0 string',
    '1 string',
    '2 string',
  ]);
  expect(notes.map(({ sentence }) => sentence)).toEqual([
    'Columns of lists are kept as the text that stands in the file.',
    'Columns of a type that GEXF does not know are kept as text.',
  ]);
});

test('defaults fill, without the white space around a number', () => {
  const { graph } = read(
    '<attributes class="node"><attribute id="0" type="double"><default>\n 1.0 </default></attribute><attribute id="1"><default> a </default></attribute></attributes>',
  );
  expect(graph.nodes[0]?.cells).toEqual(['1.0', ' a ']);
});

test('a class that is neither of nodes nor of edges is none', () => {
  const tools = new ReaderTools(openNotes(), () => expect.fail());
  const columns = new GexfColumns(new Gatherer('GEXF', tools));
  expect(columns.beginClass(new OpenTag())).toBe(false);
});
