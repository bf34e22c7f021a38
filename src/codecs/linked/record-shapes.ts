/**
 * What does each record look like as a node of linked data?
 *
 * One node per relation, with its ends, its stance and its evidence as properties of our own: no bare
 * triple "Corva opposes Arvel" is ever written, since the text may only report it, or deny it. (Nor RDF-star,
 * which few programs read.) The shape of a whole reading is `readingShape`; keys are those of terms.ts.
 */
import type { RecordKind } from './record-iris.ts';
import {
  constant,
  derivedFrom,
  field,
  node,
  ranked,
  several,
  spread,
  wrapped,
  type Shape,
} from './two-way.ts';
import { double, integer, iriOf, text, truth } from './value-shapes.ts';

export const VERSION = 'relata-ld/1';

const type = (...classes: readonly string[]) =>
  constant('type', classes.length === 1 ? classes[0] : classes);

const id = (kind: RecordKind) => field('id', iriOf(kind));
const optional = (key: string, shape: Shape, of = key) => field(key, shape, { of, optional: true });
const hasSource = field('hasSource', iriOf('source'), { of: 'source' });
const span = [field('start', integer), field('end', integer)];

const source = node(
  id('source'),
  type('relata:Source', 'prov:Entity'),
  field('title', text),
  wrapped(
    'creator',
    type('prov:Agent'),
    field('agentName', text, { of: 'author' }),
    optional('affiliation', text),
  ),
  field('language', text),
  optional('created', text, 'written'),
  field('rights', text),
  field('textFile', text),
  optional('sha256', text),
  optional('characters', text, 'text'),
);

const section = node(
  id('section'),
  type('relata:Section'),
  hasSource,
  ...span,
  field('heading', text),
  field('supplied', truth),
);

const attributes = optional(
  'attributes',
  several(
    node(
      type('relata:Attribute'),
      field('attributeName', text, { of: 'name' }),
      field('attributeValue', text, { of: 'value' }),
    ),
  ),
);

const entity = node(
  id('entity'),
  type('relata:Entity'),
  field('prefLabel', text, { of: 'label' }),
  field('kind', text),
  field('altLabel', several(text), { of: 'aliases' }),
  field('participants', several(iriOf('entity'))),
  optional('note', text),
  attributes,
);

const mention = node(
  type('relata:Mention'),
  hasSource,
  ...span,
  field('names', iriOf('entity'), { of: 'entity' }),
  field('how', text),
);

const passage = node(
  id('passage'),
  type('relata:Passage', 'oa:SpecificResource', 'prov:Entity'),
  hasSource,
  derivedFrom('wasQuotedFrom'),
  ...span,
  wrapped(
    'quote',
    type('oa:TextQuoteSelector'),
    field('exact', text),
    field('before', text, { of: 'prefix' }),
    field('after', text, { of: 'suffix' }),
  ),
  derivedFrom('position'),
);

const voice = [field('voice', text, { of: 'kind' }), optional('who', iriOf('entity'), 'entity')];
const voiceType = type('relata:Voice');
const holders = ranked(
  voiceType,
  ...voice,
  optional('reportedBy', several(node(voiceType, ...voice))),
);

const cues = ranked(type('relata:Cue'), field('marks', text, { of: 'for' }), ...span);
const evidence = ranked(
  type('relata:Evidence'),
  field('inPassage', iriOf('passage'), { of: 'passage' }),
  field('role', text),
  field('cues', cues),
);

const relation = node(
  id('relation'),
  type('relata:Relation'),
  derivedFrom('label'),
  field('from', iriOf('entity'), { of: 'source' }),
  field('relationType', iriOf('relation-type'), { of: 'type' }),
  field('to', iriOf('entity'), { of: 'target' }),
  field('phrase', text),
  field('direction', text),
  field('influence', text),
  field('valence', integer),
  optional('effect', text),
  spread(
    'stance',
    field('holders', holders),
    field('certainty', text),
    field('negated', truth),
    field('presupposed', truth),
  ),
  optional('within', iriOf('relation')),
  optional('time', node(type('relata:Time'), field('edtf', text), field('words', text))),
  field('subjects', several(iriOf('theme')), { of: 'themes' }),
  field('evidence', evidence),
  optional('note', text),
  attributes,
);

const remark = node(type('relata:Remark'), hasSource, ...span, field('reason', text));

const family = node(
  id('family'),
  type('relata:Family', 'skos:Concept'),
  field('prefLabel', text, { of: 'label' }),
);

const theme = node(
  id('theme'),
  type('relata:Theme', 'skos:Concept'),
  field('prefLabel', text, { of: 'label' }),
  field('definition', text),
);

const relationType = node(
  id('relation-type'),
  type('relata:RelationType', 'skos:Concept'),
  field('prefLabel', text, { of: 'label' }),
  field('inverseLabel', text),
  field('broader', iriOf('family'), { of: 'family' }),
  field('influence', text),
  field('valence', integer),
  field('definition', text),
  field('example', text),
  optional('plover', text),
);

const placement = node(
  type('relata:Placement'),
  field('places', iriOf('entity'), { of: 'entity' }),
  field('x', double),
  field('y', double),
  field('pinned', truth),
);

/** Of a reading whose name stands under `iri`. */
export const readingShape = (iri: string): Shape =>
  node(
    constant('id', `${iri}reading`),
    type('relata:Reading'),
    constant('version', VERSION),
    field('title', text, { of: 'name' }),
    field('sources', several(source)),
    field('sections', several(section)),
    spread(
      'vocabulary',
      field('families', several(family)),
      field('themes', several(theme)),
      field('relationTypes', several(relationType)),
    ),
    field('entities', several(entity)),
    field('relations', several(relation)),
    field('passages', several(passage)),
    field('mentions', several(mention)),
    field('remarks', several(remark)),
    spread('view', optional('positions', several(placement)), optional('address', text)),
  );
