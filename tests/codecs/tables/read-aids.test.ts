/**
 * Is somebody who edits a repeated cell told that the edit was not taken?
 */
import { expect, test } from 'vitest';
import { readTables } from '../../../src/codecs/tables/read-tables.ts';
import { editMembers, type Edits } from '../../fixtures/edit-tables.ts';

const notesOf = (edits: Edits): readonly string[] => {
  const outcome = readTables(editMembers(edits));
  return outcome.ok
    ? outcome.value.notes.map(({ sentence, line }) => `${line}: ${sentence}`)
    : ['refused'];
};

test('tables as they were written need no word', () => {
  expect(notesOf({})).toEqual([]);
});

test('an edited label of relations.csv is told, with the table where it is said', () => {
  expect(
    notesOf({ 'relations.csv': (text) => text.replace('\r\nArvel,', '\r\nArveland,') }),
  ).toEqual([
    '2: relations.csv: The column “source_label” only repeats “label” of entities.csv; what was changed in it was not taken. Change it there.',
  ]);
});

test('a table without its aids is whole', () => {
  const withoutFirst = (text: string) => text.replaceAll(/(^|\r\n)[^,\r]+,/g, '$1');
  expect(notesOf({ 'types.csv': (text) => text, 'positions.csv': withoutFirst })).toEqual([]);
});
