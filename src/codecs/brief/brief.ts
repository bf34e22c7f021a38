/**
 * What does a brief of a graph say, before anybody decides how it looks?
 *
 * A neutral outline from which Markdown and HTML are printed: what this is, the claims under the entity that
 * makes the grammatical subject, the quotations they rest on, who and what is named, the notes and the texts.
 * Claims that rest on the same passages stand together over one set of quotations. All strings are
 * unescaped; the order is that of the corpus.
 */
import { groupBy } from '../../kit/order.ts';
import { entityLabel } from '../../graph/say-relation.ts';
import type { Records } from '../../model/dataset.ts';
import type { Entity } from '../../model/entity.ts';
import type { Passage } from '../../model/passage.ts';
import type { Evidence, Relation } from '../../model/relation.ts';
import type { Source } from '../../model/source.ts';
import type { ExportView } from '../codec.ts';
import { citeLabels } from '../references/cite-key.ts';
import { inList, inQuotes, KIND, plural, ROLE_LEAD } from './brief-words.ts';
import { makeLookUp, type LookUp } from './look-up.ts';
import { makeNotes, sayChecks, type Notes } from './passage-notes.ts';
import { sayCitation } from './say-citation.ts';
import { sayClaim, sayDetails } from './say-claim.ts';

export interface Claim {
  readonly sentence: string;
  readonly details: string;
  /** What those who read the text noted, or nothing. */
  readonly note: string;
}

export interface Quotation {
  /** "Said again:", or nothing where the words make the claim, or where it was just said. */
  readonly lead: string;
  readonly exact: string;
  /** As the source gives it; perhaps no language tag. */
  readonly language: string;
  readonly note: number;
}

/** Claims that rest on the same words; without a quotation they rest on none. */
export interface Finding {
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
}

export interface Named {
  readonly name: string;
  readonly details: string;
}

export interface Brief {
  readonly title: string;
  /** What this is, counted. */
  readonly opening: string;
  /** The link to the view, or nothing. */
  readonly address: string;
  readonly groups: readonly { readonly heading: string; readonly findings: readonly Finding[] }[];
  /** Passages that back none of these relations. */
  readonly others: readonly Quotation[];
  readonly entities: readonly Named[];
  readonly references: readonly Named[];
  readonly checks: string;
  readonly notes: readonly string[];
}

const named = (label: string): string => (label === '' ? '(without a name)' : label);

const MOST_TEXTS_NAMED = 3;

function sayTexts({ sources }: Records, labels: Iterable<string>): string {
  if (sources.length === 0) return '';
  if (sources.length > MOST_TEXTS_NAMED) return ` of ${plural(sources.length, 'text')}`;
  const count = sources.length === 1 ? 'one text' : plural(sources.length, 'text');
  return ` of ${count}: ${inList([...labels])}`;
}

function sayOpening(records: Records, labels: Iterable<string>): string {
  const { relations, entities, passages } = records;
  return (
    `${plural(relations.length, 'relation')} between ${plural(entities.length, 'entity', 'entities')}, ` +
    `resting on ${passages.length === 0 ? 'no passages' : plural(passages.length, 'passage')}` +
    `${sayTexts(records, labels)}.`
  );
}

interface Maker {
  readonly lookUp: LookUp;
  readonly notes: Notes;
}

function quote({ notes, lookUp }: Maker, passage: Passage, role: Evidence['role']): Quotation {
  return {
    lead: ROLE_LEAD[role],
    exact: passage.exact,
    language: lookUp.sourceOf.get(passage.source)?.language ?? '',
    note: notes.numberOf(passage),
  };
}

/** A lead that was just said is not said again. */
const withoutRepeatedLeads = (quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.map((quotation, at) =>
    quotation.lead === quotations[at - 1]?.lead ? { ...quotation, lead: '' } : quotation,
  );

function toFinding(maker: Maker, relations: readonly Relation[]): Finding {
  const [first] = relations;
  const quotations = (first?.evidence ?? []).flatMap(({ passage: id, role }) => {
    const passage = maker.lookUp.passageOf.get(id);
    return passage === undefined ? [] : [quote(maker, passage, role)];
  });
  const claims = relations.map((relation) => ({
    sentence: sayClaim(relation, maker.lookUp),
    details: sayDetails(relation, maker.lookUp),
    note: relation.note ?? '',
  }));
  return { claims, quotations: withoutRepeatedLeads(quotations) };
}

const evidenceKey = ({ id, evidence }: Relation): string =>
  evidence.length === 0
    ? JSON.stringify(id)
    : JSON.stringify(evidence.map(({ passage, role }) => [passage, role]));

function toGroups(maker: Maker, { relations }: Records): Brief['groups'] {
  return [...groupBy(relations, ({ source }) => source)].map(([source, own]) => ({
    heading: named(entityLabel(maker.lookUp, source)),
    findings: [...groupBy(own, evidenceKey).values()].map((same) => toFinding(maker, same)),
  }));
}

function sayEntity({ label, kind, aliases, participants, note }: Entity, lookUp: LookUp): Named {
  const others = aliases.filter((alias) => alias !== label);
  const parts = [
    KIND[kind],
    others.length === 0 ? '' : `also called ${inList(others.map(inQuotes))}`,
    participants.length === 0
      ? ''
      : `of ${inList(participants.map((id) => named(entityLabel(lookUp, id))))}`,
  ];
  const details = `${parts.filter((part) => part !== '').join('; ')}.`;
  return { name: named(label), details: note === undefined ? details : `${details} ${note}` };
}

function sayReference(source: Source, label: string): Named {
  const { affiliation = '', language, rights } = source;
  const details = [
    `${sayCitation(source)}.`,
    affiliation === '' ? '' : `Affiliation: ${affiliation}.`,
    language === '' ? '' : `Language: ${language}.`,
    rights === '' ? '' : `Rights: ${rights}`,
  ];
  return { name: label, details: details.filter((part) => part !== '').join(' ') };
}

/** Passages on which nothing here rests. */
function findOthers({ passages, relations }: Records): readonly Passage[] {
  const used = new Set(relations.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  return passages.filter(({ id }) => !used.has(id));
}

export function toBrief({ records, address }: ExportView): Brief {
  const maker = { lookUp: makeLookUp(records), notes: makeNotes(records) };
  const labels = citeLabels(records.sources);
  // Notes are numbered as they are asked for: the groups before the rest.
  const groups = toGroups(maker, records);
  const others = findOthers(records).map((passage) => quote(maker, passage, 'states'));
  return {
    title: named(records.name),
    opening: sayOpening(records, labels.values()),
    address: address ?? '',
    groups,
    others,
    entities: records.entities.map((entity) => sayEntity(entity, maker.lookUp)),
    references: records.sources.map((source) => sayReference(source, labels.get(source.id) ?? '')),
    checks: sayChecks(records),
    notes: maker.notes.listAll(),
  };
}
