/**
 * Does what the gate decided come back whole, whatever the corpus holds?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate, type Verdict } from '../../src/corpus/validate.ts';
import { readVerdict, writeVerdict } from '../../src/corpus/verdict-file.ts';
import { toRawDataset } from '../../src/model/document.ts';
import { arbitraryDocument } from '../fixtures/arbitrary-dataset.ts';
import { readFolder, smallRaw, withRecord } from '../fixtures/read-small-corpus.ts';

/** Its look-ups by what they answer: how they are made is nobody's concern. */
function plain({ dataset, view, issues }: Verdict) {
  if (dataset === null) return { records: null, view, issues };
  const { name, sources, sections, entities, mentions, passages, relations } = dataset;
  return {
    records: { name, sources, sections, entities, mentions, passages, relations },
    more: [dataset.remarks, dataset.vocabulary, [...dataset.textOf]],
    checks: passages.map(({ id }) => dataset.checkOf.get(id)),
    resting: passages.map(({ id }) => dataset.relationsOn.get(id)),
    found: entities.map(({ id }) => dataset.entityOf.get(id)),
    view,
    issues,
  };
}

test('the essay comes back as the gate gave it', () => {
  const verdict = validate(readCorpus(readFolder('graph-data/three-anti-sentiments')));
  expect(verdict.dataset?.relations.length).toBeGreaterThan(100);
  expect(plain(readVerdict(writeVerdict(verdict)))).toEqual(plain(verdict));
});

test('any document comes back, with its faults', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const verdict = validate(toRawDataset(document));
      expect(plain(readVerdict(writeVerdict(verdict)))).toEqual(plain(verdict));
    }),
  );
});

test('a refusal comes back as one', () => {
  const verdict = validate(withRecord('relations', 0, { target: 'ghost' }, smallRaw()));
  expect(verdict.dataset).toBeNull();
  expect(plain(readVerdict(writeVerdict(verdict)))).toEqual(plain(verdict));
});
