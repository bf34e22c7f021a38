/**
 * Are the ends of edges found under the names that programs give them, and never guessed in silence?
 */
import { describe, expect, test } from 'vitest';
import {
  findColumn,
  findEnds,
  findNamedEnds,
  findNodeColumns,
  sayColumns,
} from '../../../src/codecs/tables/edge-columns.ts';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  header,
  headerLine: 1,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  notes: [],
});

describe('ends by name', () => {
  test.each([
    [['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'], 0, 1],
    [['id', 'from', 'to'], 1, 2],
    [['src', 'dst'], 0, 1],
    [['start', 'end'], 0, 1],
    [[':START_ID', ':END_ID', ':TYPE'], 0, 1],
    [['source_id', 'target_id'], 0, 1],
    [['FromNodeId', 'ToNodeId'], 0, 1],
    [['Subject', 'Predicate', 'Object'], 0, 2],
    [['SOURCE', 'source', 'target'], 1, 2],
    [['target', 'source'], 1, 0],
  ])('%j', (header, source, target) => {
    expect(findNamedEnds(header)).toEqual({ source, target, isGuess: false });
  });

  test('one end alone is none', () => {
    expect(findNamedEnds(['source', 'name'])).toBeNull();
  });
});

describe('a table without such names', () => {
  test('is taken where it has two columns with names', () => {
    expect(findEnds(table(['person', 'friend'], ['a', 'b']))).toEqual({
      ok: true,
      value: { source: 0, target: 1, isGuess: true },
    });
  });

  test.each([
    [table(['1', '2'], ['2', '3']), /“1”, “2”, seems to name no columns/],
    [table(['ann', 'bob'], ['bob', 'cleo']), /seems to name no columns/],
    [table(['a', 'a'], ['b', 'c']), /seems to name no columns/],
    // Text of some other kind that happens to have one separator.
    [table(['digraph { a -> b', ' b -> c }']), /seems to name no columns/],
    [
      table(['id', 'label', 'kind']),
      /among “id”, “label”, “kind”.*A table of nodes opens together/,
    ],
    [table(['words']), /one column only, “words”/],
  ])('is refused otherwise, with the columns seen', (given, sentence) => {
    expect(findEnds(given)).toMatchObject({
      ok: false,
      failure: expect.stringMatching(sentence) as unknown,
    });
  });
});

test('nodes are named by their id and called by their label', () => {
  expect(findNodeColumns(['Label', 'Id', 'x'])).toEqual({ ok: true, value: { id: 1, label: 0 } });
  expect(findNodeColumns(['name', 'x'])).toEqual({ ok: true, value: { id: 0, label: -1 } });
  expect(findNodeColumns(['x', 'y'])).toMatchObject({ ok: false });
});

test('a name spelt exactly goes before the others', () => {
  expect(findColumn(['ID', 'id'], 'id')).toBe(1);
  expect(findColumn(['I D'], 'id')).toBe(0);
});

test('many columns are not all listed', () => {
  expect(sayColumns(Array.from({ length: 10 }, (_, index) => `c${index}`))).toMatch(
    /“c7” and 2 more$/,
  );
});
