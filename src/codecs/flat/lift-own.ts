/**
 * What do our own columns say, when they come back?
 *
 * The inverse of flatten-view.ts. Values go to the gate as they stand, which names those that are none. Sources
 * come back as far as a quotation names them, without their text. A passage that two relations give
 * differently is taken as two, with a note: somebody has edited one of them.
 */
import type { Cells, FlatColumn, FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import type { Notes } from './notes.ts';
import { findEdgeColumn, findNodeColumn, toAttributeName, type FindOwn } from './own-columns.ts';

type Get = (name: string) => string | undefined;
type NamedEdge = FlatEdge & { readonly id: string };
interface RawRecord {
  readonly id: string;
}

/** An edge of ours says at least this; one that was added elsewhere does not. */
const REQUIRED = ['type', 'direction', 'certainty', 'holder_1'];

const indexOf = (columns: readonly FlatColumn[]): ReadonlyMap<string, number> =>
  new Map(columns.map(({ name }, index) => [name, index]));

const getter =
  (at: ReadonlyMap<string, number>, cells: Cells): Get =>
  (name) =>
    cells[at.get(name) ?? -1];

export const hasOwnEdges = ({ edgeColumns }: Pick<FlatGraph, 'edgeColumns'>): boolean => {
  const names = indexOf(edgeColumns);
  return REQUIRED.every((name) => names.has(name));
};

export const hasOwnNodes = ({
  nodeColumns,
  nodes,
}: Pick<FlatGraph, 'nodeColumns' | 'nodes'>): boolean => {
  const at = nodeColumns.findIndex(({ name }) => name === 'kind');
  return at >= 0 && nodes.some(({ cells }) => cells[at] !== undefined && cells[at] !== '');
};

/** Of the cells of an edge, whether they are those of one of ours. */
export function makeOwnEdgeTest(columns: readonly FlatColumn[]) {
  const at = indexOf(columns);
  return (cells: Cells): boolean => {
    const get = getter(at, cells);
    return REQUIRED.every((name) => (get(name) ?? '') !== '');
  };
}

/** The cells `name_1`, `name_2` … until one is missing. */
function list(get: Get, name: string): readonly string[] {
  const values: string[] = [];
  for (;;) {
    const value = get(`${name}_${values.length + 1}`);
    if (value === undefined) return values;
    values.push(value);
  }
}

/** As the gate expects it, or the text as it stands, which the gate then names. */
const toFlag = (text: string | undefined): unknown => {
  const word = text?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : text;
};
const toWhole = (text: string | undefined): unknown =>
  text !== undefined && /^-?\d{1,15}(?:\.0+)?$/u.test(text) ? Number(text) : text;

const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function attributesOf(columns: readonly FlatColumn[], cells: Cells, findOwn: FindOwn): object {
  const attributes = columns.flatMap(({ name }, index) => {
    const value = cells[index];
    return value === undefined || findOwn(name) !== undefined
      ? []
      : [{ name: toAttributeName(name), value }];
  });
  return attributes.length === 0 ? {} : { attributes };
}

export function liftOwnNode(columns: readonly FlatColumn[]) {
  const at = indexOf(columns);
  return ({ id, label, cells }: FlatNode) => {
    const get = getter(at, cells);
    return {
      id,
      label: label ?? id,
      // A node that somebody added in another program has no kind.
      kind: (get('kind') ?? '') === '' ? 'unspecified' : get('kind'),
      aliases: list(get, 'alias'),
      participants: list(get, 'participant'),
      ...given({ note: get('note') }),
      ...attributesOf(columns, cells, findNodeColumn),
    };
  };
}

/** Whether somebody has pinned a node of ours where it stands. */
export function makePinTest(columns: readonly FlatColumn[]) {
  const at = indexOf(columns);
  return ({ cells }: FlatNode): boolean => getter(at, cells)('pinned')?.toLowerCase() === 'true';
}

function toVoice(key: string): object {
  return key.startsWith('entity:') ? { kind: 'entity', entity: key.slice(7) } : { kind: key };
}

function toChain(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const keys: unknown = JSON.parse(text);
    if (Array.isArray(keys)) {
      const voices: readonly unknown[] = keys;
      return { reportedBy: voices.map((key) => (typeof key === 'string' ? toVoice(key) : key)) };
    }
  } catch {
    // Falls through: the gate names what stands there.
  }
  return { reportedBy: text };
}

const toHolders = (get: Get): readonly object[] =>
  list(get, 'holder').map((key, index) => ({
    ...toVoice(key),
    ...toChain(get(`holder_${index + 1}_reported_by`)),
  }));

function toCues(text: string | undefined): readonly unknown[] {
  if (text === undefined || text === '') return [];
  return text.split('; ').map((cue) => {
    const [, name, start, end] = /^(\w+) (\d+)-(\d+)$/u.exec(cue) ?? [];
    return name === undefined ? cue : { for: name, start: Number(start), end: Number(end) };
  });
}

interface LiftedPassage extends RawRecord {
  readonly source: string;
  readonly order: number;
}

/** The passages met so far; asks for one by its content and answers the id it has. */
function openPassages(notes: Notes) {
  const passages = new Map<string, LiftedPassage>();
  const contents = new Map<string, string>();
  const titles = new Map<string, string>();
  const take = (get: Get, name: string, line: number | undefined): string => {
    const source = get(`${name}_source`) ?? '';
    const stated = get(`${name}_id`) ?? '';
    const fields = {
      source,
      start: toWhole(get(`${name}_start`)),
      end: toWhole(get(`${name}_end`)),
      exact: get(name),
      prefix: get(`${name}_before`) ?? '',
      suffix: get(`${name}_after`) ?? '',
    };
    if (!titles.has(source)) titles.set(source, get(`${name}_citation`) ?? source);
    const content = JSON.stringify(fields);
    let id = stated;
    for (let turn = 2; contents.has(id) && contents.get(id) !== content; turn += 1)
      id = `${stated} (${turn})`;
    if (id !== stated)
      notes.tell('changed', 'Passages of one id but with other words were told apart.', line);
    if (!contents.has(id)) {
      contents.set(id, content);
      const order = Number(get(`${name}_number`) ?? Number.MAX_SAFE_INTEGER);
      passages.set(id, { id, ...fields, order: Number.isNaN(order) ? Infinity : order });
    }
    return id;
  };
  const all = () =>
    [...passages.values()]
      .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
      .map(({ order: _order, ...passage }) => passage);
  const sources = () =>
    [...titles].map(([id, title]) => ({
      id,
      title,
      author: '',
      language: 'und',
      rights: '',
      textFile: '',
    }));
  return { take, all, sources };
}

const toEvidence = (
  get: Get,
  line: number | undefined,
  take: (get: Get, name: string, line: number | undefined) => string,
): readonly object[] =>
  list(get, 'passage').map((_, index) => {
    const name = `passage_${index + 1}`;
    return {
      passage: take(get, name, line),
      role: get(`${name}_role`),
      cues: toCues(get(`${name}_cues`)),
    };
  });

interface LiftedType extends RawRecord {
  readonly label: string;
  readonly family: string;
}

export function liftOwnEdges(
  columns: readonly FlatColumn[],
  edges: readonly NamedEdge[],
  notes: Notes,
) {
  const at = indexOf(columns);
  const passages = openPassages(notes);
  const families = new Map<string, string>();
  const types = new Map<string, LiftedType>();
  const themes = new Set<string>();
  const relations = edges.map((edge) => {
    const get = getter(at, edge.cells);
    const type = get('type') ?? '';
    const family = get('family') ?? 'links';
    if (!families.has(family)) families.set(family, get('family_label') ?? family);
    if (!types.has(type)) types.set(type, { id: type, label: edge.label ?? type, family });
    const ownThemes = list(get, 'theme');
    for (const theme of ownThemes) themes.add(theme);
    const date = get('date');
    return {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      type,
      phrase: get('phrase') ?? '',
      direction: get('direction'),
      influence: get('influence'),
      valence: toWhole(get('valence')),
      ...given({ effect: get('effect'), within: get('within'), note: get('note') }),
      stance: {
        holders: toHolders(get),
        certainty: get('certainty'),
        negated: toFlag(get('negated')),
        presupposed: toFlag(get('presupposed')),
      },
      ...(date === undefined ? {} : { time: { edtf: date, words: get('date_words') ?? '' } }),
      themes: ownThemes,
      evidence: toEvidence(get, edge.line, passages.take),
      ...attributesOf(columns, edge.cells, findEdgeColumn),
    };
  });
  return {
    relations,
    passages: passages.all(),
    sources: passages.sources(),
    families: [...families].map(([id, label]) => ({ id, label })),
    themes: [...themes].map((id) => ({ id, label: id, definition: '' })),
    relationTypes: [...types.values()].map((type) => ({
      ...type,
      inverseLabel: '',
      influence: 'none',
      valence: 0,
      definition: '',
      example: '',
    })),
  };
}
