/**
 * Is the list the whole of what is shown: every relation under each of its ends, every passage under each
 * relation, and do level, place and size of set tell the truth?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBits } from '../../src/graph/bit-set.ts';
import { groupBy } from '../../src/kit/order.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EntityId } from '../../src/model/ids.ts';
import {
  entityOfKey,
  hasBelow,
  isOpen,
  keyOfEntity,
  rowsAbove,
  rowsInSight,
  wayOf,
  type OutlineContent,
  type OutlineRow,
} from '../../src/scene/outline.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { OUTLINE_ORDERS } from '../../src/state/arrangement.ts';
import { DEPTHS } from '../../src/state/depth.ts';
import { focusOf, type Focus } from '../../src/state/focus.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { outlineOf } from '../fixtures/outline-of.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

type Of<Kind extends OutlineContent['kind']> = Extract<OutlineContent, { readonly kind: Kind }>;

const contentsOf = <Kind extends OutlineContent['kind']>(
  rows: readonly OutlineRow[],
  kind: Kind,
): readonly Of<Kind>[] =>
  rows.flatMap(({ content }) => (content.kind === kind ? [content as Of<Kind>] : []));

interface Case {
  readonly dataset: Dataset;
  readonly focus: Focus;
  readonly rows: readonly OutlineRow[];
}

const anyOutline: fc.Arbitrary<Case> = fc
  .record({
    dataset: arbitraryDataset,
    depth: fc.constantFrom(...DEPTHS),
    order: fc.constantFrom(...OUTLINE_ORDERS),
    chosen: fc.nat(),
  })
  .map(({ dataset, depth, order, chosen }) => {
    const entity = dataset.entities[chosen % dataset.entities.length];
    const focus = focusOf(dataset, {
      ...INITIAL_STATE,
      depth,
      ...(entity ? { selection: { kind: 'entities' as const, ids: [entity.id] } } : {}),
    });
    return { dataset, focus, rows: outlineOf(dataset, focus, order) };
  });

const holds = (law: (given: Case) => void): void =>
  fc.assert(fc.property(anyOutline, law), { numRuns: 100 });

test('every entity that is shown is there once, and no other', () => {
  holds(({ focus, rows }) => {
    const entities = contentsOf(rows, 'entity').map(({ entity }) => entity.id);
    expect(entities).toHaveLength(focus.visibleEntities.size);
    expect(new Set(entities)).toEqual(focus.visibleEntities);
  });
});

test('every relation that is shown stands exactly once under each of its distinct ends', () => {
  holds(({ focus, rows }) => {
    const stands = contentsOf(rows, 'relation');
    expect(new Set(stands.map(({ relation }) => relation))).toEqual(new Set(focus.relations));
    for (const [relation, places] of groupBy(stands, (content) => content.relation)) {
      const ends = new Set([relation.source, relation.target]);
      expect(places).toHaveLength(ends.size);
      expect(new Set(places.map(({ under }) => under))).toEqual(ends);
    }
  });
});

test('under each relation stand all its passages, word for word, those that state it first', () => {
  holds(({ dataset, rows }) => {
    for (const row of rows) {
      if (row.content.kind !== 'relation') continue;
      const { relation } = row.content;
      const below = contentsOf(rows.slice(row.index + 1, row.end), 'passage');
      expect(new Set(below.map(({ piece }) => piece))).toEqual(new Set(relation.evidence));
      expect(below).toHaveLength(relation.evidence.length);
      for (const { passage, piece } of below)
        expect(passage).toBe(dataset.passageOf.get(piece.passage));
      const roles = ['states', 'repeats', 'resolves'];
      const order = below.map(({ piece }) => roles.indexOf(piece.role));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});

test('the counts of a row are those of the data', () => {
  holds(({ dataset, focus, rows }) => {
    for (const { entity, shown, all } of contentsOf(rows, 'entity')) {
      const touches = ({ source, target }: { readonly source: string; readonly target: string }) =>
        source === entity.id || target === entity.id;
      expect(shown).toBe(focus.relations.filter(touches).length);
      expect(all).toBe(dataset.relations.filter(touches).length);
    }
    for (const { content, index, end } of rows) {
      const counted = content.kind === 'way' ? content.count : null;
      const below = contentsOf(rows.slice(index, end), 'relation').length;
      expect(counted === null || counted === below).toBe(true);
    }
  });
});

test('level, place, size of set and end are those of the tree', () => {
  holds(({ rows }) => {
    for (const [index, row] of rows.entries()) {
      expect(row.index).toBe(index);
      const parent = row.parent === null ? null : rows[row.parent];
      expect(row.level).toBe((parent?.level ?? 0) + 1);
      expect(index).toBeLessThan(parent?.end ?? rows.length);
      const siblings = rows.filter((other) => other.parent === row.parent);
      expect(row.setSize).toBe(siblings.length);
      expect(siblings[row.position - 1]).toBe(row);
      expect(rowsAbove(row, rows)).toHaveLength(row.level - 1);
      const next = rows[row.end];
      expect(next === undefined || next.level <= row.level).toBe(true);
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

test('in sight is what no closed row hides, and all of it once everything is open', () => {
  fc.assert(
    fc.property(anyOutline, fc.array(fc.nat()), ({ rows }, picks) => {
      const turned = new Set(picks.flatMap((pick) => rows[pick % rows.length]?.key ?? []));
      const inSight = new Set(rowsInSight(rows, turned));
      for (const row of rows)
        expect(inSight.has(row)).toBe(rowsAbove(row, rows).every((above) => isOpen(above, turned)));
      const closed = rows.filter((row) => hasBelow(row) && !isOpen(row, new Set()));
      expect(rowsInSight(rows, new Set(closed.map(({ key }) => key)))).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});

test('at first only the entities are in sight; an open one shows its relations under their ways', () => {
  const dataset = smallDataset();
  const rows = outlineOf(dataset, focusOf(dataset, INITIAL_STATE), 'relations');
  const first = rowsInSight(rows, new Set());
  expect(first.every(({ content }) => content.kind === 'entity')).toBe(true);
  const parent = first.find(hasBelow);
  if (!parent) throw new Error('nobody has a relation');
  const kinds = rowsInSight(rows, new Set([parent.key]))
    .filter(({ index }) => index > parent.index && index < parent.end)
    .map(({ content }) => content.kind);
  expect(new Set(kinds)).toEqual(new Set(['way', 'relation']));
});

test('what is not laid out is closed with all its counts, and the rest is as it would be', () => {
  fc.assert(
    fc.property(anyOutline, fc.nat(2), ({ dataset, focus, rows }, part) => {
      const isLaidOut = (id: string): boolean => id.length % 3 === part;
      const some = outlineOf(dataset, focus, 'relations', isLaidOut);
      const all = outlineOf(dataset, focus, 'relations');
      const saidOf = (row: OutlineRow) => ({ ...row, index: 0, end: 0, parent: null });
      const rootOf = (row: OutlineRow, of: readonly OutlineRow[]) => rowsAbove(row, of)[0] ?? row;
      const kept = all.filter((row) => {
        const { content } = rootOf(row, all);
        return row.level === 1 || (content.kind === 'entity' && isLaidOut(content.entity.id));
      });
      expect(some.map(saidOf)).toEqual(kept.map(saidOf));
      expect(rowsInSight(some, new Set()).map(saidOf)).toEqual(
        rowsInSight(all, new Set()).map(saidOf),
      );
      expect(rows).toHaveLength(all.length);
    }),
    { numRuns: 50 },
  );
});

test('nothing shown is an empty list', () => {
  const small = smallDataset();
  const empty = {
    seen: makeBits(small.relations.length),
    seenEntities: makeBits(small.entities.length),
  };
  expect(outlineOf(small, empty, 'name')).toEqual([]);
  expect(rowsInSight([], new Set())).toEqual([]);
});

test('a key says which entity it is of, whatever characters are in its id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(keyOfEntity(id as EntityId)).toBe(JSON.stringify(['entity', id]));
      expect(entityOfKey(keyOfEntity(id as EntityId))).toBe(id);
      expect(entityOfKey(JSON.stringify(['way', id, 'affects']))).toBeNull();
    }),
  );
});

describe('the way of a relation under an entity', () => {
  const dataset = makeDataset({
    entities: { a: 'state', b: 'state' },
    relations: [
      { id: 'forward', source: 'a', target: 'b' },
      { id: 'backward', source: 'a', target: 'b', influence: 'backward' },
      { id: 'both', source: 'a', target: 'b', influence: 'both' },
      { id: 'none', source: 'a', target: 'b', influence: 'none' },
      { id: 'loop', source: 'a', target: 'a' },
      { id: 'idle-loop', source: 'a', target: 'a', influence: 'none' },
    ],
  });
  const [a, b] = dataset.entities;
  if (!a || !b) throw new Error('no entities');
  test.each([
    ['forward', 'affects', 'isAffectedBy'],
    ['backward', 'isAffectedBy', 'affects'],
    ['both', 'bothWays', 'bothWays'],
    ['none', 'withoutInfluence', 'withoutInfluence'],
  ])('%s: %s for the source, %s for the target', (id, atSource, atTarget) => {
    const relation = dataset.relations.find((one) => one.id === id);
    expect(relation && [wayOf(relation, a.id), wayOf(relation, b.id)]).toEqual([
      atSource,
      atTarget,
    ]);
  });
  test.each([
    ['loop', 'bothWays'],
    ['idle-loop', 'withoutInfluence'],
  ])('%s: %s', (id, way) => {
    const relation = dataset.relations.find((one) => one.id === id);
    expect(relation && wayOf(relation, a.id)).toBe(way);
  });
  test('the ways stand in their order, without empty ones', () => {
    const rows = outlineOf(dataset, focusOf(dataset, INITIAL_STATE), 'name');
    const ways = contentsOf(rows, 'way').map(({ way, count }) => `${way} ${count}`);
    expect(ways).toEqual([
      // Under a, then under b.
      'affects 1',
      'isAffectedBy 1',
      'bothWays 2',
      'withoutInfluence 2',
      'affects 1',
      'isAffectedBy 1',
      'bothWays 1',
      'withoutInfluence 1',
    ]);
  });
});
