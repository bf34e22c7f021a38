/**
 * Is a file told element by element, with right places, however it is sliced?
 */
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/codecs/xml/read-xml.ts';
import type { XmlTag } from '../../../src/codecs/xml/xml-tag.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { LIMITS } from '../../../src/codecs/limits.ts';

/** What is told, a line each; elements called `t…` want their text. */
function tell(content: string | Uint8Array, refuseAt = '') {
  let told: string[] = [];
  const progress: number[] = [];
  const read = readXml(
    typeof content === 'string' ? encodeUtf8(content) : content,
    (refuse) => {
      // What an earlier handler was told counts for nothing.
      told = [];
      return {
        open: (tag: XmlTag) => {
          if (tag.name === refuseAt) refuse('Not this one.');
          const attributes = Array.from(
            { length: tag.count },
            (_, at) => `${tag.names[at]}=${tag.values[at]}`,
          );
          told.push(`${tag.line} <${[`{${tag.uri}}${tag.name}`, ...attributes].join(' ')}>`);
          return tag.name.startsWith('t');
        },
        close: (text: string, line: number) => {
          told.push(text === '' ? 'end' : `${line} ${text}`);
        },
        meetText: (line: number) => {
          told.push(`${line} text`);
        },
      };
    },
    (share) => progress.push(share),
  );
  return { told, progress, flaw: read.ok ? null : read.failure };
}

test('elements, attributes in their order, texts that are wanted, and text that is not', () => {
  const { told, flaw } = tell(
    '<a xmlns="urn:a" xmlns:v="urn:v">\n <t\n  x="1"\n  v:y="&lt;&#10;2">one<b/> <![CDATA[<two>]]></t>\n  stray <v:c/> again\n</a>',
  );
  expect(flaw).toBeNull();
  expect(told).toEqual([
    '1 <{urn:a}a>',
    '2 <{urn:a}t x=1 v:y=<\n2>',
    '4 <{urn:a}b>',
    'end',
    '2 one <two>',
    '5 text',
    '5 <{urn:v}c>',
    'end',
    '5 text',
    'end',
  ]);
});

test('progress grows, and leaves a share for what follows', () => {
  const { progress } = tell(`<a>${'<b/>'.repeat(50_000)}</a>`);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(0.8);
});

test('what is plain and what is not is read alike, and progress never goes back', () => {
  const content = `<t a="1">${'x&amp;y\n'.repeat(20_000)}</t>`;
  const plain = tell(content);
  const other = tell(`<!DOCTYPE t>${content}`);
  const turned = tell(content.replace('</t>', '<?pi ?></t>'));
  expect(other.told).toEqual(plain.told);
  expect(turned.told).toEqual(plain.told);
  for (const { progress } of [plain, other, turned]) {
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(0.8);
  }
});

describe('a refusal has its place', () => {
  test.each([
    ['of the tag', '<a>\n  <b>\n    <no x="1"/>', /^3:5 Not this one/],
    ['of a tag that breaks behind its name', '<a>\n  <no\n x="1"/>', /^2:1 Not this one/],
    ['of a letter', '<a>\n 🌊 \u{1}</a>', /^2:5 XML does not allow/],
    ['behind a line end of Windows', '<a>\r\n\r\n &x;</a>', /^3:4 This entity/],
    [
      'of a bare ampersand, not of what comes long after',
      `<a>\n b & c${'\n'.repeat(99)}&amp;</a>`,
      /^2:4 This & begins no reference/,
    ],
    [
      'of an ampersand after the edge of a slice',
      `<a>${'\n'.repeat(70_000)} &;</a>`,
      /^70001:2 This & begins/,
    ],
    ['of the end', '<a>\n<b>\n', /^3:1 The file ends before <\/b>/],
    [
      'of too long a text',
      `<t>${'x'.repeat(LIMITS.textLength + 1)}</t>`,
      /^1:\d+ A text is longer/,
    ],
    [
      'of too long an attribute',
      `<a b="${'x'.repeat(LIMITS.textLength + 1)}"/>`,
      /^1:1 The attribute “b” is longer/,
    ],
  ])('%s', (_name, content, said) => {
    const { flaw } = tell(content, 'no');
    expect(`${flaw?.line}:${flaw?.column} ${flaw?.sentence}`).toMatch(said);
  });
});

test('an ampersand in a comment or a CDATA section is no matter', () => {
  expect(tell('<t><!-- a & b --><![CDATA[ & ]]>x &amp; y &#38; z</t>').told.at(-1)).toBe(
    '1  & x & y & z',
  );
  expect(tell('<a b="&amp;&lt;&#x1F30A;"/>').flaw).toBeNull();
});

test('what the handler throws itself is not taken for a flaw of the file', () => {
  const fail = () => {
    throw new Error('ours');
  };
  expect(() =>
    readXml(encodeUtf8('<a/>'), () => ({ open: fail, close: fail, meetText: fail })),
  ).toThrow('ours');
});

test('names of Object.prototype are names', () => {
  expect(tell('<__proto__ constructor="1" __proto__="2" toString="3"/>').told[0]).toBe(
    '1 <{}__proto__ constructor=1 __proto__=2 toString=3>',
  );
});
