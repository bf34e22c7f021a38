/**
 * Which GraphML files are odd, and what must be said of each?
 */
import { makeOddXml } from '../xml/odd-xml.ts';
import type { OddFile } from '../xml/hostile.ts';

export const GOOD_GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
 <key id="l" for="node" attr.name="label" attr.type="string"/>
 <key id="d0" for="node" attr.name="age" attr.type="int"/>
 <key id="x" for="node" attr.name="x" attr.type="double"/>
 <key id="y" for="node" attr.name="y" attr.type="double"/>
 <graph id="G" edgedefault="directed">
  <node id="a"><data key="l">Zoé</data><data key="d0">3</data><data key="x">1</data><data key="y">2</data></node>
  <node id="b"/>
  <edge id="e" source="a" target="b"/>
 </graph>
</graphml>
`;

const swap = (what: string | RegExp, by: string): string => {
  const changed = GOOD_GRAPHML.replace(what, by);
  if (changed === GOOD_GRAPHML) throw new Error(`nothing to replace: ${String(what)}`);
  return changed;
};

const key = (id: string): string => `<key id="${id}" for="node" attr.name="c${id}"/>`;
const inGraph = (content: string): string => swap('</graph>', `${content}</graph>`);

export const ODD_GRAPHML: readonly OddFile[] = [
  ...makeOddXml(GOOD_GRAPHML, 'graphml').filter(
    // The text of an element may hold what an attribute may not, and the other way round.
    ({ name }) => name !== 'a bare < in an attribute',
  ),
  { name: 'a bare < in a text', content: swap('é', '< '), refused: /bare < as &lt;/ },
  {
    name: 'the end of a CDATA section without its beginning',
    content: swap('é', ']]>'),
    refused: /]]> may not stand/,
  },
  { name: 'a CDATA section', content: swap('Zoé', '<![CDATA[<b>&amp;</b>]]>') },
  {
    name: 'a CDATA section that does not end',
    content: swap('Zoé', '<![CDATA[Zoé'),
    refused: /cut off/,
  },
  {
    name: 'no namespace at all',
    content: '<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>',
  },
  { name: 'an empty graph', content: '<graphml><graph edgedefault="directed"/></graphml>' },
  {
    name: 'a graph that does not say whether it is directed',
    content: swap(' edgedefault="directed"', ''),
    noted: /widened: Whether edges are directed is not said/,
  },
  {
    name: 'an edge whose direction is a riddle',
    content: swap('<edge ', '<edge directed="maybe" '),
    noted: /changed: Edges whose “directed”/,
  },
  {
    name: 'an undirected edge among directed ones',
    content: swap('<edge ', '<edge directed="False" '),
    noted: /widened: An undirected edge/,
  },
  {
    name: 'a key without an id',
    content: swap('<key id="d0"', '<key'),
    refused: /A <key> has no id/,
  },
  {
    name: 'a key declared twice',
    content: swap('id="d0"', 'id="x"'),
    refused: /“x” is declared for two keys/,
  },
  {
    name: 'data without a key',
    content: swap('<data key="d0">', '<data>'),
    refused: /A <data> has no key/,
  },
  {
    name: 'data of a key that is not declared',
    content: swap('<data key="d0">', '<data key="__proto__">'),
    noted: /widened: Columns that the file does not declare/,
  },
  {
    name: 'a value twice',
    content: swap('<data key="d0">', '<data key="d0">2</data><data key="d0">'),
    noted: /changed: Several values/,
  },
  {
    name: 'a type that nobody knows',
    content: swap('"int"', '"complex"'),
    noted: /widened: Columns of a type/,
  },
  { name: 'a type in capitals', content: swap('"int"', '"Integer"') },
  {
    name: 'a key that says neither name nor type nor for whom',
    content: swap('for="node" attr.name="age" attr.type="int"', ''),
  },
  { name: 'a number that is none', content: swap('>3<', '>three<') },
  { name: 'a value beyond what a number holds', content: swap('>3<', '>9007199254740993<') },
  {
    name: 'a position that is no number, beside one that is',
    content: swap(
      '<node id="b"/>',
      '<node id="b"><data key="x">NaN</data><data key="y">1</data></node>',
    ),
    noted: /dropped: Positions that are not two finite/,
  },
  { name: 'columns x and y that are no positions', content: swap('>1</data>', '>yes</data>') },
  {
    name: 'more columns than are allowed',
    content: swap(
      '<graph ',
      `${Array.from({ length: 2001 }, (_, at) => key(`k${at}`)).join('')}<graph `,
    ),
    refused: /more than 2000 columns/,
  },
  {
    name: 'a hyperedge',
    content: inGraph('<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>'),
    noted: /dropped: <hyperedge> has no place/,
  },
  {
    name: 'a port',
    content: swap('<node id="b"/>', '<node id="b"><port name="p"/></node>'),
    noted: /dropped: <port> has no place/,
  },
  {
    name: 'a graph in a node',
    content: swap(
      '<node id="b"/>',
      '<node id="b"><graph edgedefault="directed"><node id="c"/></graph></node>',
    ),
    noted: /widened: A node inside another/,
  },
  {
    name: 'a node in itself',
    content: swap(
      '<node id="b"/>',
      '<node id="b"><graph edgedefault="directed"><node id="b"/></graph></node>',
    ),
    refused: /second node has the id “b”/,
  },
  {
    name: 'nodes in nodes, a hundred deep',
    content: inGraph(
      `${Array.from({ length: 50 }, (_, at) => `<node id="n${at}"><graph edgedefault="directed">`).join('')}${'</graph></node>'.repeat(50)}`,
    ),
    refused: /more than 64 deep/,
  },
  {
    name: 'markup in a value',
    content: swap('>3<', '><b>3</b><'),
    noted: /dropped: <b> has no place/,
  },
  {
    name: 'a description of the graph',
    content: inGraph('<desc>Of old</desc>'),
    noted: /dropped: Descriptions/,
  },
  {
    name: 'a description of a node',
    content: swap('<node id="b"/>', '<node id="b"><desc>Of old</desc></node>'),
  },
  {
    name: 'an edge that is no node’s',
    content: swap('source="a"', 'source="toString"'),
    refused: /ends at “toString”/,
  },
  {
    name: 'an attribute that GraphML does not know',
    content: swap('<edge ', '<edge cost="3" '),
    noted: /widened: Attributes that GraphML does not know/,
  },
  {
    name: 'a table far larger than its file',
    content: `<graphml>${Array.from({ length: 1999 }, (_, at) => key(String(at))).join('')}<graph edgedefault="directed">${Array.from({ length: 11_000 }, (_, at) => `<node id="${at}"><data key="1998"/></node>`).join('')}</graph></graphml>`,
    refused: /more than 20000000 cells/,
  },
];
