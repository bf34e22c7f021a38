/**
 * Does the outline hold every relation once, under its source, over the words it rests on?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBrief } from '../../../src/codecs/brief/brief.ts';
import { toSubgraph } from '../../../src/codecs/subgraph.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const small = smallDataset();
const brief = toBrief({ records: small, address: '#/x' });
const findings = brief.groups.flatMap((group) => group.findings);

test('what it is, counted', () => {
  expect([brief.title, brief.opening, brief.address]).toEqual([
    'Three neighbours',
    '9 relations between 8 entities, resting on 5 passages of one text: the Relata authors 2026.',
    '#/x',
  ]);
});

test('claims stand under their source, and together where they rest on the same words', () => {
  expect(brief.groups.map(({ heading }) => heading)).toEqual([
    'Arvel',
    'Corva',
    'the water treaty',
    'Minister Odo',
  ]);
  expect(findings.map(({ claims }) => claims.length)).toEqual([2, 1, 2, 1, 1, 1, 1]);
});

test('a quotation that does not make the claim is led in, once for several', () => {
  expect(findings[1]?.quotations.map(({ lead, note }) => [lead, note])).toEqual([
    ['', 2],
    ['Only to name who is meant:', 1],
  ]);
  const relations = small.relations.map((relation) => ({
    ...relation,
    evidence: small.passages.map(({ id }, at) => ({
      passage: id,
      role: at === 0 ? ('states' as const) : ('repeats' as const),
      cues: [],
    })),
  }));
  const [first] = toBrief({ records: { ...small, relations } }).groups[0]!.findings;
  expect(first?.quotations.map(({ lead }) => lead)).toEqual(['', 'Said again:', '', '', '']);
});

test('who and what is named, with other names, those involved and the note', () => {
  expect(brief.entities.find(({ name }) => name === 'the water treaty')?.details).toBe(
    'agreement; also called “the treaty”; of Arvel and Brenmark.',
  );
  expect(brief.entities.find(({ name }) => name === 'Corva')?.details).toBe(
    'state; also called “the Corvans”. Never called a state in the text; taken for one beside the other two.',
  );
});

test('a graph without passages says so', () => {
  const relations = small.relations.map((relation) => ({ ...relation, evidence: [] }));
  const bare = toBrief({ records: { ...small, relations, passages: [], sources: [] } });
  expect(bare.opening).toBe('9 relations between 8 entities, resting on no passages.');
  expect(bare.groups.flatMap((group) => group.findings.flatMap((one) => one.quotations))).toEqual(
    [],
  );
  expect(bare.groups.flatMap((group) => group.findings).length).toBe(9);
  expect(bare.checks).toBe('No passages came with this graph: nothing here is quoted.');
});

test('passages on which nothing rests are quoted too', () => {
  const part = { ...small, relations: small.relations.slice(0, 2) };
  expect(toBrief({ records: part }).others.map(({ exact }) => exact)).toEqual(
    small.passages.slice(1).map(({ exact }) => exact),
  );
});

test('an empty part is said to be empty', () => {
  const part = toSubgraph(small, { relations: [], entities: [] });
  expect(toBrief({ records: part }).opening).toBe(
    '0 relations between 0 entities, resting on no passages.',
  );
});

test('every relation once, every passage at least once, every note used', () => {
  fc.assert(
    fc.property(arbitraryDataset, (records) => {
      const { groups, others, notes, entities } = toBrief({ records });
      const all = groups.flatMap((group) => group.findings);
      expect(all.flatMap(({ claims }) => claims).length).toBe(records.relations.length);
      const quotations = [...all.flatMap((one) => one.quotations), ...others];
      const quoted = new Set(quotations.map(({ exact }) => exact));
      expect(records.passages.filter(({ exact }) => !quoted.has(exact))).toEqual([]);
      expect(new Set(quotations.map(({ note }) => note)).size).toBe(notes.length);
      expect(entities.length).toBe(records.entities.length);
    }),
  );
});
