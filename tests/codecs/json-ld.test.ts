/**
 * Is our JSON-LD lossless, can it stand in a page, and is anything but our own refused at its place?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../src/codecs/json-ld.ts';
import { LIMITS } from '../../src/codecs/limits.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { toContext } from '../../src/codecs/linked/terms.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(jsonLd);

const written = String(jsonLd.write(sampleView()));

const toBytes = (file: Uint8Array | string): Uint8Array =>
  typeof file === 'string' ? encodeUtf8(file) : file;

/** What the reader and then the gate say: "3:5 sentence", "record: field", or nothing. */
function complaintsOf(file: Uint8Array | string): readonly string[] {
  const result = jsonLd.read?.(toBytes(file));
  if (result === undefined) throw new Error('cannot read');
  if (!result.ok)
    return result.failure.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
  return validate(result.value.document).issues.map(({ record, field }) => `${record}: ${field}`);
}

/** The written file with one stretch replaced, which must be there. */
function changed(from: string | RegExp, to: string): string {
  const file = written.replace(from, to);
  if (file === written) throw new Error(`${from} is not in the file`);
  return file;
}

const lineOf = (words: string): number =>
  written.slice(0, written.indexOf(words)).split('\n').length;

describe('what is written', () => {
  test('a record a line, a term a line', () => {
    const lines = written.split('\n');
    expect(lines.filter((line) => line.startsWith('    {"id":"relation:'))).toHaveLength(9);
    expect(lines).toContain('    "phrase": "relata:phrase",');
  });

  test('nothing in it can end the script element that holds it', () => {
    const { records } = sampleView();
    const [first, ...rest] = records.entities;
    if (first === undefined) throw new Error('no entity');
    const label = '</script><script>alert(1)</script><!-- \u2028';
    const file = String(
      jsonLd.write({ records: { ...records, entities: [{ ...first, label }, ...rest] } }),
    );
    expect(file).not.toMatch(/[<\u2028]/u);
    expect(file).toContain('\\u003c/script>');
    expect(complaintsOf(file)).toEqual([]);
  });

  test('the context is whole: nothing is fetched to read it', () => {
    const file = JSON.parse(written) as Record<string, unknown>;
    expect(file['@context']).toEqual(toContext('Three neighbours'));
  });

  test('it is known by its content', () => {
    const outcome = readFiles([{ name: 'graph.csv', bytes: encodeUtf8(written) }]);
    expect(outcome.ok && outcome.value.document.name).toBe('Three neighbours');
  });
});

describe('what stands beside the records', () => {
  const notesOf = (file: string) => {
    const result = jsonLd.read?.(encodeUtf8(file));
    if (!result?.ok) throw new Error(JSON.stringify(result));
    return result.value.notes;
  };

  test('leaves no note where it follows from them', () => {
    expect(notesOf(written)).toEqual([]);
  });

  test('is made anew where it does not, and that is said with place and count', () => {
    const [note, ...others] = notesOf(
      changed('"label":"Corva criticises Arvel"', '"label":"Corva loves Arvel"').replace(
        '"characterStart":18',
        '"characterStart":17',
      ),
    );
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      kind: 'changed',
      count: 2,
      line: lineOf('{"id":"relation:s02-criticises"'),
    });
    expect(note?.sentence).toContain('made anew');
  });

  test('a changed name changes the sentences that follow from it, and says so', () => {
    const [note] = notesOf(changed('"prefLabel":"Arvel"', '"prefLabel":"Arvel the Great"'));
    expect(note?.count).toBe(5);
  });
});

const BAD_FILES: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ['empty', '', /^1:1 The text ends/],
  ['cut off', written.slice(0, -20), /^\d+:\d+ The text ends/],
  ['cut off inside the context', written.slice(0, 900), /^\d+:\d+ The text ends/],
  ['followed by more', `${written}{}`, /Something follows/],
  ['begun with a byte order mark', `\u{feff}${written}`, /byte order mark/],
  ['Latin-1', Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), /not UTF-8: byte 2/],
  ['too large', new Uint8Array(LIMITS.bytes + 1), /257 MiB/],
  ['a list', `[${written}]`, /^1:1 This is JSON-LD, but not one object/],
  ['nested deeply', `{"@context":${'['.repeat(50_000)}`, /deep/],
  [
    'schema.org',
    '{"@context": "https://schema.org",\n "@type": "Person", "name": "Odo"}',
    /^1:14 This JSON-LD has not the context of Relata\. Relata opens only the JSON-LD that it writes/,
  ],
  [
    'without a context, which would fetch nothing and mean nothing',
    '{"id": "urn:relata:x:reading"}',
    /^1:1 .*not the context of Relata/,
  ],
  [
    'in words of its own',
    changed('"skos:prefLabel"', '"rdfs:label"'),
    /^\d+:\d+ The context says of “prefLabel” something else/,
  ],
  [
    'with a word more in its context',
    changed('"id": "@id",', '"id": "@id", "evil": "http://example.org/",'),
    /The context says of “evil”/,
  ],
  [
    'named after another reading',
    changed('"title": "Three neighbours"', '"title": "Four neighbours"'),
    /The context says of “source”/,
  ],
  [
    'of a later version',
    changed('relata-ld/1', 'relata-ld/9'),
    /This program reads “relata-ld\/1”/,
  ],
  [
    'with a key twice',
    changed('"sections": [', '"sections": [], "sections": ['),
    /“sections” stands twice/,
  ],
  [
    'with __proto__',
    changed('"type": "relata:Reading"', '"__proto__": {"polluted": 1}, "type": "relata:Reading"'),
    /“__proto__” is not allowed/,
  ],
  [
    'with an unknown key at the top',
    changed('"sections": [', '"nodes": [], "sections": ['),
    /^\d+:\d+ The key “nodes” is none that Relata writes here/,
  ],
  [
    'with an unknown key in a record',
    changed('"kind":"person"', '"kind":"person","colour":"red"'),
    new RegExp(`^${lineOf('{"id":"entity:odo"')}:\\d+ The key “colour” is none`),
  ],
  [
    'without a list',
    changed(/ {2}"mentions": \[[^\]]*\],\n/, ''),
    /^1:1 The key “mentions” is missing/,
  ],
  [
    'with a list that is none',
    changed(/"remarks": \[[^\]]*\]/, '"remarks": "none"'),
    /Here should stand a list/,
  ],
  [
    'with a text for a node',
    changed(/\{"type":"relata:Time"[^}]*\}/, '"2014"'),
    /Here should stand an object/,
  ],
  [
    'with a node of another type',
    changed('"type":"relata:Remark"', '"type":"relata:Mention"'),
    /Here should stand “type”: "relata:Remark"/,
  ],
  [
    'with a number for a text',
    changed('"phrase":"warned"', '"phrase":7'),
    /a text in double quotes/,
  ],
  ['with null', changed('"phrase":"warned"', '"phrase":null'), /a text in double quotes/],
  ['with a text for a number', changed('"start":33', '"start":"33"'), /a whole number/],
  [
    'with a number beyond 2^53',
    changed('"start":33', '"start":9007199254740993'),
    /a whole number/,
  ],
  ['with half a number', changed('"valence":-1', '"valence":-0.5'), /a whole number/],
  ['with a bare coordinate', changed('"x":"1.5"', '"x":1.5'), /a number in double quotes/],
  ['with an endless coordinate', changed('"x":"1.5"', '"x":"1e999"'), /a number in double quotes/],
  [
    'with a coordinate that is none',
    changed('"x":"1.5"', '"x":"NaN"'),
    /a number in double quotes/,
  ],
  ['with "yes" for true', changed('"pinned":true', '"pinned":"yes"'), /true or false/],
  [
    'with a passage for an entity',
    changed('"from":"entity:odo"', '"from":"passage:s01"'),
    /begins with “entity:”/,
  ],
  [
    'with a whole IRI for a name',
    changed('"from":"entity:odo"', '"from":"http://example.org/odo"'),
    /begins with “entity:”/,
  ],
  [
    'with an id that is not encoded',
    changed('"id":"entity:odo"', '"id":"entity:<odo>"'),
    /is no id as Relata encodes it/,
  ],
  [
    'with an id that is encoded needlessly',
    changed('"id":"entity:odo"', '"id":"entity:%6Fdo"'),
    /is no id/,
  ],
  [
    'with an id that is half a character',
    changed('"id":"entity:odo"', '"id":"entity:%F0%9F"'),
    /is no id/,
  ],
  ['with an empty id', changed('"id":"entity:odo"', '"id":"entity:"'), /is no id/],
  ['out of rank', changed('"rank":2', '"rank":7'), /Here should stand “rank”: 2/],
  [
    'with a bare escape sign',
    changed('"phrase":"warned"', '"phrase":"␛"'),
    /“␛” stands here before no code/,
  ],
  [
    'with a relation to nobody',
    changed('"to":"entity:river"', '"to":"entity:nobody"'),
    /^relation s04-closes: target/,
  ],
  [
    'with evidence in no passage',
    changed('"inPassage":"passage:s03"', '"inPassage":"passage:s99"'),
    /^relation s03-harms: /,
  ],
  ['with two of one id', changed('"id":"entity:some"', '"id":"entity:odo"'), /^(entity|relation)/],
  ['with an unknown kind', changed('"kind":"person"', '"kind":"wizard"'), /^entity odo: kind/],
  [
    'with half a character, which JSON can escape',
    changed('"phrase":"warned"', '"phrase":"\\ud83c"'),
    /^relation s04-warns: phrase/,
  ],
];

describe('a file that is not to be trusted', () => {
  test.each(BAD_FILES)('is refused when it is %s', (_name, file, complaint) => {
    expect(complaintsOf(file)[0]).toMatch(complaint);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('is refused with all its flaws, each at its place, but never with a million', () => {
    const two = changed('"phrase":"warned"', '"phrase":7').replace('"pinned":true', '"pinned":1');
    expect(complaintsOf(two)).toHaveLength(2);
    const many = changed(/"remarks": \[[^\]]*\]/, `"remarks": [${'0,'.repeat(500_000)}0]`);
    expect(complaintsOf(many)).toHaveLength(100);
  });

  test('with very many records that the gate will refuse, it is handed on without a fall', () => {
    const remark =
      '{"type":"relata:Remark","hasSource":"source:small","start":-1,"end":2,"reason":""}';
    const many = `"remarks": [${`${remark},`.repeat(150_000)}${remark}]`;
    const result = jsonLd.read?.(encodeUtf8(changed(/"remarks": \[[^\]]*\]/, many)));
    expect(result?.ok && result.value.document.remarks.length).toBe(150_001);
  });

  test('cut off anywhere, it is never taken for whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: written.length - 3 }), (length) => {
        expect(jsonLd.read?.(encodeUtf8(written.slice(0, length))).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('with any byte changed, it is read or refused with sentences, and nothing is thrown', () => {
    const bytes = encodeUtf8(written);
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const mutated = Uint8Array.from(bytes);
        mutated[at] = byte;
        for (const complaint of complaintsOf(mutated)) expect(complaint).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
