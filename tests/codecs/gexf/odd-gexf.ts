/**
 * Which GEXF files are odd, and what must be said of each?
 */
import { makeOddXml } from '../xml/odd-xml.ts';
import type { OddFile } from '../xml/hostile.ts';

export const GOOD_GEXF = `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
 <meta><title>Good</title></meta>
 <graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>
  <nodes>
   <node id="a" label="Zoé"><attvalues><attvalue for="0" value="3"/></attvalues><viz:position x="1" y="2"/></node>
   <node id="b" label="B"/>
  </nodes>
  <edges><edge id="e" source="a" target="b" label="knows"/></edges>
 </graph>
</gexf>
`;

const swap = (what: string | RegExp, by: string): string => {
  const changed = GOOD_GEXF.replace(what, by);
  if (changed === GOOD_GEXF) throw new Error(`nothing to replace: ${String(what)}`);
  return changed;
};

const column = (id: string): string => `<attribute id="${id}" title="c${id}" type="string"/>`;

export const ODD_GEXF: readonly OddFile[] = [
  ...makeOddXml(GOOD_GEXF, 'gexf'),
  {
    name: 'a version from the future',
    content: swap('version="1.3"', 'version="9"'),
    noted: /changed: The version/,
  },
  {
    name: 'no namespace at all',
    content: '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>',
  },
  { name: 'an empty graph', content: '<gexf><graph/></gexf>' },
  {
    name: 'a value of a column that is not declared',
    content: swap('for="0"', 'for="__proto__"'),
    noted: /widened: Columns that the file does not declare/,
  },
  {
    name: 'a value that names no column',
    content: swap('for="0"', 'four="0"'),
    noted: /dropped: An <attvalue> without/,
  },
  {
    name: 'two values in one cell',
    content: swap('<attvalue ', '<attvalue for="0" value="2"/><attvalue '),
    noted: /changed: Several values/,
  },
  {
    name: 'a column declared twice',
    content: swap('</attributes>', '<attribute id="0" title="x"/></attributes>'),
    refused: /“0” is declared for two columns/,
  },
  {
    name: 'a column without an id',
    content: swap('<attribute id="0"', '<attribute'),
    refused: /<attribute> has no id/,
  },
  {
    name: 'two columns of one title',
    content: swap('</attributes>', '<attribute id="1" title="age"/></attributes>'),
    noted: /changed: A second column “age”/,
  },
  {
    name: 'columns of neither nodes nor edges',
    content: swap('class="node"', 'class="graph"'),
    noted: /dropped: Columns that are neither/,
  },
  {
    name: 'a type that nobody knows',
    content: swap('type="integer"', 'type="complex"'),
    noted: /widened: Columns of a type/,
  },
  {
    name: 'more columns than are allowed',
    content: swap(
      '</attributes>',
      `${Array.from({ length: 2001 }, (_, at) => column(`x${at}`)).join('')}</attributes>`,
    ),
    refused: /more than 2000 columns/,
  },
  {
    name: 'a position that is no number',
    content: swap('x="1"', 'x="NaN"'),
    noted: /dropped: Positions that are not two finite/,
  },
  {
    name: 'a position beyond all numbers',
    content: swap('x="1"', 'x="1e999"'),
    noted: /dropped: Positions that are not two finite/,
  },
  {
    name: 'a position in the third dimension',
    content: swap('x="1"', 'z="-1" x="1"'),
    noted: /dropped: Positions are taken/,
  },
  {
    name: 'two positions',
    content: swap('<viz:position', '<viz:position x="3" y="3"/><viz:position'),
    noted: /changed: Of two positions/,
  },
  {
    name: 'a value beyond what a number holds',
    content: swap('value="3"', 'value="9007199254740993"'),
  },
  {
    name: 'an edge type that is none',
    content: swap('<edge ', '<edge type="sideways" '),
    noted: /changed: An edge type/,
  },
  {
    name: 'an attribute that GEXF does not know',
    content: swap('<edge ', '<edge colour="red" '),
    noted: /widened: Attributes that GEXF does not know/,
  },
  {
    name: 'the same edge id twice',
    content: swap('</edges>', '<edge id="e" source="b" target="a"/></edges>'),
    noted: /changed: Edges with the id of an earlier one/,
  },
  {
    name: 'edges before the nodes',
    content:
      '<gexf><graph><edges><edge source="a" target="a"/></edges><nodes><node id="a"/></nodes></graph></gexf>',
  },
  {
    name: 'values before their columns',
    content:
      '<gexf><graph><nodes><node id="a"><attvalues><attvalue for="0" value="1"/></attvalues></node></nodes><attributes class="node"><attribute id="0" title="age"/></attributes></graph></gexf>',
  },
  {
    name: 'a node in itself',
    content: swap('<node id="b" label="B"/>', '<node id="b"><nodes><node id="b"/></nodes></node>'),
    refused: /second node has the id “b”/,
  },
  {
    name: 'a table far larger than its file',
    content: `<gexf><graph><attributes class="node">${Array.from({ length: 1999 }, (_, at) => column(String(at))).join('')}</attributes><nodes>${Array.from({ length: 11_000 }, (_, at) => `<node id="${at}"><attvalue for="1998" value=""/></node>`).join('')}</nodes></graph></gexf>`,
    refused: /more than 20000000 cells/,
  },
];
