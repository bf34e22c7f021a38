/**
 * Is a record read back from its node as it was, and every strange node refused at its path?
 */
import { describe, expect, test } from 'vitest';
import {
  constant,
  derivedFrom,
  field,
  node,
  ranked,
  several,
  spread,
  wrapped,
  type Derived,
  type Path,
  type Shape,
} from '../../../src/codecs/linked/two-way.ts';

const word: Shape = {
  write: (value) => value,
  read: (value, path, tell) => {
    if (typeof value !== 'string') tell(path, 'no word');
    return value;
  },
};

const NOTHING: Derived = new Map();

function read(shape: Shape, value: unknown) {
  const flaws: string[] = [];
  const tell = (path: Path, sentence: string) => flaws.push(`${path.join('.')}: ${sentence}`);
  return { record: shape.read(value, [], tell), flaws };
}

/** Written and read, and what was written. */
function passThrough(shape: Shape, record: unknown, derived = NOTHING) {
  const written = shape.write(record, derived);
  return { written, ...read(shape, written) };
}

const person = node(
  constant('type', 'Person'),
  field('name', word, { of: 'label' }),
  field('note', word, { optional: true }),
);

test('a node holds the fields of its record under their own keys', () => {
  expect(passThrough(person, { label: 'Odo' })).toEqual({
    written: { type: 'Person', name: 'Odo' },
    record: { label: 'Odo' },
    flaws: [],
  });
  expect(passThrough(person, { label: 'Odo', note: '' }).record).toEqual({
    label: 'Odo',
    note: '',
  });
});

test('some fields can stand in a node of their own, some of a part on the node itself', () => {
  const shape = node(
    wrapped('selector', constant('type', 'Quote'), field('exact', word)),
    spread('stance', field('certainty', word), field('voice', word, { optional: true })),
  );
  const record = { exact: 'words', stance: { certainty: 'hedged' } };
  expect(passThrough(shape, record)).toEqual({
    written: { selector: { type: 'Quote', exact: 'words' }, certainty: 'hedged' },
    record,
    flaws: [],
  });
});

test('a part of which nothing is said is not there', () => {
  const shape = node(spread('view', field('address', word, { optional: true })));
  expect(passThrough(shape, {})).toEqual({ written: {}, record: {}, flaws: [] });
});

test('nodes of a set say how they stand', () => {
  const shape = ranked(constant('type', 'Cue'), field('for', word));
  expect(passThrough(shape, [{ for: 'a' }, { for: 'b' }])).toEqual({
    written: [
      { type: 'Cue', rank: 1, for: 'a' },
      { type: 'Cue', rank: 2, for: 'b' },
    ],
    record: [{ for: 'a' }, { for: 'b' }],
    flaws: [],
  });
});

test('what is derived is written from outside and read over', () => {
  const shape = node(field('id', word), derivedFrom('label'));
  const derived = new Map([['label', new Map([['__proto__', 'said']])]]);
  expect(passThrough(shape, { id: '__proto__' }, derived)).toEqual({
    written: { id: '__proto__', label: 'said' },
    record: { id: '__proto__' },
    flaws: [],
  });
});

describe('a strange node', () => {
  const people = node(field('people', several(person)));

  test.each([
    [{ people: [{ type: 'Person' }] }, 'people.0: The key “name” is missing.'],
    [
      { people: [{ type: 'Person', name: 'x', age: 3 }] },
      'people.0.age: The key “age” is none that Relata writes here.',
    ],
    [{ people: [{ name: 'x' }] }, 'people.0: Here should stand “type”: "Person".'],
    [
      { people: [{ type: 'Cat', name: 'x' }] },
      'people.0.type: Here should stand “type”: "Person".',
    ],
    [{ people: [7] }, 'people.0: Here should stand an object.'],
    [{ people: {} }, 'people: Here should stand a list.'],
    [{ people: [{ type: 'Person', name: 7 }] }, 'people.0.name: no word'],
    [[], ': Here should stand an object.'],
    [null, ': Here should stand an object.'],
  ])('%j', (value, flaw) => {
    expect(read(people, value).flaws).toContain(flaw);
  });

  test('tells all its flaws', () => {
    expect(read(people, { people: [7, { type: 'Person' }], more: 1 }).flaws).toHaveLength(3);
  });

  test('has no keys but its own', () => {
    expect(read(person, Object.create({ name: 'inherited', type: 'Person' })).flaws).toContain(
      ': The key “name” is missing.',
    );
  });

  test('out of rank, or without its wrapping', () => {
    const cue = ranked(constant('type', 'Cue'));
    expect(read(cue, [{ type: 'Cue', rank: 2 }]).flaws).toEqual([
      '0: Here should stand “rank”: 1.',
    ]);
    const quoted = node(wrapped('selector', field('exact', word)));
    expect(read(quoted, {}).flaws).toEqual([': The key “selector” is missing.']);
    expect(read(quoted, { selector: 1 }).flaws).toEqual(['selector: Here should stand an object.']);
  });
});
