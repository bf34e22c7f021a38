/**
 * Which files are odd as XML, whatever they hold?
 *
 * Made from one good file of the format, so that GEXF and GraphML are put through the same.
 */
import { latin1, utf16, type OddFile } from './hostile.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** `good` has no declaration, begins with its root, and holds “é” once; `node` is one more node. */
export function makeOddXml(good: string, root: string): readonly OddFile[] {
  const before = (prolog: string): string => `${prolog}\n${good}`;
  const swap = (what: string | RegExp, by: string): string => {
    const changed = good.replace(what, by);
    if (changed === good) throw new Error(`nothing to replace: ${String(what)}`);
    return changed;
  };
  const bomb = `<!DOCTYPE ${root} [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
  return [
    { name: 'an empty file', content: '', refused: /^1:1 There is no element/ },
    { name: 'nothing but a declaration', content: DECLARATION, refused: /There is no element/ },
    { name: 'nothing but white space', content: ' \n ', refused: /There is no element/ },
    { name: 'plain text', content: 'hello', refused: /text outside/ },
    { name: 'a byte order mark, then a declaration', content: `\u{feff}${before(DECLARATION)}` },
    {
      name: 'two byte order marks',
      content: `\u{feff}\u{feff}${good}`,
      refused: /two byte order marks/,
    },
    {
      name: 'a declaration after white space',
      content: ` ${before(DECLARATION)}`,
      refused: /first line/,
    },
    { name: 'XML 1.1', content: before('<?xml version="1.1"?>') },
    {
      name: 'a version that is none',
      content: before('<?xml version="two"?>'),
      refused: /first line/,
    },
    {
      name: 'UTF-16, little end first',
      content: utf16(good, true),
      refused: /^1:1 The file is UTF-16/,
    },
    {
      name: 'UTF-16, big end first',
      content: utf16(good, false),
      refused: /UTF-16; save it as UTF-8/,
    },
    { name: 'UTF-16 without a mark', content: utf16(good, true).subarray(2), refused: /UTF-16/ },
    {
      name: 'an encoding we do not read',
      content: before('<?xml version="1.0" encoding="windows-1252"?>'),
      refused: /encoded as “windows-1252”; save it as UTF-8/,
    },
    {
      name: 'UTF-16 that is said but is not',
      content: before('<?xml version="1.0" encoding="UTF-16"?>'),
      refused: /“UTF-16”/,
    },
    { name: 'ISO-8859-1', content: latin1(before('<?xml version="1.0" encoding="ISO-8859-1"?>')) },
    {
      name: 'ISO-8859-1 behind the mark of UTF-8',
      content: `\u{feff}${before('<?xml version="1.0" encoding="ISO-8859-1"?>')}`,
      refused: /begins as UTF-8 but says/,
    },
    {
      name: 'US-ASCII with a letter beyond it',
      content: before('<?xml version="1.0" encoding="US-ASCII"?>'),
      refused: /^\d+:\d+ The byte \d+ is no letter in US-ASCII/,
    },
    {
      name: 'ISO-8859-1 that says nothing of it',
      content: latin1(good),
      refused: /The byte \d+ is no letter in UTF-8/,
    },
    {
      name: 'a half letter at the end',
      content: Uint8Array.from([...latin1('<!--'), 0xc3]),
      refused: /The byte 4 is no letter/,
    },
    {
      name: 'an overlong slash',
      content: Uint8Array.from([...latin1('<!-'), 0xc0, 0xaf]),
      refused: /^1:4 The byte 3/,
    },
    {
      name: 'an entity bomb',
      content: swap('é', '&c;').replace(/^/, `${bomb}\n`),
      refused: /DOCTYPE declares entities/,
    },
    {
      name: 'an external entity',
      content: swap('é', '&x;').replace(
        /^/,
        `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n`,
      ),
      refused: /^1:\d+ The DOCTYPE declares/,
    },
    {
      name: 'an empty internal subset',
      content: before(`<!DOCTYPE ${root} [ ]>`),
      refused: /DOCTYPE/,
    },
    { name: 'a bare DOCTYPE', content: before(`<!DOCTYPE ${root}>`) },
    {
      name: 'a DOCTYPE that names a schema, which is not fetched',
      content: before(`<!DOCTYPE ${root} SYSTEM "http://example.org/[x].dtd">`),
    },
    {
      name: 'two DOCTYPEs',
      content: before(`<!DOCTYPE ${root}><!DOCTYPE ${root}>`),
      refused: /DOCTYPE stands where none/,
    },
    {
      name: 'an entity that nobody declared',
      content: swap('é', '&eacute;'),
      refused: /not one of the five/,
    },
    {
      name: 'a bare ampersand',
      content: swap('é', '& '),
      refused: /^\d+:\d+ This & begins no reference/,
    },
    { name: 'a reference to NUL', content: swap('é', '&#0;'), refused: /no reference to a letter/ },
    {
      name: 'a reference beyond Unicode',
      content: swap('é', '&#x110000;'),
      refused: /no reference to a letter/,
    },
    {
      name: 'a reference to half a letter',
      content: swap('é', '&#xd800;'),
      refused: /no reference to a letter/,
    },
    { name: 'NUL itself', content: swap('é', '\0'), refused: /does not allow this letter/ },
    { name: 'a bell', content: swap('é', '\u{7}'), refused: /does not allow this letter/ },
    { name: 'U+FFFE', content: swap('é', '\ufffe'), refused: /does not allow this letter/ },
    {
      name: 'letters beyond the first plane, right to left and joined',
      content: swap('é', '🌊\u{202e}אב👩‍👩‍👧'),
    },
    { name: 'two roots', content: `${good}\n${good}`, refused: /second element stands after/ },
    { name: 'text behind the root', content: `${good}\nmore`, refused: /text outside/ },
    {
      name: 'a comment and an instruction behind the root',
      content: `${good}\n<!-- end --><?end?>`,
    },
    { name: 'a comment with two hyphens', content: before('<!-- a -- b -->'), refused: /hyphens/ },
    {
      name: 'a root of another name',
      content: '<html/>',
      refused: new RegExp(`begins with <html>; \\w+ begins with <${root}>`),
    },
    {
      name: 'an attribute twice in one tag',
      content: swap(' id="a"', ' id="a" id="b"'),
      refused: /“id” is given twice/,
    },
    {
      name: 'an attribute without quotes',
      content: swap(' id="a"', ' id=a'),
      refused: /not in quotes/,
    },
    { name: 'an attribute without a value', content: swap(' id="a"', ' id'), refused: /no value/ },
    { name: 'attributes that touch', content: swap(' id="a"', ' x="1"id="a"'), refused: /touch/ },
    { name: 'a bare < in an attribute', content: swap('é', '<'), refused: /&lt;/ },
    {
      name: 'an end tag of another element',
      content: swap(/<\/nodes?>/, '</edge>'),
      refused: /closes an(?:other)? element/,
    },
    {
      name: 'a prefix that is not declared',
      content: swap(' id="a"', ' q:x="1" id="a"'),
      refused: /prefix “q” is not declared/,
    },
    {
      name: 'an element with a prefix that is not declared',
      content: swap('<node id="a"', '<q:x/><node id="a"'),
      refused: /xmlns:q=/,
    },
    {
      name: 'a root with a prefix',
      content: swap(`<${root} xmlns=`, `<${root} xmlns:p="urn:p" p:x="1" xmlns=`),
    },
    { name: 'line ends of Windows', content: good.replaceAll('\n', '\r\n') },
    {
      name: 'elements a hundred deep',
      content: swap('<node id="a"', `${'<x>'.repeat(100)}${'</x>'.repeat(100)}<node id="a"`),
      refused: /more than 64 deep/,
    },
    {
      name: 'an id twice',
      content: swap(' id="b"', ' id="a"'),
      refused: /second node has the id “a”/,
    },
    { name: 'an id that is empty', content: swap(' id="a"', ' id=""'), refused: /empty id/ },
    {
      name: 'a node without an id',
      content: swap(' id="a"', ''),
      refused: /A node has no id; give it one/,
    },
    {
      name: 'an id of a thousand letters',
      content: good.replaceAll('"a"', `"${'a'.repeat(1000)}"`),
      refused: /1000 characters; 400 are allowed/,
    },
    {
      name: 'ids that are names of Object.prototype',
      content: good.replaceAll('"a"', '"__proto__"').replaceAll('"b"', '"constructor"'),
    },
    {
      name: 'an edge to a node that is not there',
      content: swap('target="b"', 'target="c"'),
      refused: /ends at “c”, but no node/,
    },
    {
      name: 'an edge without a target',
      content: swap(' target="b"', ''),
      refused: /An edge has no target/,
    },
    {
      name: 'an edge without a source',
      content: swap(' source="a"', ''),
      refused: /An edge has no source/,
    },
    { name: 'no graph', content: good.replace(/<graph [^]*<\/graph>/, ''), refused: /no <graph>/ },
    {
      name: 'two graphs',
      content: good.replace(/<graph [^]*<\/graph>/, (graph) => graph + graph),
      refused: /second <graph>; make two files/,
    },
    {
      name: 'an element of another vocabulary',
      content: swap('<node id="a"', '<s:svg xmlns:s="urn:s"><s:g/></s:svg><node id="a"'),
      noted: /dropped: <svg> has no place/,
    },
    {
      name: 'text between the nodes',
      content: swap('<node id="a"', 'what? <node id="a"'),
      noted: /dropped: Text that stands where none belongs/,
    },
    {
      name: 'an id beyond what a number holds',
      content: good.replaceAll('"a"', '"9007199254740993"').replaceAll('"b"', '"9007199254740992"'),
    },
  ];
}
