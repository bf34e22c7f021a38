/**
 * Are columns found by their names, and is what somebody added or removed told?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { openTable } from '../../../src/codecs/tables/open-table.ts';
import { TABLES } from '../../../src/codecs/tables/table-schema.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

function open(name: string, content: string) {
  const table = TABLES.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const notes = openNotes();
  return { outcome: openTable(table, encodeUtf8(content), notes), notes };
}

test('columns may stand in any order, parted as a spreadsheet parts them', () => {
  const { outcome, notes } = open('families', 'id;label\r\nco;"Cooperation; trade"\r\n');
  const row = outcome.ok ? outcome.value.rows[0] : undefined;
  expect([row?.line, row?.get('label'), row?.get('id'), row?.get('x')]).toEqual([
    2,
    'Cooperation; trade',
    'co',
    undefined,
  ]);
  expect(notes.all()).toEqual([]);
});

test('an added column is kept with entities, and left out elsewhere with a note', () => {
  const entities = open(
    'entities',
    'id,label,kind,aliases,note,participants,__proto__\na,A,state,,,,7\nb,B,state,,,,\n',
  );
  expect(entities.outcome.ok && entities.outcome.value.rows.map(({ added }) => added)).toEqual([
    [{ name: '__proto__', value: '7' }],
    [],
  ]);
  expect(entities.notes.all()).toMatchObject([{ kind: 'widened', line: 1 }]);
  expect(open('families', 'id,label,colour\nco,C,red\n').notes.all()).toMatchObject([
    { kind: 'dropped', sentence: expect.stringContaining('“colour”') as unknown },
  ]);
});

test.each([
  ['id\nco\n', 'families.csv: A column is missing: “label”.'],
  ['id,label,id\nco,C,co\n', 'families.csv: The column “id” is there twice; remove one.'],
  ['id,label\nco\n', 'families.csv: This row has 1 cell'],
])('%j is refused', (content, sentence) => {
  const { outcome } = open('families', content);
  expect(outcome).toMatchObject({
    ok: false,
    failure: [{ sentence: expect.stringContaining(sentence) as unknown }],
  });
});
