/**
 * Does what the gate decided come back whole, whatever the corpus holds?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { readVerdict, writeVerdict } from '../../src/corpus/verdict-file.ts';
import { toRawDataset } from '../../src/model/document.ts';
import { arbitraryDocument } from '../fixtures/arbitrary-dataset.ts';
import { readFolder, smallRaw, withRecord } from '../fixtures/read-small-corpus.ts';

test('the essay comes back as the gate gave it', () => {
  const verdict = validate(readCorpus(readFolder('graph-data/three-anti-sentiments')));
  expect(verdict.dataset?.relations.length).toBeGreaterThan(100);
  expect(readVerdict(writeVerdict(verdict))).toEqual(verdict);
});

test('any document comes back, with its faults', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const verdict = validate(toRawDataset(document));
      expect(readVerdict(writeVerdict(verdict))).toEqual(verdict);
    }),
  );
});

test('a refusal comes back as one', () => {
  const verdict = validate(withRecord('relations', 0, { target: 'ghost' }, smallRaw()));
  expect(verdict.dataset).toBeNull();
  expect(readVerdict(writeVerdict(verdict))).toEqual(verdict);
});
