/**
 * How do the passages of a reading become notes in a program for annotating texts?
 *
 * A W3C Web Annotation collection (Recommendation of 2017), one annotation for each piece of evidence: its
 * target is the passage, its bodies say the relation and lead to its node. One a piece, not one a passage:
 * a note in Hypothesis or Recogito has one target and one text, and can then be answered or refuted alone.
 * Positions count characters, as § 4.2.4 asks, and are left out where the text is not there to count in.
 */
import type { Passage } from '../model/passage.ts';
import type { Evidence, Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';
import type { Codec, ExportView } from './codec.ts';
import { layOutJson, makeInert } from './json-file.ts';
import { makeCharacterCounter, type CountCharacters } from './linked/code-points.ts';
import { encodeId, toReadingIri, toRecordIri } from './linked/record-iris.ts';
import { makeSayings, type SayRecords } from './linked/relation-sentence.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const ROLE_WORDS: Readonly<Record<Evidence['role'], string>> = {
  states: 'These words state it.',
  repeats: 'These words repeat it.',
  resolves: 'These words do not state it; they name who or what is meant.',
};

interface Writing {
  readonly name: string;
  readonly say: SayRecords;
  readonly passageOf: ReadonlyMap<string, Passage>;
  readonly relationOf: ReadonlyMap<string, Relation>;
  readonly labelOf: ReadonlyMap<string, string>;
  readonly counterOf: ReadonlyMap<string, CountCharacters>;
}

/** The relation in full sentences: the claim, who makes it, how the text puts it, what it is part of. */
function sayInFull(relation: Relation, role: Evidence['role'], writing: Writing): string {
  const { say } = writing;
  const { stance, phrase, direction, within, time } = relation;
  const act = within === undefined ? undefined : writing.relationOf.get(within);
  return [
    `${say.sayRelation(relation)}${direction === 'mutual' ? ' (each to the other)' : ''}`,
    `Said by: ${stance.holders.map(say.sayHolder).join('; ')}`,
    ...(stance.presupposed ? ['Taken for granted, not stated.'] : []),
    ...(act === undefined ? [] : [`What is said in: ${say.sayRelation(act)}`]),
    `In the words of the text: “${phrase}”`,
    ...(time === undefined ? [] : [`When: ${time.words} (${time.edtf})`]),
    ROLE_WORDS[role],
  ].join('\n');
}

const textBody = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

const nodeBody = (purpose: string, source: string): object => ({
  type: 'SpecificResource',
  purpose,
  source,
});

function bodiesOf(relation: Relation, role: Evidence['role'], writing: Writing): readonly object[] {
  const { name, labelOf } = writing;
  const { id, type, themes, note } = relation;
  return [
    textBody('describing', sayInFull(relation, role, writing)),
    ...(note === undefined ? [] : [textBody('commenting', note)]),
    ...themes.map((theme) => textBody('tagging', labelOf.get(theme) ?? theme)),
    nodeBody('linking', toRecordIri(name, 'relation', id)),
    nodeBody('classifying', toRecordIri(name, 'relation-type', type)),
  ];
}

function targetOf(passage: Passage, writing: Writing): object {
  const { source, exact, prefix, suffix } = passage;
  const characters = writing.counterOf.get(source)?.(passage) ?? null;
  return {
    type: 'SpecificResource',
    source: toRecordIri(writing.name, 'source', source),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(characters === null ? [] : [{ type: 'TextPositionSelector', ...characters }]),
    ],
  };
}

const annotationsOf = (relation: Relation, writing: Writing): readonly object[] =>
  relation.evidence.flatMap(({ passage: id, role }, index) => {
    const passage = writing.passageOf.get(id);
    if (passage === undefined) return [];
    return [
      {
        id: `${toReadingIri(writing.name)}annotation:${encodeId(relation.id)}:${index + 1}`,
        type: 'Annotation',
        motivation: role === 'resolves' ? 'identifying' : 'describing',
        body: bodiesOf(relation, role, writing),
        target: targetOf(passage, writing),
      },
    ];
  });

const describeSource = (name: string, source: Source): object => ({
  id: toRecordIri(name, 'source', source.id),
  type: 'Text',
  'dcterms:title': source.title,
  'dc:creator': source.author,
  'dc:language': source.language,
  ...(source.written === undefined ? {} : { 'dcterms:created': source.written }),
  'dc:rights': source.rights,
});

function write({ records }: ExportView): string {
  const { name, sources, relations, passages, vocabulary, textOf } = records;
  const writing: Writing = {
    name,
    say: makeSayings(records),
    passageOf: new Map(passages.map((passage) => [passage.id, passage])),
    relationOf: new Map(relations.map((relation) => [relation.id, relation])),
    labelOf: new Map(vocabulary.themes.map(({ id, label }) => [id, label])),
    counterOf: new Map(Array.from(textOf, ([id, text]) => [id, makeCharacterCounter(text)])),
  };
  const items = relations.flatMap((relation) => annotationsOf(relation, writing));
  const iri = toReadingIri(name);
  const collection = {
    '@context': CONTEXT,
    id: `${iri}annotations`,
    type: 'AnnotationCollection',
    label: name,
    total: items.length,
    'dcterms:source': sources.map((source) => describeSource(name, source)),
    first: { id: `${iri}annotations:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${makeInert(layOutJson(collection))}\n`;
}

export const webAnnotation: Codec = {
  id: 'web-annotation',
  label: 'Web Annotation',
  summary: 'The passages as notes, for Hypothesis, Recogito and their like',
  group: 'linked',
  isText: true,
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  carries: {
    entityKinds: 'dropped',
    aliases: 'dropped',
    participants: 'dropped',
    parallelRelations: 'flattened',
    selfRelations: 'flattened',
    relationTypes: 'kept',
    phrases: 'flattened',
    direction: 'flattened',
    influence: 'dropped',
    valence: 'dropped',
    effect: 'dropped',
    holders: 'flattened',
    reportChains: 'flattened',
    certainty: 'flattened',
    negation: 'flattened',
    presupposed: 'flattened',
    within: 'flattened',
    times: 'flattened',
    themes: 'flattened',
    notes: 'flattened',
    attributes: 'dropped',
    passages: 'kept',
    offsets: 'flattened',
    contexts: 'kept',
    evidenceRoles: 'flattened',
    cues: 'dropped',
    mentions: 'dropped',
    remarks: 'dropped',
    sections: 'dropped',
    sourceDetails: 'flattened',
    texts: 'dropped',
    vocabulary: 'dropped',
    positions: 'dropped',
    pins: 'dropped',
    address: 'dropped',
    colours: 'dropped',
  },
  write,
};
