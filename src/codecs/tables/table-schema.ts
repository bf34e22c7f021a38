/**
 * Which tables make up a reading, and what stands in which column?
 *
 * Written, read and explained (README.txt) from this one list. Columns for a person stand first, ids last. An
 * `aid` only repeats what another table says, so that nobody has to look it up; it is not read back.
 */

/**
 * `text` is always given, so an empty cell is the empty text; `optional` may be missing; `value` is a text
 * that stays a number where it is one.
 */
export type ColumnKind =
  | 'text'
  | 'optional'
  | 'value'
  | 'number'
  | 'flag'
  | 'list'
  | 'optional-list'
  | 'aid';

/** An aid that repeats `column` of the row of `table` whose id stands in the column `key` of this row. */
export interface Repeated {
  readonly key: string;
  readonly table: TableName;
  readonly column: string;
}

export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly says: string;
  readonly repeats?: Repeated;
}

export interface Table {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly TableColumn[];
}

export const TABLE_NAMES = [
  'reading',
  'entities',
  'relations',
  'evidence',
  'passages',
  'holders',
  'mentions',
  'sources',
  'sections',
  'remarks',
  'types',
  'families',
  'themes',
  'entity-attributes',
  'relation-attributes',
  'positions',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

export const TABLES_FORMAT = 'relata-tables/1';

const column =
  (kind: ColumnKind) =>
  (name: string, says: string): TableColumn => ({ name, kind, says });
const text = column('text');
const optional = column('optional');
const value = column('value');
const number = column('number');
const flag = column('flag');
const list = column('list');
const aid = column('aid');
const repeat = (name: string, key: string, table: TableName, of = 'label'): TableColumn => ({
  name,
  kind: 'aid',
  says: `repeats “${of}” of ${table}.csv`,
  repeats: { key, table, column: of },
});

const SPAN = [
  text('source', 'id of the text, in sources.csv'),
  number('start', 'first character, counted from 0 in UTF-16 units'),
  number('end', 'first character after it'),
];

const COLUMNS: Readonly<Record<TableName, readonly [string, readonly TableColumn[]]>> = {
  reading: [
    'What these tables are; one row.',
    [
      text('format', `always ${TABLES_FORMAT}`),
      text('name', 'what the reading is called'),
      optional('address', 'link to the view that was taken'),
    ],
  ],
  entities: [
    'Who and what takes part.',
    [
      text('label', 'what it is called'),
      text('kind', 'state, person, organisation, event, policy …'),
      list('aliases', 'other names in the text, parted by semicolons'),
      optional('note', 'a remark of the readers'),
      text('id', 'name of this row in the other tables'),
      list('participants', 'ids of those who take part in a relationship or event'),
    ],
  ],
  relations: [
    'What the text asserts: one row, one assertion.',
    [
      repeat('source_label', 'source', 'entities'),
      repeat('type_label', 'type', 'types'),
      repeat('target_label', 'target', 'entities'),
      aid('passage', 'the first words that state it; all of them are in evidence.csv'),
      aid('said_by', 'repeats the holders of holders.csv'),
      text('phrase', 'the predicate in the words of the text'),
      text('certainty', 'asserted, reported, hedged, hypothetical or prospective'),
      flag('negated', 'true if it is denied'),
      flag('presupposed', 'true if it is taken for granted'),
      text('direction', 'directed or mutual'),
      text('influence', 'who affects whom: forward, backward, both or none'),
      number('valence', 'attitude of source to target: -1, 0 or 1'),
      optional('effect', 'of causal claims: raises, lowers or unsigned'),
      optional('date', 'when, as an EDTF date'),
      optional('date_words', 'the words it was read from'),
      list('themes', 'ids of themes.csv'),
      optional('note', 'a remark of the readers'),
      text('id', 'name of this row in the other tables'),
      text('source', 'id of the entity it starts from'),
      text('type', 'id of types.csv'),
      text('target', 'id of the entity it leads to'),
      optional('within', 'id of the speech act of which this is the content'),
    ],
  ],
  evidence: [
    'Which passages back which relation, the surest first.',
    [
      aid('assertion', 'source, type and target of the relation in words'),
      repeat('words', 'passage', 'passages', 'words'),
      text('role', 'states, repeats or resolves'),
      list('cues', 'marked words: for what, and from which to which character of the text'),
      text('relation', 'id of relations.csv'),
      text('passage', 'id of passages.csv'),
    ],
  ],
  passages: [
    'The quoted words, letter by letter.',
    [
      text('words', 'the quote'),
      aid('place', 'section, paragraph and sentence'),
      aid('citation', 'author, title and date of the text'),
      text('before', 'up to 32 characters before it'),
      text('after', 'up to 32 characters after it'),
      ...SPAN,
      text('id', 'name of this row in evidence.csv'),
    ],
  ],
  holders: [
    'Who says so, for each relation.',
    [
      aid('assertion', 'source, type and target of the relation in words'),
      repeat('entity_label', 'entity', 'entities'),
      text('holder', 'author, unknown or entity'),
      optional('entity', 'id of the entity, where it is one'),
      column('optional-list')('reported_by', 'by whom that was reported, nearest first'),
      text('relation', 'id of relations.csv'),
    ],
  ],
  mentions: [
    'Where the texts name an entity.',
    [
      aid('words', 'the words at this place'),
      repeat('entity_label', 'entity', 'entities'),
      text('how', 'alias, metonym, description or pronoun'),
      ...SPAN,
      text('entity', 'id of entities.csv'),
    ],
  ],
  sources: [
    'The texts that were read.',
    [
      text('title', 'title'),
      text('author', 'author'),
      optional('affiliation', 'of the author'),
      optional('written', 'when, as an EDTF date'),
      text('language', 'language tag, such as en'),
      text('rights', 'whose it is'),
      optional('text', 'the file in this archive that holds it'),
      text('text_file', 'the file it was read from'),
      optional('sha256', 'checksum of the text'),
      text('id', 'name of this row in the other tables'),
    ],
  ],
  sections: [
    'Parts of the texts.',
    [
      text('heading', 'heading'),
      flag('supplied', 'true if the readers supplied the heading'),
      ...SPAN,
      text('id', 'name of this row'),
    ],
  ],
  remarks: [
    'Why a stretch of text backs no relation.',
    [aid('words', 'the words at this place'), text('reason', 'why'), ...SPAN],
  ],
  types: [
    'What types of relations mean.',
    [
      text('label', 'read forwards'),
      text('inverse_label', 'read backwards'),
      repeat('family_label', 'family', 'families'),
      text('influence', 'who affects whom, unless a relation says otherwise'),
      number('valence', 'attitude, unless a relation says otherwise'),
      text('definition', 'what it means'),
      text('example', 'an example'),
      optional('plover', 'event code of PLOVER 2.0'),
      text('family', 'id of families.csv'),
      text('id', 'name of this row in relations.csv'),
    ],
  ],
  families: [
    'Groups of types.',
    [text('label', 'what it is called'), text('id', 'name of this row in types.csv')],
  ],
  themes: [
    'Themes of relations.',
    [
      text('label', 'what it is called'),
      text('definition', 'what it means'),
      text('id', 'name of this row in relations.csv'),
    ],
  ],
  'entity-attributes': [
    'What another program said of entities. A row without a name: the list is there, but empty.',
    [
      repeat('entity_label', 'entity', 'entities'),
      optional('name', 'name of the column there'),
      value('value', 'what stood in it'),
      text('entity', 'id of entities.csv'),
    ],
  ],
  'relation-attributes': [
    'What another program said of relations. A row without a name: the list is there, but empty.',
    [
      optional('name', 'name of the column there'),
      value('value', 'what stood in it'),
      text('relation', 'id of relations.csv'),
    ],
  ],
  positions: [
    'Where entities stood in the picture; missing where there was none.',
    [
      repeat('entity_label', 'entity', 'entities'),
      number('x', 'to the right'),
      number('y', 'upwards'),
      flag('pinned', 'true if somebody put it there'),
      text('entity', 'id of entities.csv'),
    ],
  ],
};

export const TABLES: readonly Table[] = TABLE_NAMES.map((name) => {
  const [about, columns] = COLUMNS[name];
  return { name, about, columns };
});
