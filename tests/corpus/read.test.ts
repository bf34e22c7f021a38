/**
 * Is a corpus folder read strictly, and is every fault told with its file and place?
 */
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { smallFiles } from '../fixtures/read-small-corpus.ts';

function foundWith(
  change: Readonly<Record<string, string | Uint8Array | null>>,
): readonly string[] {
  const files = new Map<string, Uint8Array | string>(smallFiles());
  for (const [name, content] of Object.entries(change)) {
    if (content === null) files.delete(name);
    else files.set(name, content);
  }
  return readCorpus(files).found.map(({ severity, record, field, message }) =>
    [severity, record, field, message].join(' | '),
  );
}

test('the example corpus is read whole', () => {
  const raw = readCorpus(smallFiles());
  expect(raw.found).toEqual([]);
  expect([raw.name, raw.entities.length, raw.relations.length, raw.remarks.length]).toEqual([
    'Three neighbours',
    8,
    9,
    1,
  ]);
  expect(raw.view).toEqual({
    positions: [
      { entity: 'arvel', x: 0, y: 0, pinned: false },
      { entity: 'corva', x: 12.5, y: -3, pinned: false },
    ],
  });
});

test('bytes and already decoded text give the same', () => {
  const decoded = new Map(
    [...smallFiles()].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  expect(readCorpus(decoded)).toEqual(readCorpus(smallFiles()));
});

test('broken JSON is told by file, line and column, and the other files are still read', () => {
  expect(foundWith({ 'entities.json': '{"entities": [\n  {"id": "a",}\n]}' })).toEqual([
    'refused | file entities.json | line 2, column 14 | Here should stand a key in double quotes.',
  ]);
});

test('bytes that are no text, and a byte order mark, are refused', () => {
  const bom = '\u{feff}{"remarks": []}';
  expect(
    foundWith({
      'remarks.json': Uint8Array.from([0x7b, 0xff]),
      'text/three-neighbours.txt': `\u{feff}Text.`,
    }),
  ).toEqual([
    'refused | file remarks.json |  | Byte 1 is not UTF-8.',
    'refused | file text/three-neighbours.txt |  | The file begins with a byte order mark, which would shift every offset.',
  ]);
  expect(foundWith({ 'remarks.json': new TextEncoder().encode(bom) })[0]).toContain(
    'byte order mark',
  );
});

test('missing files: the optional ones are fine, the others are told', () => {
  expect(foundWith({ 'remarks.json': null, 'positions.json': null })).toEqual([]);
  expect(foundWith({ 'passages.json': null, 'text/three-neighbours.txt': null })).toEqual([
    'refused | file passages.json |  | The file is missing.',
    'refused | file text/three-neighbours.txt |  | The file is missing.',
  ]);
});

test('a key that does not belong, a list that is none and a file nobody named are told', () => {
  expect(
    foundWith({
      'remarks.json': '{"remark": [], "remarks": {}}',
      'relation.json': '{}',
      'PROVENANCE.md': '# From',
      'readings/a/relations.json': '[',
      'text/old.txt': '',
    }),
  ).toEqual([
    'refused | file remarks.json | remark | The key “remark” is not part of this file.',
    'refused | file remarks.json | remarks | “remarks” should be a list.',
    'warning | file relation.json |  | The file is not part of the corpus and was not read.',
    'warning | file text/old.txt |  | The file is not part of the corpus and was not read.',
  ]);
});

test('another format is told', () => {
  const manifest = '{"format": "relata-corpus/9", "name": "x", "sources": [], "sections": []}';
  expect(foundWith({ 'manifest.json': manifest, 'text/three-neighbours.txt': null })).toEqual([
    'refused | file manifest.json | format | The format should be “relata-corpus/1”.',
  ]);
});

test('a text is never normalised: composed and decomposed letters stay as they are', () => {
  const text = 'e\u0301 é \u00a0\r\n';
  const files = new Map<string, Uint8Array | string>(smallFiles()).set(
    'text/three-neighbours.txt',
    text,
  );
  expect(readCorpus(files).sources).toMatchObject([{ text }]);
});

test('an empty folder is refused, not thrown at', () => {
  expect(validate(readCorpus(new Map())).dataset).toBeNull();
});

test.each(['entities.json', 'vocabulary.json', 'text/three-neighbours.txt', 'manifest.json'])(
  'the loss of %s is told once; nothing else is blamed for it',
  (name) => {
    const files = smallFiles();
    files.set(name, new TextEncoder().encode('{'.repeat(name.endsWith('.json') ? 1 : 0)));
    if (name.endsWith('.txt')) files.delete(name);
    const { dataset, issues } = validate(readCorpus(files));
    expect(dataset).toBeNull();
    expect(issues.map(({ record }) => record)).toContain(`file ${name}`);
    expect(
      issues.filter(({ severity, record }) => severity === 'refused' && record !== `file ${name}`),
    ).toEqual([]);
  },
);
