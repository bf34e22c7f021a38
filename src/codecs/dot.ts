/**
 * How does Graphviz get a part of the graph?
 *
 * One statement an entity, one a relation, so that parallel relations and loops stay; an edge runs from source
 * to target as the text names them. Labels say the verb with its reserve; the tooltip says all of it, with
 * the quotations whole; the plain values stand in attributes of their own, which Graphviz hands on untouched.
 * Positions are points: `neato -n` draws them as they are.
 */
import { reserveOf } from '../graph/say-relation.ts';
import type { Records } from '../model/dataset.ts';
import type { Placement } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { inList, inQuotes, KIND, ROLE_LEAD } from './brief/brief-words.ts';
import { makeLookUp, type LookUp } from './brief/look-up.ts';
import { sayCitation } from './brief/say-citation.ts';
import { sayClaim, sayDetails } from './brief/say-claim.ts';
import type { Codec, ExportView, Looks } from './codec.ts';
import { edgeLook, nodeLook, type Attributes } from './graphviz/dot-look.ts';
import { toDotString } from './graphviz/dot-text.ts';

const HEADER = `// A graph of what a text asserts, from Relata. Each edge is one relation; its tooltip holds the words.
// In layers: dot -Tsvg FILE. As it was placed: neato -n -Tsvg FILE. Untidied: neato -Tsvg FILE.
`;

const optional = (name: string, value: string | undefined): Attributes =>
  value === undefined ? [] : [[name, value]];

const inBrackets = (attributes: Attributes): string =>
  `[${attributes.map(([name, value]) => `${name}=${toDotString(value)}`).join(', ')}]`;

function graphAttributes({ records, address }: ExportView): Attributes {
  const citations = records.sources.map(sayCitation);
  const rights = records.sources.map((source) =>
    [source.affiliation ?? '', source.language, source.rights]
      .filter((part) => part !== '')
      .join('; '),
  );
  return [
    ['label', [records.name, ...citations].join('\n')],
    ['labelloc', 't'],
    ['fontname', 'Helvetica'],
    ['overlap', 'false'],
    ['sources', citations.map((citation, at) => `${citation}. ${rights[at] ?? ''}`).join('\n')],
    ...optional('address', address),
  ];
}

function sayPlacement({ x, y, pinned }: Placement): Attributes {
  return [['pos', `${x},${y}${pinned ? '!' : ''}`]];
}

function entityTooltip({ label, kind, aliases, participants }: Entity, lookUp: LookUp): string {
  const lines = [
    `${label}: ${KIND[kind]}`,
    aliases.length === 0 ? '' : `Also called ${inList(aliases.map(inQuotes))}`,
    participants.length === 0
      ? ''
      : `Of ${inList(participants.map((id) => lookUp.entityOf.get(id)?.label ?? id))}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function relationTooltip(relation: Relation, lookUp: LookUp): string {
  const quotations = relation.evidence.map(({ passage, role }) => {
    const exact = lookUp.passageOf.get(passage)?.exact ?? passage;
    return `${ROLE_LEAD[role]}${role === 'states' ? '' : ' '}“${exact}”`;
  });
  return [sayClaim(relation, lookUp), sayDetails(relation, lookUp), ...quotations].join('\n');
}

function edgeLabel({ stance, type }: Relation, { typeOf }: LookUp): string {
  const reserve = reserveOf(stance).toLowerCase();
  const verb = typeOf.get(type)?.label ?? type;
  return reserve === '' ? verb : `${reserve}: ${verb}`;
}

/** What a program may want to ask, one value an attribute, in the words of the model. */
function edgeValues(relation: Relation): Attributes {
  const { type, phrase, influence, valence, effect, stance, within, time, themes, note } = relation;
  return [
    ['type', type],
    ['phrase', phrase],
    ['influence', influence],
    ['valence', String(valence)],
    ...optional('effect', effect),
    ['certainty', stance.certainty],
    ['negated', String(stance.negated)],
    ['presupposed', String(stance.presupposed)],
    ...optional('within', within),
    ...optional('edtf', time?.edtf),
    ...optional('date_words', time?.words),
    ...themes.map((theme, at): readonly [string, string] => [`theme_${at + 1}`, theme]),
    ...optional('note', note),
  ];
}

function sayNode(
  entity: Entity,
  lookUp: LookUp,
  placed: ReadonlyMap<EntityId, Placement>,
  looks: Looks | undefined,
): string {
  const placement = placed.get(entity.id);
  const attributes: Attributes = [
    ['label', entity.label],
    ['kind', entity.kind],
    ...nodeLook(entity, looks),
    ...(placement === undefined ? [] : sayPlacement(placement)),
    ['tooltip', entityTooltip(entity, lookUp)],
    ...optional('note', entity.note),
  ];
  return `  ${toDotString(entity.id)} ${inBrackets(attributes)};\n`;
}

function sayEdge(relation: Relation, lookUp: LookUp, looks: Looks | undefined): string {
  const attributes: Attributes = [
    ['key', relation.id],
    ['id', relation.id],
    ['label', edgeLabel(relation, lookUp)],
    ...edgeLook(relation, looks),
    ['tooltip', relationTooltip(relation, lookUp)],
    ...edgeValues(relation),
  ];
  const ends = [relation.source, relation.target].map(toDotString).join(' -> ');
  return `  ${ends} ${inBrackets(attributes)};\n`;
}

function write(view: ExportView): string {
  const { positions, looks } = view;
  const records: Records = view.records;
  const lookUp = makeLookUp(records);
  const placed = new Map((positions ?? []).map((placement) => [placement.entity, placement]));
  const attributes = graphAttributes(view).map(
    ([name, value]) => `  ${name}=${toDotString(value)};\n`,
  );
  return [
    HEADER,
    `digraph ${toDotString(records.name)} {\n`,
    ...attributes,
    '  node [fontname="Helvetica", fontsize="11", margin="0.08,0.04"];\n',
    '  edge [fontname="Helvetica", fontsize="9", arrowsize="0.7"];\n',
    ...records.entities.map((entity) => sayNode(entity, lookUp, placed, looks)),
    ...records.relations.map((relation) => sayEdge(relation, lookUp, looks)),
    '}\n',
  ].join('');
}

export const dot: Codec = {
  id: 'dot',
  label: 'Graphviz DOT',
  summary: 'To draw with Graphviz; words in the tooltips',
  group: 'graph',
  isText: true,
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  carries: {
    entityKinds: 'kept',
    aliases: 'flattened',
    participants: 'flattened',
    parallelRelations: 'kept',
    selfRelations: 'kept',
    relationTypes: 'kept',
    phrases: 'kept',
    direction: 'kept',
    influence: 'kept',
    valence: 'kept',
    effect: 'kept',
    holders: 'flattened',
    reportChains: 'flattened',
    certainty: 'kept',
    negation: 'kept',
    presupposed: 'kept',
    within: 'kept',
    times: 'kept',
    themes: 'kept',
    notes: 'kept',
    attributes: 'dropped',
    passages: 'flattened',
    offsets: 'dropped',
    contexts: 'dropped',
    evidenceRoles: 'flattened',
    cues: 'dropped',
    mentions: 'dropped',
    remarks: 'dropped',
    sections: 'dropped',
    sourceDetails: 'flattened',
    texts: 'dropped',
    vocabulary: 'dropped',
    positions: 'kept',
    pins: 'kept',
    address: 'kept',
    colours: 'flattened',
  },
  write,
};
