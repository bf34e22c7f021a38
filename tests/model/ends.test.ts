/**
 * Are the ends of relations where a plain search finds them, whatever somebody said of them before?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsOf, sayEnds } from '../../src/model/ends.ts';

const id = fc.constantFrom('a', 'b', 'c', '__proto__', '');
const entity = fc.record({ id });
const relation = fc.record({ source: id, target: id });

const seek = (entities: readonly { readonly id: string }[], ids: readonly string[]) =>
  ids.map((one) => entities.findIndex((entity) => entity.id === one));

test('as a plain search finds them; of twins the first', () => {
  fc.assert(
    fc.property(fc.array(entity), fc.array(relation), (entities, relations) => {
      const { sources, targets } = endsOf(entities, relations);
      expect([...sources]).toEqual(
        seek(
          entities,
          relations.map(({ source }) => source),
        ),
      );
      expect([...targets]).toEqual(
        seek(
          entities,
          relations.map(({ target }) => target),
        ),
      );
      expect(endsOf(entities, relations).sources).toEqual(sources);
    }),
  );
});

test('what is said is believed where it holds, and only of the same lists', () => {
  const place = fc.integer({ min: -1, max: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(entity, { selector: (one) => one.id }),
      fc.array(relation),
      fc.array(place, { maxLength: 6 }),
      fc.array(place, { maxLength: 6 }),
      (entities, relations, sources, targets) => {
        const [truly, others] = [relations.slice(), entities.slice()];
        const found = endsOf(entities, truly);
        sayEnds(entities, relations, {
          sources: Int32Array.from(sources),
          targets: Int32Array.from(targets),
        });
        const said = endsOf(entities, relations);
        expect([said.sources, said.targets]).toEqual([found.sources, found.targets]);
        sayEnds(entities, relations, found);
        expect(endsOf(others, relations).targets).toEqual(found.targets);
      },
    ),
  );
  const [entities, relations] = [[{ id: 'a' }, { id: 'b' }], [{ source: 'b', target: 'a' }]];
  const said = { sources: Int32Array.of(1), targets: Int32Array.of(0) };
  sayEnds(entities, relations, said);
  expect(endsOf(entities, relations).sources).toBe(said.sources);
});
