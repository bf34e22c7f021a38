/**
 * Which words would break out of a brief, and how does a test put them everywhere at once?
 *
 * `CRAFTED` looks like markup of every kind; `craftRecords` makes one reading in which each text stands in every
 * field a brief prints: names, notes, quotations, titles. No text comes along.
 */
import type { Records } from '../../../src/model/dataset.ts';
import { documentSchema, FORMAT } from '../../../src/model/document.ts';

// oxfmt-ignore
export const CRAFTED: readonly string[] = [
  '*a*', '**a**', '_a_', '__a__', '***', '* * *', '~~a~~', '~a~', '^a^', '==a==', '`a`', '```js',
  '~~~', '[a](http://x.org)', '[a]: http://x.org', '[a][b]', '![a](x.png)', '!', '[^1]',
  '[^1]: note', '^[note]', '[ ] task', '[[wiki]]', '[!NOTE]', '<http://x.org>', 'http://x.org',
  'https://x.org/a_b_c', 'www.x.org', 'a@b.org', '@user', '@cite2015', '[@cite2015]',
  'mailto:a@b.org', 'xmpp:a@b.org/c', 'ftp://x.org', '<b>a</b>', '<script>alert(1)</script>',
  '<!-- a -->', '-->', '<?php ?>', '<![CDATA[a]]>', '<img src=x onerror=alert(1)>', '&amp;',
  '&lt;b&gt;', '&#60;b&#62;', '&#x3c;', '&copy', 'R&D', '&#0;', '# a', '#a', '## a ##', 'a\n===',
  'a\n---', '---', '+++', '- a', '+ a', '* a', '1. a', '1) a', '(1) a', 'a. b', 'A)  b', 'iv. c',
  '(@) a', '123456789. a', '> a', '>a', ': a', '% a', '::: a', '| a | b |\n| - | - |\n| c | d |',
  'a | b\n:- | -:', ': -\n-', 'a\n:-', '$a$', '$$a$$', '\\(a\\)', '\\[a\\]', '\\begin{a}', '\\',
  'a\\', '\\\\', '{.a #b}', 'a {#b}', '    a', '\ta', ' a', 'a ', 'a  ', 'a\n  b', 'a\n\nb',
  '\na', 'a\n', '\n', '\n\n\n', 'a  \nb', 'a\\\nb', 'a\n- b\n- c', 'a\n\n    b', 'a\r\nb', '\r',
  '“a', 'a”', '"a"', "it's", 'a -- b', 'a...', '…', '!a', 'a!', '\u00a0a\u00a0', '\u2003',
  '\u2028', '\0', '\u202eabc', '\ufeffa', '⟨U+0000⟩', '🌊', 'אבג', 'e\u0301', ' ` ', '``',
  'a`b``c', ':smile:', 'javascript:alert(1)', '</blockquote></body>', '" onload="alert(1)',
  '</title><script>', '</style>', '__proto__', '',
];

/** Each text in a relation, an entity, a passage, a theme, a section and a source of its own. */
export function craftRecords(texts: readonly string[]): Records {
  const document = documentSchema.parse({
    format: FORMAT,
    name: texts[0] ?? '',
    sources: texts.map((text, at) => ({
      id: `source ${at}`,
      title: text,
      author: text,
      affiliation: text,
      language: text,
      written: text,
      rights: text,
      textFile: text,
    })),
    sections: texts.map((text, at) => ({
      id: `section ${at}`,
      source: `source ${at}`,
      start: 0,
      end: 1,
      heading: text,
      supplied: at % 2 === 0,
    })),
    entities: texts.map((text, at) => ({
      id: `entity ${at}`,
      label: text,
      kind: 'state',
      aliases: [text],
      note: text,
      participants: [`entity ${at}`],
    })),
    mentions: [],
    passages: texts.map((text, at) => ({
      id: `passage ${at}`,
      source: `source ${at}`,
      start: 0,
      end: 1,
      exact: text,
      prefix: text,
      suffix: text,
    })),
    relations: texts.map((text, at) => ({
      id: `relation ${at}`,
      source: `entity ${at}`,
      target: `entity ${at}`,
      type: `type ${at}`,
      phrase: text,
      direction: 'directed',
      influence: 'forward',
      valence: 0,
      note: text,
      stance: {
        holders: [{ kind: 'entity', entity: `entity ${at}` }],
        certainty: 'asserted',
        negated: false,
        presupposed: false,
      },
      time: { edtf: text, words: text },
      themes: [`theme ${at}`],
      evidence: [{ passage: `passage ${at}`, role: 'states', cues: [] }],
    })),
    remarks: [],
    vocabulary: {
      families: [{ id: 'family', label: '' }],
      themes: texts.map((text, at) => ({ id: `theme ${at}`, label: text, definition: text })),
      relationTypes: texts.map((text, at) => ({
        id: `type ${at}`,
        label: text,
        inverseLabel: text,
        family: 'family',
        influence: 'forward',
        valence: 0,
        definition: '',
        example: '',
      })),
    },
  });
  return { ...document, textOf: new Map() };
}
