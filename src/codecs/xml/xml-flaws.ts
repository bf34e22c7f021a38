/**
 * What is wrong with this XML, in words a person can act on?
 *
 * The parser (saxes) says it in the terms of the standard; here each of its complaints becomes one sentence
 * with a remedy. A complaint that is not in the table is passed on as it is.
 */
const CUT_OFF = 'take the whole file, or write it again.';

/** The first pattern that fits decides; `$1` is what it caught. */
const SENTENCES: readonly (readonly [complaint: RegExp, sentence: string])[] = [
  [/^unclosed tag: (.+)$/s, `The file ends before </$1>: it is cut off; ${CUT_OFF}`],
  [
    /^unexpected end/,
    `The file ends in the middle of a tag or a comment: it is cut off; ${CUT_OFF}`,
  ],
  [
    /^document must contain a root/,
    `There is no element in the file: it is empty or cut off; ${CUT_OFF}`,
  ],
  [
    /^unmatched closing tag: (.+)\.$/s,
    'The tag </$1> closes an element that is not open; remove it, or add the tag that opens it.',
  ],
  [
    /^unexpected close tag/,
    'This tag closes another element than the one that is open; close the inner one first.',
  ],
  [
    /^text data outside/,
    'There is text outside of the outermost element; remove it: a file holds one element and all else in it.',
  ],
  [
    /^documents may contain only one/,
    'A second element stands after the outermost one; make two files of it.',
  ],
  [/^duplicate attribute: (.+)\.$/s, 'The attribute “$1” is given twice in one tag; keep one.'],
  [
    /^undefined entity/,
    'This entity is not one of the five of XML (&amp; &lt; &gt; &quot; &apos;); write the letter itself.',
  ],
  [
    /^(?:empty entity|disallowed character in entity|malformed character entity)/,
    'This is no reference to a letter that XML allows; write a bare & as &amp;, and leave control characters out.',
  ],
  [/^the string "\]\]>"/, 'The letters ]]> may not stand in a text; write ]]&gt; instead.'],
  [/^attribute without value/, 'An attribute has no value; write name="value".'],
  [/^unquoted attribute/, 'The value of an attribute is not in quotes; write name="value".'],
  [/^no whitespace between/, 'Two attributes touch; put a space between them.'],
  [/^disallowed character in attribute/, 'This letter cannot stand in the name of an attribute.'],
  [
    /^disallowed character in (?:tag|closing)/,
    'This letter cannot stand in the name of an element; write a bare < as &lt;.',
  ],
  [
    /^disallowed character/,
    'XML does not allow this letter here: a bare < is written &lt;, and control characters are left out.',
  ],
  [/^forward-slash/, 'A slash in a tag is not followed by >; write <name/>.'],
  [/^malformed comment/, 'Two hyphens may not stand inside a comment.'],
  [
    /XML declaration|XML version|^version number|^standalone|^encoding value|^expected|^value |^did not expect|^whitespace required/,
    'The first line, <?xml …?>, is not as it should be; write <?xml version="1.0" encoding="UTF-8"?>.',
  ],
  [/^inappropriately located doctype/, 'A DOCTYPE stands where none may be; remove it.'],
  [
    /^processing instruction|in processing instruction/,
    'A processing instruction <?…?> is not as it should be; remove it.',
  ],
];

export function sayComplaint(complaint: string): string {
  for (const [pattern, sentence] of SENTENCES) {
    const caught = pattern.exec(complaint);
    if (caught !== null) return sentence.replace('$1', () => shorten(caught[1] ?? ''));
  }
  return `This is no well-formed XML (${shorten(complaint)}); mend it, or write the file again.`;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
