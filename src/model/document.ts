/**
 * What does one `*.relata.json` file hold, and is this value such a file?
 *
 * The exchange file `relata/1`: all records of a corpus, the texts inside their sources, and perhaps a
 * view. Import, export, autosave and the command line all speak it. `documentSchema` describes it whole
 * (the published JSON Schema is made from it); `toRawDataset` takes a value apart for the one gate,
 * which checks record by record, so that every flaw is named and not only the first.
 */
import * as z from 'zod/mini';
import type { Records } from './dataset.ts';
import { entitySchema } from './entity-schema.ts';
import { entityIdSchema } from './ids.ts';
import type { Issue } from './issue.ts';
import { mentionSchema } from './mention.ts';
import { passageSchema } from './passage.ts';
import { relationSchema } from './relation.ts';
import { remarkSchema } from './remark.ts';
import { sectionSchema } from './section.ts';
import { sourceWithTextSchema } from './source.ts';
import { vocabularySchema } from './vocabulary.ts';

export const FORMAT = 'relata/1';

/** Where the reader put an entity; zod's number is finite. */
export const placementSchema = z.readonly(
  z.strictObject({ entity: entityIdSchema, x: z.number(), y: z.number(), pinned: z.boolean() }),
);

/** What the sender looked at: positions, and the address (link) that brings the rest back. */
export const viewSchema = z.readonly(
  z.strictObject({
    positions: z.optional(z.readonly(z.array(placementSchema))),
    address: z.optional(z.string()),
  }),
);

export const documentSchema = z.readonly(
  z.strictObject({
    format: z.literal(FORMAT),
    name: z.string(),
    sources: z.readonly(z.array(sourceWithTextSchema)),
    sections: z.readonly(z.array(sectionSchema)),
    entities: z.readonly(z.array(entitySchema)),
    mentions: z.readonly(z.array(mentionSchema)),
    passages: z.readonly(z.array(passageSchema)),
    relations: z.readonly(z.array(relationSchema)),
    remarks: z.readonly(z.array(remarkSchema)),
    vocabulary: vocabularySchema,
    view: z.optional(viewSchema),
  }),
);

export type Placement = z.infer<typeof placementSchema>;
export type View = z.infer<typeof viewSchema>;
export type Document = z.infer<typeof documentSchema>;

const LISTS = [
  'sources',
  'sections',
  'entities',
  'mentions',
  'passages',
  'relations',
  'remarks',
] as const;
const KEYS: ReadonlySet<string> = new Set(['format', 'name', ...LISTS, 'vocabulary', 'view']);

/** What was read, before anybody trusts it. `found` is what the reading itself found wrong. */
export interface RawDataset extends Readonly<Record<(typeof LISTS)[number], readonly unknown[]>> {
  readonly name: unknown;
  readonly vocabulary: unknown;
  readonly view?: unknown;
  readonly found: readonly Issue[];
  /** Something could not be read at all; the laws, which would blame the rest for it, do not apply. */
  readonly isPartial?: boolean;
}

const flaw = (field: string, message: string, remedy: string): Issue => ({
  severity: 'refused',
  law: 0,
  record: 'document',
  field,
  message,
  remedy,
});

const EMPTY: RawDataset = {
  name: '',
  sources: [],
  sections: [],
  entities: [],
  mentions: [],
  passages: [],
  relations: [],
  remarks: [],
  vocabulary: undefined,
  found: [],
};

/** A corpus that could not be read at all, with the reasons. */
export const unreadable = (found: readonly Issue[]): RawDataset => ({
  ...EMPTY,
  found,
  isPartial: true,
});

function findTopFlaws(entries: ReadonlyMap<string, unknown>): readonly Issue[] {
  const found: Issue[] = [];
  const format = entries.get('format');
  if (format !== FORMAT) {
    const said = typeof format === 'string' ? `“${format}”` : 'missing';
    found.push(
      flaw(
        'format',
        `The format is ${said}; this program reads “${FORMAT}”.`,
        `Write "format": "${FORMAT}", or open the file with the version that wrote it.`,
      ),
    );
  }
  for (const key of entries.keys()) {
    if (!KEYS.has(key))
      found.push(
        flaw(
          key,
          `The key “${key}” is not part of ${FORMAT}.`,
          'Remove it, or put what it says into a note.',
        ),
      );
  }
  for (const list of LISTS) {
    if (!Array.isArray(entries.get(list)))
      found.push(
        flaw(list, `“${list}” should be a list.`, `Write "${list}": [] if there are none.`),
      );
  }
  return found;
}

/** Neither a format of ours nor any of its lists: somebody else’s JSON, which has no flaws of ours. */
const isForeign = (entries: ReadonlyMap<string, unknown>): boolean =>
  !String(entries.get('format')).startsWith('relata') &&
  !LISTS.some((list) => Array.isArray(entries.get(list)));

/** Takes a parsed JSON value apart; its flaws go into `found`, nothing is dropped silently. */
export function toRawDataset(value: unknown): RawDataset {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unreadable([
      flaw('', 'The file does not hold one JSON object.', `Write { "format": "${FORMAT}", … }.`),
    ]);
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  if (isForeign(entries)) {
    return unreadable([
      flaw(
        '',
        'This is JSON, but not a graph in a form that is read here.',
        'Open a Relata document, Cytoscape JSON or JSON-LD, or save the graph as GEXF, GraphML or a table of edges.',
      ),
    ]);
  }
  const listOf = (key: string): readonly unknown[] => {
    const list = entries.get(key);
    return Array.isArray(list) ? list : [];
  };
  return {
    name: entries.get('name'),
    sources: listOf('sources'),
    sections: listOf('sections'),
    entities: listOf('entities'),
    mentions: listOf('mentions'),
    passages: listOf('passages'),
    relations: listOf('relations'),
    remarks: listOf('remarks'),
    vocabulary: entries.get('vocabulary'),
    ...(entries.has('view') ? { view: entries.get('view') } : {}),
    found: findTopFlaws(entries),
    isPartial: LISTS.some((list) => !Array.isArray(entries.get(list))),
  };
}

/** The document that holds these records; keys stand in the order of the schema, records in theirs. */
export function toDocument(records: Records, view?: View): Document {
  return z.parse(documentSchema, {
    format: FORMAT,
    name: records.name,
    sources: records.sources.map((source) => {
      const text = records.textOf.get(source.id);
      return text === undefined ? source : { ...source, text };
    }),
    sections: records.sections,
    entities: records.entities,
    mentions: records.mentions,
    passages: records.passages,
    relations: records.relations,
    remarks: records.remarks,
    vocabulary: records.vocabulary,
    ...(view === undefined ? {} : { view }),
  });
}
