/**
 * What does each key of our linked data mean, and of which kind are its values?
 *
 * The one table from which both the `@context` of the JSON-LD and the predicates of the Turtle are made.
 * Known words where they fit (SKOS for names and concepts, PROV and Dublin Core for texts, Web Annotation
 * for selectors); the rest are our own, under a `tag:` name (RFC 4151), which needs no registration and
 * promises no page. Dublin Core's `dc:` where the value is a text, since `dcterms:` asks for a node there.
 */
import { toRecordPrefixes } from './record-iris.ts';

export const TERMS_IRI = 'tag:relata,2026:terms#';

export const PREFIXES: readonly (readonly [string, string])[] = [
  ['relata', TERMS_IRI],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['cnt', 'http://www.w3.org/2011/content#'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['oa', 'http://www.w3.org/ns/oa#'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
];

/** What a value is: a literal with or without a datatype (a `count` as Web Annotation asks for), the name of a node, or a node. */
export type TermKind = 'text' | 'truth' | 'integer' | 'count' | 'double' | 'iri' | 'node';

export interface Term {
  /** With its prefix: "skos:prefLabel". */
  readonly iri: string;
  readonly kind: TermKind;
  /** `list` keeps order and copies in every RDF program, `set` only in the file. */
  readonly container?: 'list' | 'set';
}

const one = (kind: TermKind, iri: string): Term => ({ iri, kind });
const list = (iri: string): Term => ({ iri, kind: 'node', container: 'list' });
const set = (kind: TermKind, iri: string): Term => ({ iri, kind, container: 'set' });

const ENTRIES: readonly (readonly [string, Term])[] = [
  // The reading
  ['version', one('text', 'relata:version')],
  ['title', one('text', 'dcterms:title')],
  ['sources', list('relata:sources')],
  ['sections', list('relata:sections')],
  ['families', list('relata:families')],
  ['themes', list('relata:themes')],
  ['relationTypes', list('relata:relationTypes')],
  ['entities', list('relata:entities')],
  ['relations', list('relata:relations')],
  ['passages', list('relata:passages')],
  ['mentions', list('relata:mentions')],
  ['remarks', list('relata:remarks')],
  ['positions', list('relata:positions')],
  ['address', one('text', 'relata:address')],
  // Texts and stretches of them; `start` and `end` count UTF-16 code units, the `character…` ones code points
  ['creator', one('node', 'dcterms:creator')],
  ['agentName', one('text', 'foaf:name')],
  ['affiliation', one('text', 'relata:affiliation')],
  ['language', one('text', 'dc:language')],
  ['created', one('text', 'dcterms:created')],
  ['rights', one('text', 'dc:rights')],
  ['textFile', one('text', 'relata:textFile')],
  ['sha256', one('text', 'relata:sha256')],
  ['characters', one('text', 'cnt:chars')],
  ['hasSource', one('iri', 'oa:hasSource')],
  ['wasQuotedFrom', one('iri', 'prov:wasQuotedFrom')],
  ['start', one('integer', 'relata:start')],
  ['end', one('integer', 'relata:end')],
  ['quote', one('node', 'oa:hasSelector')],
  ['exact', one('text', 'oa:exact')],
  ['before', one('text', 'oa:prefix')],
  ['after', one('text', 'oa:suffix')],
  ['position', one('node', 'oa:hasSelector')],
  ['characterStart', one('count', 'oa:start')],
  ['characterEnd', one('count', 'oa:end')],
  ['heading', one('text', 'relata:heading')],
  ['supplied', one('truth', 'relata:supplied')],
  ['names', one('iri', 'relata:names')],
  ['how', one('text', 'relata:how')],
  ['reason', one('text', 'relata:reason')],
  // Names, notes and concepts
  ['label', one('text', 'rdfs:label')],
  ['prefLabel', one('text', 'skos:prefLabel')],
  ['altLabel', set('text', 'skos:altLabel')],
  ['inverseLabel', one('text', 'relata:inverseLabel')],
  ['definition', one('text', 'skos:definition')],
  ['example', one('text', 'skos:example')],
  ['broader', one('iri', 'skos:broader')],
  ['plover', one('text', 'relata:plover')],
  ['kind', one('text', 'relata:kind')],
  ['participants', set('iri', 'relata:participant')],
  ['note', one('text', 'skos:note')],
  ['attributes', list('relata:attributes')],
  ['attributeName', one('text', 'relata:attributeName')],
  ['attributeValue', one('text', 'relata:attributeValue')],
  // Relations
  ['from', one('iri', 'relata:from')],
  ['relationType', one('iri', 'relata:relationType')],
  ['to', one('iri', 'relata:to')],
  ['phrase', one('text', 'relata:phrase')],
  ['direction', one('text', 'relata:direction')],
  ['influence', one('text', 'relata:influence')],
  ['valence', one('integer', 'relata:valence')],
  ['effect', one('text', 'relata:effect')],
  ['certainty', one('text', 'relata:certainty')],
  ['negated', one('truth', 'relata:negated')],
  ['presupposed', one('truth', 'relata:presupposed')],
  ['holders', set('node', 'relata:holder')],
  ['voice', one('text', 'relata:voice')],
  ['who', one('iri', 'relata:who')],
  ['reportedBy', list('relata:reportedBy')],
  ['within', one('iri', 'relata:within')],
  ['time', one('node', 'relata:time')],
  ['edtf', one('text', 'relata:edtf')],
  ['words', one('text', 'relata:words')],
  ['subjects', set('iri', 'dcterms:subject')],
  ['evidence', set('node', 'relata:evidence')],
  ['rank', one('integer', 'relata:rank')],
  ['inPassage', one('iri', 'relata:inPassage')],
  ['role', one('text', 'relata:role')],
  ['cues', set('node', 'relata:cue')],
  ['marks', one('text', 'relata:marks')],
  // Places in the picture
  ['places', one('iri', 'relata:places')],
  ['x', one('double', 'relata:x')],
  ['y', one('double', 'relata:y')],
  ['pinned', one('truth', 'relata:pinned')],
];

export const TERMS: ReadonlyMap<string, Term> = new Map(ENTRIES);

/** The datatype of a literal; undefined for plain text and for what is no literal. */
export const DATATYPES: Readonly<Record<TermKind, string | undefined>> = {
  text: undefined,
  truth: 'xsd:boolean',
  integer: 'xsd:integer',
  count: 'xsd:nonNegativeInteger',
  double: 'xsd:double',
  iri: undefined,
  node: undefined,
};

function toDefinition({ iri, kind, container }: Term): string | object {
  const type = kind === 'iri' ? '@id' : DATATYPES[kind];
  if (type === undefined && container === undefined) return iri;
  return {
    '@id': iri,
    ...(type === undefined ? {} : { '@type': type }),
    ...(container === undefined ? {} : { '@container': `@${container}` }),
  };
}

/** Whole and inline: nothing has to be fetched to read a file with it. */
export function toContext(reading: string): Readonly<Record<string, unknown>> {
  const definitions: readonly (readonly [string, unknown])[] = [
    ['id', '@id'],
    ['type', '@type'],
    ...PREFIXES,
    ...toRecordPrefixes(reading),
    ...ENTRIES.map(([key, term]) => [key, toDefinition(term)] as const),
  ];
  return Object.fromEntries(definitions);
}
