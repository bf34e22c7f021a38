/**
 * Does every hostile string go through the gate and every format as the words it is, or is it refused in words?
 *
 * Each string stands in every place of a reading of its own (fixtures/hostile-document.ts). What a format keeps
 * must come back; what is written as a page, a picture or a brief must hold no tag that is not there for
 * harmless words. Random strings are tried by conformance.ts; these are the ones that somebody would choose.
 */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CODECS } from '../../src/codecs/all-codecs.ts';
import type { Codec, ExportView } from '../../src/codecs/codec.ts';
import { withTemplate } from '../../src/codecs/explorer-html.ts';
import { writeTemplate } from '../../src/codecs/explorer-page.ts';
import { fileNameOf } from '../../src/codecs/file-name.ts';
import { htmlBrief } from '../../src/codecs/html-brief.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { toMarkup } from '../../src/scene/svg-markup.ts';
import { fromFragment, toFragment } from '../../src/state/url.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { svgOf } from '../fixtures/draw-svg.ts';
import { canBeId, makeHostileDocument } from '../fixtures/hostile-document.ts';
import { NAUGHTY_STRINGS, STRING_GROUPS } from '../fixtures/naughty-strings.ts';
import { PAYLOAD_GROUPS, SCRIPT_PAYLOADS } from '../fixtures/script-payloads.ts';
import { facetsThat, isLossless, readBack, toBytes, toPart } from './conformance.ts';
import { FACET_PROBES } from './facet-probes.ts';

const PROTOTYPE_BEFORE = Object.getOwnPropertyNames(Object.prototype).toSorted();
const GROUPS = [...STRING_GROUPS, ...PAYLOAD_GROUPS];
const ALL = [...NAUGHTY_STRINGS, ...SCRIPT_PAYLOADS];
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const STRINGS = ALL.filter(isWhole);

interface Opened {
  readonly dataset: Dataset;
  readonly view: ExportView;
}

/** What the page makes of the document as a file: the reading, or every sentence of the refusal. */
function openDocument(document: object, name: string): Opened | readonly string[] {
  const read = readFiles([{ name, bytes: encodeUtf8(JSON.stringify(document)) }]);
  if (!read.ok) return read.failure.map(({ sentence }) => sentence);
  const { dataset, view, issues } = validate(read.value.document);
  if (dataset === null) return issues.map(({ message }) => message);
  return { dataset, view: { records: dataset, ...view } };
}

const open = (texts: readonly string[]): Opened | readonly string[] =>
  openDocument(makeHostileDocument(texts), `${texts[0]}.json`);

const isOpened = (outcome: Opened | readonly string[]): outcome is Opened => 'dataset' in outcome;

/** What goes wrong with these words in this format, in a few words, or nothing. */
function troubleOf(codec: Codec, view: ExportView): string {
  try {
    const taken = isLossless(codec) ? view : toPart(view);
    const bytes = toBytes(codec.write(taken));
    if (codec.read === undefined) return '';
    const back = readBack(codec, bytes);
    const lost = facetsThat(codec, 'kept').filter((facet) => {
      const { probe } = FACET_PROBES[facet];
      return JSON.stringify(probe(back)) !== JSON.stringify(probe(taken));
    });
    return lost.join(', ');
  } catch (error) {
    return String(error).slice(0, 300);
  }
}

describe.each(GROUPS)('$name', ({ strings }) => {
  test('is opened as it is, or refused with a sentence', () => {
    const troubles = strings.flatMap((text) => {
      const outcome = open([text]);
      if (isOpened(outcome)) {
        const said = [outcome.dataset.entities[0]?.label, outcome.dataset.passages[0]?.exact];
        const isAsItIs = said[0] === text && said[1] === `Here ${text} acts on the other.`;
        return isAsItIs && isWhole(text) ? [] : [`changed: ${JSON.stringify(text)}`];
      }
      const areSentences = outcome.every((sentence) => /\p{L}.*\.$/su.test(sentence));
      return !isWhole(text) && outcome.length > 0 && areSentences
        ? []
        : [`refused: ${JSON.stringify(text)}: ${outcome.join(' ')}`];
    });
    expect(troubles).toEqual([]);
  });

  test('comes back from every format that keeps it', () => {
    const outcome = open(strings.filter(isWhole));
    if (!isOpened(outcome)) throw new Error(outcome.join(' '));
    const troubles = CODECS.map((codec) => `${codec.id}: ${troubleOf(codec, outcome.view)}`);
    expect(troubles).toEqual(CODECS.map(({ id }) => `${id}: `));
  });
});

test('comes back as the name of the whole from every format that is read', () => {
  const { relations: _left, ...plain } = makeHostileDocument(['plain']);
  const readable = CODECS.filter(({ read }) => read !== undefined);
  const troubles = STRINGS.flatMap((name) => {
    const document = { ...plain, name, relations: [], passages: [], mentions: [] };
    const outcome = openDocument(document, name);
    if (!isOpened(outcome)) return [`${JSON.stringify(name)}: ${outcome.join(' ')}`];
    return readable.flatMap((codec) => {
      const trouble = troubleOf(codec, outcome.view);
      return trouble === '' ? [] : [`${codec.id} ${JSON.stringify(name.slice(0, 80))}: ${trouble}`];
    });
  });
  expect(troubles).toEqual([]);
});

test('an id that is empty or too long is refused with a sentence', () => {
  const bad = ALL.filter((text) => !canBeId(text));
  expect(bad.length).toBeGreaterThan(5);
  for (const text of bad) {
    const document = makeHostileDocument(['plain']);
    const entities = [{ ...document.entities[0], id: text }, ...document.entities.slice(1)];
    const outcome = openDocument({ ...document, entities }, 'x');
    expect(isOpened(outcome) ? [] : outcome).toContainEqual(expect.stringMatching(/\.$/));
  }
});

const all = open(STRINGS);
const harmless = open(STRINGS.map((_text, at) => `word ${at}`));
if (!isOpened(all) || !isOpened(harmless)) throw new Error('the hostile reading was refused');

/** A small reading that can be called anything. */
const named = open(['plain']);
if (!isOpened(named)) throw new Error('the plain reading was refused');
const few = named.dataset;

/** What stands between `<` and `>`; the numbers of notes and anchors differ with the words. */
const tagsOf = (page: string): ReadonlySet<string> =>
  new Set((page.match(/<[^>]*>?/g) ?? []).map((tag) => tag.replaceAll(/\d+/g, '0')));

test('a brief holds no tag that it does not hold for harmless words', () => {
  // The breaks inside a quotation are of the words, and so is whether there is an address at all.
  const known = new Set([
    ...tagsOf(String(htmlBrief.write(harmless.view))),
    '<br>',
    '<code>',
    '</code>',
  ]);
  const isLink = (tag: string): boolean =>
    /^<a href="(?:https?:\/\/|mailto:)[^"]*" target="_blank" rel="noopener noreferrer">$/iu.test(
      tag,
    );
  const isLanguage = (tag: string): boolean =>
    /^<blockquote lang="[A-Za-z0-9-]+" dir="auto">$/u.test(tag);
  const strangeIn = (view: ExportView): readonly string[] =>
    [...tagsOf(String(htmlBrief.write(view)))].filter(
      (tag) => !known.has(tag) && !isLink(tag) && !isLanguage(tag),
    );
  expect(strangeIn(all.view)).toEqual([]);
  // And each where it is the name and the address of the whole.
  for (const text of STRINGS)
    expect(strangeIn({ ...harmless.view, records: { ...few, name: text }, address: text })).toEqual(
      [],
    );
});

test('an explorer in one file has the tags of its template and no other', () => {
  const template = writeTemplate({
    policy: "default-src 'none'",
    icon: 'data:,',
    style: '',
    program: '',
    notices: '',
  });
  const codec = withTemplate(template);
  const tags = (page: string) => page.match(/<[^>]*>?/g);
  expect(tags(String(codec.write(all.view)))).toEqual(tags(template));
  for (const name of STRINGS)
    expect(tags(String(codec.write({ records: { ...few, name } })))).toEqual(tags(template));
  expect(troubleOf(codec, all.view)).toBe('');
});

test('a picture holds no element, no handler and no address but those of harmless words', () => {
  const names = (dataset: Dataset): ReadonlySet<string> => {
    const found = new Set<string>();
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      found.add(name);
      for (const [key, { value }] of Object.entries(attributes)) {
        found.add(`${name} ${key}`);
        if (/href/i.test(key) && !value.startsWith('#')) found.add(`${key}=${value}`);
      }
    });
    parser.on('doctype', () => found.add('doctype'));
    parser.on('processinginstruction', () => found.add('instruction'));
    parser.write(svgOf(dataset).svg).close();
    return found;
  };
  // One in twenty, since each picture is laid out; the text of all goes through one function (svg-markup.ts).
  const some = STRINGS.filter((_text, at) => at % 20 === 0);
  const [own, plain] = [some, some.map((_text, at) => `word ${at}`)].map(open);
  if (!own || !plain || !isOpened(own) || !isOpened(plain)) throw new Error('refused');
  const known = names(plain.dataset);
  expect([...names(own.dataset)].filter((name) => !known.has(name))).toEqual([]);
  for (const text of ALL) expect(toMarkup(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
});

test('a file name is letters, figures and hyphens, whatever the reading is called', () => {
  for (const text of ALL)
    expect(fileNameOf(text, text, 'gexf')).toMatch(
      /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.gexf$/u,
    );
});

test('an id stands in an address as one id, and an address that is one of them opens', () => {
  for (const id of STRINGS.filter(canBeId)) {
    const found = all.dataset.entities.find((entity) => String(entity.id) === id);
    if (!found) throw new Error(id);
    const selection = { kind: 'entities', ids: [found.id] } as const;
    const fragment = toFragment({ ...INITIAL_STATE, selection }, null);
    expect(fromFragment(fragment, all.dataset, INITIAL_STATE).state.selection).toEqual(selection);
  }
  for (const text of ALL)
    for (const fragment of [
      text,
      `#${text}`,
      `#v=1&entity=${text}`,
      `#v=1&words=${text}`,
      `#v=1&${text}=${text}`,
    ])
      expect(() => fromFragment(fragment, all.dataset, INITIAL_STATE)).not.toThrow();
});

test('Object.prototype is as it was', () => {
  const polluted: string[] = [];
  for (const key in {}) polluted.push(key);
  expect(polluted).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(PROTOTYPE_BEFORE);
});
