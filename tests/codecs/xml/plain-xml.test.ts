/**
 * Does the plain reader tell every file that it takes exactly as the strict one does, and does it take the files
 * that graphs come in?
 */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { readPlainXml } from '../../../src/codecs/xml/plain-xml.ts';
import { readStrictXml } from '../../../src/codecs/xml/strict-xml.ts';
import type { XmlHandler, XmlTag } from '../../../src/codecs/xml/xml-tag.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

class Teller implements XmlHandler {
  readonly told: string[] = [];
  /** Elements called `t…`, or all of them, want their text. */
  private readonly wantsAll: boolean;

  constructor(wantsAll: boolean) {
    this.wantsAll = wantsAll;
  }

  open(tag: XmlTag): boolean {
    const attributes = Array.from(
      { length: tag.count },
      (_, at) => `${tag.names[at]}=${tag.values[at]}`,
    );
    this.told.push(JSON.stringify([tag.line, tag.uri, tag.name, ...attributes]));
    return this.wantsAll || tag.name.startsWith('t');
  }

  close(text: string, line: number): void {
    this.told.push(JSON.stringify(['end', text, line]));
  }

  meetText(line: number): void {
    this.told.push(`text ${line}`);
  }
}

/** What both say of the bytes: null where the strict reader refuses, undefined where it is not plain. */
function readBoth(bytes: Uint8Array, wantsAll: boolean) {
  const strict = readStrictXml(bytes, () => new Teller(wantsAll));
  return {
    strict: strict.ok ? strict.value.told : null,
    plain: readPlainXml(bytes, () => new Teller(wantsAll))?.told,
  };
}

/** Never another story; and is it plain? */
function agree(content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const isPlain = [false, true].map((wantsAll) => {
    const { strict, plain } = readBoth(bytes, wantsAll);
    expect([strict, undefined]).toContainEqual(plain);
    return plain !== undefined;
  });
  return isPlain.every(Boolean);
}

test('a file of every plain part is plain', () => {
  const content = [
    '\u{feff}<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- é - a comment -->',
    '<g:a xmlns:g="urn:g" xmlns="urn:none"',
    "  one='1' g:two=\"it's\">",
    '  <t>seoul 서울 &amp; &#x1F30A;&#10;\r\n two</t ><t/><b ',
    '/><t><![CDATA[<]] >]]></t>',
    '  <t one="line\n\ttab\r\nend &lt;&quot;&gt;">]] ></t>',
    '</g:a>\r\n<!-- end -->\n',
  ].join('\n');
  expect(agree(content)).toBe(true);
});

describe('what is no plain file, or no file at all', () => {
  const contents = [
    '',
    ' ',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a xmlns="u" xmlns="u"/>',
    '<a b=1/>',
    '<a b/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a b="&"/>',
    '<a b="&what;"/>',
    '<a b="&#0;"/>',
    '<a b="&#xD800;"/>',
    '<a b="&#X41;"/>',
    '<a>&#99999999;</a>',
    '<a>]]></a>',
    '<a>\u{1}</a>',
    '<a>\u{ffff}</a>',
    '<a b="\u{b}"/>',
    '<!-- -- --><a/>',
    '<!-- \u{2} --><a/>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<![CDATA[ ]]><a/>',
    'one<a/>',
    '<a/>one',
    '<a/ >',
    '< a/>',
    '<a></ a>',
    '<a></a',
    '<1/>',
    '<é/>',
    '<a é="1"/>',
    '<aé/>',
    '<a:b/>',
    '<a b:c="1"/>',
    '<:a/>',
    '<?xml version="2.0"?><a/>',
    '<?xml version="1.0"?>  <?xml version="1.0"?><a/>',
    ' <?xml version="1.0"?><a/>',
    '<?xml version="1.0" encoding="latin1"?><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<?xml-stylesheet href="a"?><a/>',
    '<a>'.repeat(LIMITS.depth + 1) + '</a>'.repeat(LIMITS.depth + 1),
  ];
  test.each(contents.map((content) => [content.slice(0, 60), content]))('%s', (_, content) => {
    expect(agree(content)).toBe(false);
  });

  test('bytes that are no UTF-8', () => {
    for (const bytes of [[0xc0, 0x80], [0xe2, 0x82], [0xff], [0xed, 0xa0, 0x80]]) {
      const content = Uint8Array.from([...encodeUtf8('<a b="'), ...bytes, ...encodeUtf8('"/>')]);
      expect(agree(content)).toBe(false);
    }
  });
});

/** Pieces of XML; put together they are well-formed now and then, and nearly so most of the time. */
const PIECES = [
  '<a>',
  '</a>',
  '<t>',
  '</t>',
  '<t/>',
  '<a b="1" c=\'2\'>',
  '<t b="&lt;\n" >',
  '<x:a xmlns:x="u">',
  '</x:a>',
  ' xmlns="v"',
  '<!-- c -->',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  'word',
  'é서🌊',
  '\u{a0}',
  '\u{85}',
  '\u{2028}',
  '\u{feff}',
  '\u{7f}',
  '&amp;',
  '&#10;',
  '&#xe9;',
  '&',
  ';',
  '<',
  '>',
  '/',
  '=',
  '"',
  "'",
  ']',
  '-',
  '<?xml version="1.0"?>',
  '<?pi ?>',
  '\u{0}',
];

type Tree = { readonly name: string; readonly inner: readonly (Tree | string)[] };

const { tree } = fc.letrec<{ tree: Tree; inner: Tree | string }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
    fc.constantFrom('\n  ', 'word', '<!-- c\n -->', '<![CDATA[ é\r]]>', '&amp;\n&#10;', '\u{a0}'),
    tie('tree'),
  ),
  tree: fc.record({
    name: fc.constantFrom('a', 't', 'long-name.2', 'g:x', 't2'),
    inner: fc.array(tie('inner'), { maxLength: 5 }),
  }),
}));

const write = ({ name, inner }: Tree): string => {
  const text = inner.map((part) => (typeof part === 'string' ? part : write(part))).join('');
  return `<${name} xmlns:g="urn:g"\n b="1">${text}</${name}>`;
};

test('files that are nearly XML are never told in another way', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      agree(pieces.join(''));
      if (agree(`<a>${pieces.join('')}</a>`)) plain += 1;
    }),
    { numRuns: 1000 },
  );
  expect(plain).toBeGreaterThan(20);
});

test('trees of elements are told in the same way, and most of them are plain', () => {
  let plain = 0;
  fc.assert(
    fc.property(tree, (grown) => {
      if (agree(write(grown))) plain += 1;
    }),
    { numRuns: 300 },
  );
  expect(plain).toBeGreaterThan(60);
});

test('a file that is cut off anywhere, or in which one byte is another, is told in the same way', () => {
  const whole = encodeUtf8(
    '<?xml version="1.0"?>\n<a xmlns="u" b="é&amp;">\n<t>one &lt; <![CDATA[two]]></t><!-- c -->\n<b x=\'1\'/></a>\n',
  );
  expect(agree(whole)).toBe(true);
  for (let end = 0; end < whole.length - 1; end += 1)
    expect(agree(whole.subarray(0, end))).toBe(false);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const changed = whole.slice();
      changed[at] = byte;
      agree(changed);
    }),
    { numRuns: 1000 },
  );
});

test('words that are met again, in numbers beyond what is remembered', () => {
  const ids = Array.from(
    { length: 30_000 },
    (_, at) => `<n i="${(at * 7919) % 25_000}" j="n${at}"/>`,
  );
  expect(agree(`<a>${ids.join('\n')}</a>`)).toBe(true);
});

describe('the graph files of other programs', () => {
  const folder = 'tests/fixtures';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:gexf|graphml)$/.test(name),
  );
  test.each(files)('%s', (name) => {
    expect(agree(new Uint8Array(readFileSync(`${folder}/${name}`)))).toBe(true);
  });
});
