/**
 * Law 5: does `within` end somewhere, and is unrealised content kept from being asserted?
 */
import { expect, test } from 'vitest';
import { issueNames, withRelation } from '../../fixtures/read-small-corpus.ts';

const asserted = {
  holders: [{ kind: 'author' }],
  certainty: 'asserted',
  negated: false,
  presupposed: false,
};

test('a circle is refused at each of its relations, and only there', () => {
  const first = withRelation('s02-opposes', { within: 's02-criticises' });
  const second = withRelation('s02-criticises', { within: 's02-opposes' }, first);
  const third = withRelation('s02-opposes-arvel', { within: 's02-opposes' }, second);
  expect(issueNames(third)).toEqual([
    'refused 5 relation s02-opposes, within',
    'refused 5 relation s02-criticises, within',
  ]);
});

test('a relation within itself is a circle of one', () => {
  expect(issueNames(withRelation('s04-warns', { within: 's04-warns' }))).toEqual([
    'refused 5 relation s04-warns, within',
  ]);
});

test.each([
  ['hypothetical', { certainty: 'hypothetical' }],
  ['prospective', { certainty: 'prospective' }],
  ['denied', { negated: true }],
])('content asserted within an act that is %s is a warning', (_name, change) => {
  const act = withRelation('s04-warns', { stance: { ...asserted, ...change } });
  const content = withRelation('s04-closes', { stance: asserted }, act);
  expect(issueNames(content)).toEqual(['warning 5 relation s04-closes, stance.certainty']);
});

test('what is taken for granted may stand even there', () => {
  const act = withRelation('s04-warns', { stance: { ...asserted, negated: true } });
  expect(
    issueNames(withRelation('s04-closes', { stance: { ...asserted, presupposed: true } }, act)),
  ).toEqual([]);
});

test('content of an act that happened may be asserted', () => {
  expect(issueNames(withRelation('s04-closes', { stance: asserted }))).toEqual([]);
});
