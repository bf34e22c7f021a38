/**
 * Are a Dataset's records all of it that is not a look-up?
 */
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { recordsOf } from '../../src/model/records-of.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';

test('records are the very ones, look-ups aside', () => {
  const { dataset } = validate(readCorpus(readFolder('graph-data/three-anti-sentiments')));
  if (dataset === null) throw new Error('The essay was refused.');
  const records = recordsOf(dataset);
  const lookUps = Object.keys(dataset).filter((key) => !Object.hasOwn(records, key));
  expect(lookUps.toSorted()).toEqual([
    'checkOf',
    'contentOf',
    'entityOf',
    'familyOf',
    'passageOf',
    'relationOf',
    'relationsOn',
    'sourceOf',
    'themeOf',
    'typeOf',
  ]);
  expect(records.relations).toBe(dataset.relations);
  expect(records.textOf).toBe(dataset.textOf);
});
