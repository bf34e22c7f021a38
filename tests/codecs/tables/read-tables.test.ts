/**
 * Are edited tables taken for what they say, and is what they lack named with its file and line?
 */
import { describe, expect, test } from 'vitest';
import { readTables } from '../../../src/codecs/tables/read-tables.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { editMembers, type Edits } from '../../fixtures/edit-tables.ts';

function read(edits: Edits) {
  const outcome = readTables(editMembers(edits));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return { ...validate(outcome.value.document), notes: outcome.value.notes };
}

const flawsOf = (edits: Edits): readonly string[] => {
  const outcome = readTables(editMembers(edits));
  return outcome.ok ? [] : outcome.failure.map(({ line, sentence }) => `${line}: ${sentence}`);
};

describe('what a spreadsheet does to tables is undone or told', () => {
  test('LF, no byte order mark, TRUE and FALSE', () => {
    const asSpreadsheet = (text: string) =>
      text
        .replaceAll('\r\n', '\n')
        .replaceAll(/(?<=,)(true|false)(?=,|\n)/g, (word) => word.toUpperCase());
    const { dataset, notes } = read({
      'positions.csv': asSpreadsheet,
      'relations.csv': asSpreadsheet,
    });
    expect(dataset?.relations).toEqual(read({}).dataset?.relations);
    expect(notes).toEqual([]);
  });

  test('a label that is changed where it is said is changed', () => {
    const { dataset } = read({
      'entities.csv': (text) => text.replace('Minister Odo', 'Minister Oda'),
    });
    expect(dataset?.entities.find(({ id }) => id === 'odo')?.label).toBe('Minister Oda');
  });

  test('a column that is added to relations comes along', () => {
    const { dataset, notes } = read({
      'relations.csv': (text) =>
        text.replaceAll('\r\n', ',0.5\r\n').replace('within,0.5', 'within,my code'),
    });
    expect(dataset?.relations[0]?.attributes).toEqual([{ name: 'my code', value: '0.5' }]);
    expect(notes).toMatchObject([{ kind: 'widened', count: 1, line: 1 }]);
  });

  test('a file that is added is told', () => {
    expect(read({ 'notes.docx': () => 'x' }).notes).toMatchObject([{ kind: 'dropped', count: 1 }]);
  });
});

describe('refused with file and line is', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'a table that is missing',
      { 'mentions.csv': null },
      /^1: mentions\.csv: This table is missing/,
    ],
    [
      'evidence of no relation',
      { 'evidence.csv': (text) => text.replace('s01-signs', 's99') },
      /^2: evidence\.csv: There is no row with the id “s99” in relations\.csv/,
    ],
    [
      'a holder of no relation',
      { 'relations.csv': (text) => text.replace('s01-signs', 's99') },
      /^2: holders\.csv: There is no row with the id “s01-signs”/,
    ],
    [
      'a text that is missing',
      { 'texts/01.txt': null },
      /^2: sources\.csv: There is no member texts\/01\.txt/,
    ],
    [
      'another format',
      { 'reading.csv': (text) => text.replace('tables/1', 'tables/9') },
      /^2: reading\.csv: The format should be “relata-tables\/1”/,
    ],
    [
      'no row about the reading',
      { 'reading.csv': (text) => text.slice(0, text.indexOf('\r\n')) },
      /reading\.csv: This table should have one row/,
    ],
    [
      'a quote that never closes',
      { 'remarks.csv': (text) => `${text}"x` },
      /remarks\.csv: A quotation mark opens/,
    ],
  ])('%s', (_name, edits, sentence) => {
    expect(flawsOf(edits)[0]).toMatch(sentence);
  });

  test.each<[string, Edits, string]>([
    [
      'a flag in another language',
      { 'relations.csv': (text) => text.replaceAll(',false,', ',FALSCH,') },
      'stance.negated',
    ],
    [
      'a number with a comma',
      { 'passages.csv': (text) => text.replace(/,(\d+),(\d+),s01\r\n/, ',"$1,5",$2,s01\r\n') },
      'start',
    ],
    ['an unknown kind', { 'entities.csv': (text) => text.replace(',state,', ',country,') }, 'kind'],
  ])('by the gate: %s', (_name, edits, field) => {
    const { dataset, issues } = read(edits);
    expect(dataset).toBeNull();
    expect(issues.map((issue) => issue.field)).toContain(field);
  });
});
