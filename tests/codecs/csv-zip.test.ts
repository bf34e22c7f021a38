/**
 * Do the tables carry a whole reading, and is what is no archive of ours refused in one sentence?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvZip } from '../../src/codecs/csv-zip.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { readTables } from '../../src/codecs/tables/read-tables.ts';
import { unzip } from '../../src/codecs/tables/unzip.ts';
import { writeZip } from '../../src/codecs/tables/write-zip.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { editArchive, editMembers } from '../fixtures/edit-tables.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(csvZip);

const whole = editArchive({});

const verdictOf = (bytes: Uint8Array): string => {
  const outcome = readFiles([{ name: 'tables.csv.zip', bytes }]);
  return outcome.ok ? 'read' : (outcome.failure[0]?.sentence ?? '');
};

test('members stand in one order, the README first and the texts last, byte for byte', () => {
  const view = sampleView();
  const written = csvZip.write(view);
  const members = unzip(typeof written === 'string' ? encodeUtf8(written) : written);
  const names = members.ok ? [...members.value.keys()] : [];
  expect([names[0], names[1], names.at(-1)]).toEqual(['README.txt', 'reading.csv', 'texts/01.txt']);
  const [text = ''] = view.records.textOf.values();
  expect(members.ok && members.value.get('texts/01.txt')).toEqual(encodeUtf8(text));
});

test('a folder that somebody packed anew, with what macOS adds, is the same reading', () => {
  const members = [...editMembers({})].map(([name, bytes]) => ({
    name: `my tables/${name}`,
    bytes,
  }));
  const hidden = { name: '__MACOSX/my tables/._a', bytes: encodeUtf8('x') };
  const outcome = csvZip.read?.(writeZip([...members, hidden]));
  expect(outcome?.ok === true && [outcome.value.document.name, outcome.value.notes]).toEqual([
    sampleView().records.name,
    [],
  ]);
});

test.each<[string, Uint8Array, RegExp]>([
  ['empty', makeZip([]), /no tables of Relata in it \(it is empty\)/],
  [
    'of other files',
    makeZip([{ name: 'a.txt' }, { name: 'b.txt' }]),
    /it holds a\.txt, b\.txt\); to open another file that is packed in it, unpack it first/,
  ],
  [
    'of many other files',
    makeZip(Array.from({ length: 6 }, (_, index) => ({ name: `${index}` }))),
    /0, 1, 2, 3 and 2 more/,
  ],
  ['without a table', editArchive({ 'types.csv': null }), /types\.csv: This table is missing/],
  [
    'not UTF-8',
    makeZip([{ name: 'reading.csv', content: Uint8Array.from([0xe4, 0x0a]) }]),
    /reading\.csv: The file is not UTF-8/,
  ],
])('an archive that is %s is refused', (_name, bytes, sentence) => {
  expect(verdictOf(bytes)).toMatch(sentence);
});

test('an archive that is cut off is never taken for whole', () => {
  expect(verdictOf(whole)).toBe('read');
  for (let length = 0; length < whole.length; length += 97)
    expect(verdictOf(whole.subarray(0, length)), `${length} bytes`).not.toBe('read');
});

test('no change of bytes makes another reading of it: refused, or the same', () => {
  const original = csvZip.read?.(whole);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const mutant = whole.slice();
      for (const [at, byte] of changes) mutant[at] = byte;
      const outcome = csvZip.read?.(mutant);
      expect(outcome?.ok === true ? outcome : original).toEqual(original);
    }),
    { numRuns: 300 },
  );
});

test('no change of its tables makes the reader throw or the prototype change', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const members = [...editMembers({})].filter(([name]) => name.endsWith('.csv'));
  const change = fc.tuple(
    fc.nat(members.length - 1),
    fc.nat(),
    fc.constantFrom('"', ',', '\r\n', "'", '\\u0000', '__proto__', ';', '-1', ''),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const edits = new Map<string, (text: string) => string>();
      for (const [at, place, text] of changes) {
        const name = members[at]?.[0] ?? '';
        const earlier = edits.get(name) ?? ((whole: string) => whole);
        edits.set(name, (old) => {
          const before = earlier(old);
          const cut = place % (before.length + 1);
          return before.slice(0, cut) + text + before.slice(cut + 1);
        });
      }
      const outcome = readTables(editMembers(Object.fromEntries(edits)));
      const said = outcome.ok
        ? validate(outcome.value.document).issues.map(({ message }) => message)
        : outcome.failure.map(({ sentence }) => sentence);
      expect(said.every((sentence) => sentence !== '')).toBe(true);
    }),
    { numRuns: 150 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
});
