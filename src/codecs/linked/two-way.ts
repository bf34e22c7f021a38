/**
 * How is one description of a record used both to write it and to read it back?
 *
 * A `Shape` is a pair of functions between a value of the model's JSON and a value of the linked tree; a
 * `Field` is such a pair for some keys of a node. What is written can so never differ from what is read.
 * Reading is strict: a key that no field knows, one that is missing, or a value of another sort is told with
 * its path, and the rest is read on, so that all flaws come at once.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys and indexes from the root of the file. */
export type Path = readonly (string | number)[];

export type TellFlaw = (path: Path, sentence: string) => void;

/** What a node says besides its record, made anew at every writing: by key, then by the id of the record. */
export type Derived = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export interface Shape {
  readonly write: (value: unknown, derived: Derived) => unknown;
  /** Tells every flaw; what it returns then is not to be used. */
  readonly read: (value: unknown, path: Path, tell: TellFlaw) => unknown;
}

type Entry = readonly [string, unknown];

export interface Field {
  readonly keys: readonly string[];
  readonly write: (record: JsonObject, derived: Derived) => readonly Entry[];
  readonly read: (node: JsonObject, path: Path, tell: TellFlaw) => readonly Entry[];
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

interface FieldOptions {
  /** Key of the record, where it differs from that of the node. */
  readonly of?: string;
  readonly optional?: true;
}

/** One value under one key. */
export function field(key: string, shape: Shape, { of = key, optional }: FieldOptions = {}): Field {
  return {
    keys: [key],
    write: (record, derived) =>
      record[of] === undefined ? [] : [[key, shape.write(record[of], derived)]],
    read: (node, path, tell) => {
      if (Object.hasOwn(node, key)) return [[of, shape.read(node[key], [...path, key], tell)]];
      if (optional !== true) tell(path, `The key “${key}” is missing.`);
      return [];
    },
  };
}

/** What every node of a kind says alike, such as its `type`. */
export function constant(key: string, value: unknown): Field {
  const written = JSON.stringify(value);
  return {
    keys: [key],
    write: () => [[key, value]],
    read: (node, path, tell) => {
      if (JSON.stringify(node[key]) !== written)
        tell(
          Object.hasOwn(node, key) ? [...path, key] : path,
          `Here should stand “${key}”: ${written}.`,
        );
      return [];
    },
  };
}

/** Said for other programs and made anew from the records; read over. */
export const derivedFrom = (key: string): Field => ({
  keys: [key],
  write: ({ id }, derived) => {
    const value = typeof id === 'string' ? derived.get(key)?.get(id) : undefined;
    return value === undefined ? [] : [[key, value]];
  },
  read: () => [],
});

const writeAll = (fields: readonly Field[], record: JsonObject, derived: Derived): JsonObject =>
  Object.fromEntries(fields.flatMap((part) => part.write(record, derived)));

type ReadFields = (node: JsonObject, path: Path, tell: TellFlaw) => readonly Entry[];

/** Reads all the fields of a node, and tells the keys that belong to none. */
function makeReader(fields: readonly Field[]): ReadFields {
  const known = new Set(fields.flatMap(({ keys }) => keys));
  return (node, path, tell) => {
    for (const key of Object.keys(node))
      if (!known.has(key))
        tell([...path, key], `The key “${key}” is none that Relata writes here.`);
    return fields.flatMap((part) => part.read(node, path, tell));
  };
}

const NO_NODE = 'Here should stand an object.';

/** A record that is a node. */
export function node(...fields: readonly Field[]): Shape {
  const readAll = makeReader(fields);
  return {
    write: (value, derived) => (isObject(value) ? writeAll(fields, value, derived) : value),
    read: (value, path, tell) => {
      if (isObject(value)) return Object.fromEntries(readAll(value, path, tell));
      tell(path, NO_NODE);
      return undefined;
    },
  };
}

/** A node under `key` for some fields of the record that holds it. */
export function wrapped(key: string, ...fields: readonly Field[]): Field {
  const readAll = makeReader(fields);
  return {
    keys: [key],
    write: (record, derived) => [[key, writeAll(fields, record, derived)]],
    read: (parent, path, tell) => {
      const inner = parent[key];
      if (isObject(inner)) return readAll(inner, [...path, key], tell);
      if (Object.hasOwn(parent, key)) tell([...path, key], NO_NODE);
      else tell(path, `The key “${key}” is missing.`);
      return [];
    },
  };
}

/** Fields of a record's part `of` that stand on the node itself; without any of them, the part is left out. */
export const spread = (of: string, ...fields: readonly Field[]): Field => ({
  keys: fields.flatMap(({ keys }) => keys),
  write: (record, derived) => {
    const part = record[of];
    return isObject(part) ? fields.flatMap((inner) => inner.write(part, derived)) : [];
  },
  read: (parent, path, tell) => {
    const entries = fields.flatMap((inner) => inner.read(parent, path, tell));
    return entries.length === 0 ? [] : [[of, Object.fromEntries(entries)]];
  },
});

/** As many values as there are. */
export const several = (item: Shape): Shape => ({
  write: (value, derived) => listOf(value).map((part) => item.write(part, derived)),
  read: (value, path, tell) => {
    if (!Array.isArray(value)) tell(path, 'Here should stand a list.');
    return listOf(value).map((part, index) => item.read(part, [...path, index], tell));
  },
});

/** Nodes of which each says the how-manieth it is, from 1, since a set has no order in RDF. */
export function ranked(...fields: readonly Field[]): Shape {
  const rank: Field = { keys: ['rank'], write: () => [], read: () => [] };
  const items = several(node(rank, ...fields));
  return {
    write: (value, derived) =>
      listOf(items.write(value, derived)).map((item, index) =>
        isObject(item) ? { type: item['type'], rank: index + 1, ...item } : item,
      ),
    read: (value, path, tell) => {
      for (const [index, item] of listOf(value).entries())
        if (isObject(item) && item['rank'] !== index + 1)
          tell([...path, index], `Here should stand “rank”: ${index + 1}.`);
      return items.read(value, path, tell);
    },
  };
}
