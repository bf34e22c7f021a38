/**
 * Does the tree say what other programs need besides the records, and is that never trusted when read?
 */
import { expect, test } from 'vitest';
import { fromLinkedTree, toLinkedTree } from '../../../src/codecs/linked/linked-tree.ts';
import type { JsonObject, Path } from '../../../src/codecs/linked/two-way.ts';
import { toDocument } from '../../../src/model/document.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const small = smallDataset();
const tree = toLinkedTree({ records: small });

const recordOf = (list: string, id: string, from: JsonObject = tree): JsonObject => {
  const records = from[list] as readonly JsonObject[];
  const found = records.find((record) => record['id'] === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

function readTree(value: JsonObject) {
  const flaws: string[] = [];
  const tell = (path: Path, sentence: string) => flaws.push(`${path.join('.')}: ${sentence}`);
  return { ...fromLinkedTree(value, small.name, tell, (path) => path.length), flaws };
}

test('a relation says itself in a sentence, a passage its text and its place in characters', () => {
  expect(recordOf('relations', 'relation:s03-harms')['label']).toBe(
    'Reported, denied: the water treaty harms Corva',
  );
  expect(recordOf('passages', 'passage:s03')).toMatchObject({
    hasSource: 'source:small',
    wasQuotedFrom: 'source:small',
    start: 139,
    position: { type: 'oa:TextPositionSelector', characterStart: 139, characterEnd: 183 },
  });
});

test('without the text, no place in characters is claimed', () => {
  const bare = toLinkedTree({ records: { ...small, textOf: new Map() } });
  expect(recordOf('passages', 'passage:s03', bare)).not.toHaveProperty('position');
});

test('the records come back, without a note', () => {
  expect(readTree(tree)).toEqual({ document: toDocument(small), notes: [], flaws: [] });
});

test('a sentence or place that does not follow from its record is told once, with a count', () => {
  const id = 'relation:s03-harms';
  const lie = { ...recordOf('relations', id), label: 'The treaty harms Corva' };
  const relations = (tree['relations'] as readonly JsonObject[]).map((record) =>
    record['id'] === id ? lie : record,
  );
  const { notes, flaws, document } = readTree({ ...tree, relations });
  expect(flaws).toEqual([]);
  expect(document).toEqual(toDocument(small));
  expect(notes).toMatchObject([{ kind: 'changed', count: 1, line: 2 }]);
});

test('a kind that the gate will refuse is handed to it, and hides no note', () => {
  const [first, ...rest] = tree['entities'] as readonly JsonObject[];
  const { notes, flaws, document } = readTree({
    ...tree,
    entities: [{ ...first, kind: 'wizard' }, ...rest],
  });
  expect([notes, flaws]).toEqual([[], []]);
  expect(document['entities']).toMatchObject([{ kind: 'wizard' }, ...rest.map(() => ({}))]);
});

test('a tree with flaws leaves no note', () => {
  const { notes, flaws } = readTree({ ...tree, remarks: [7] });
  expect([notes, flaws]).toEqual([[], ['remarks.0: Here should stand an object.']]);
});
