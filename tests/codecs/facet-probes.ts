/**
 * How is one facet of a reading seen, and how is it changed without touching any other?
 *
 * For each facet a `probe`, what of a view it consists of, and a `vary`, the same view with only that facet
 * changed. The conformance suite rests on both: a codec that keeps a facet brings the probe back equal; one
 * that drops it must not notice the change.
 */
import type { ExportView, Facet } from '../../src/codecs/codec.ts';
import { byText } from '../../src/kit/order.ts';
import type { Records } from '../../src/model/dataset.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Evidence, Relation } from '../../src/model/relation.ts';
import type { Section } from '../../src/model/section.ts';
import type { Source } from '../../src/model/source.ts';
import type { Stance } from '../../src/model/stance.ts';

export interface FacetProbe {
  readonly probe: (view: ExportView) => unknown;
  readonly vary: (view: ExportView) => ExportView;
}

const withRecords = (view: ExportView, change: Partial<Records>): ExportView => ({
  ...view,
  records: { ...view.records, ...change },
});

/** A facet that lies in one field of a kind of record. */
function field<Item>(
  list: (records: Records) => readonly Item[],
  put: (items: readonly Item[]) => Partial<Records>,
) {
  return (see: (item: Item) => unknown, change: (item: Item) => Item): FacetProbe => ({
    probe: ({ records }) => list(records).map(see),
    vary: (view) => withRecords(view, put(list(view.records).map(change))),
  });
}

const ofEntities = field<Entity>(
  ({ entities }) => entities,
  (entities) => ({ entities }),
);
const ofRelations = field<Relation>(
  ({ relations }) => relations,
  (relations) => ({ relations }),
);
const ofPassages = field<Passage>(
  ({ passages }) => passages,
  (passages) => ({ passages }),
);
const ofSections = field<Section>(
  ({ sections }) => sections,
  (sections) => ({ sections }),
);
const ofSources = field<Source>(
  ({ sources }) => sources,
  (sources) => ({ sources }),
);
const ofMentions = field<Mention>(
  ({ mentions }) => mentions,
  (mentions) => ({ mentions }),
);

const ofStance = (
  see: (stance: Stance) => unknown,
  change: (stance: Stance) => Stance,
): FacetProbe =>
  ofRelations(
    ({ id, stance }) => [id, see(stance)],
    (relation) => ({ ...relation, stance: change(relation.stance) }),
  );

const ofEvidence = (
  see: (piece: Evidence) => unknown,
  change: (piece: Evidence) => Evidence,
): FacetProbe =>
  ofRelations(
    ({ id, evidence }) => [id, evidence.map(see)],
    (relation) => ({ ...relation, evidence: relation.evidence.map(change) }),
  );

const pairOf = ({ source, target }: Relation): string => JSON.stringify([source, target]);
const withoutKeys = (record: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The later ones of several relations between the same two. */
function findParallels({ relations }: Records): readonly Relation[] {
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const isLater = seen.has(pairOf(relation));
    seen.add(pairOf(relation));
    return isLater;
  });
}

const notesOf = ({ entities, relations }: Records): unknown =>
  [...entities, ...relations].map(({ id, note }) => [id, note]);

/** Columns have no order of their own. */
const attributesOf = ({ entities, relations }: Records): unknown =>
  [...entities, ...relations].map(({ id, attributes }) => [
    id,
    (attributes ?? []).toSorted(byText(({ name }) => name)),
  ]);

export const FACET_PROBES: Readonly<Record<Facet, FacetProbe>> = {
  entityKinds: ofEntities(
    ({ id, kind }) => [id, kind],
    (entity) => ({ ...entity, kind: entity.kind === 'policy' ? 'event' : 'policy' }),
  ),
  aliases: ofEntities(
    ({ id, aliases }) => [id, aliases],
    (entity) => ({ ...entity, aliases: [...entity.aliases, 'other name'] }),
  ),
  participants: ofEntities(
    ({ id, participants }) => [id, participants],
    (entity) => ({ ...entity, participants: [...entity.participants, entity.id] }),
  ),
  parallelRelations: {
    probe: ({ records }) =>
      findParallels(records).map(({ id, source, target }) => [id, source, target]),
    vary: (view) => {
      const parallels = new Set(findParallels(view.records));
      return withRecords(view, {
        relations: view.records.relations.filter((relation) => !parallels.has(relation)),
      });
    },
  },
  selfRelations: {
    probe: ({ records }) =>
      records.relations
        .filter(({ source, target }) => source === target)
        .map(({ id, source }) => [id, source]),
    vary: (view) =>
      withRecords(view, {
        relations: view.records.relations.filter(({ source, target }) => source !== target),
      }),
  },
  relationTypes: {
    probe: ({ records }) => records.relations.map(({ id, type }) => [id, type]),
    vary: (view) => {
      const types = view.records.vocabulary.relationTypes.map(({ id }) => id);
      return withRecords(view, {
        relations: view.records.relations.map((relation) => ({
          ...relation,
          type: types.find((type) => type !== relation.type) ?? relation.type,
        })),
      });
    },
  },
  phrases: ofRelations(
    ({ id, phrase }) => [id, phrase],
    (relation) => ({ ...relation, phrase: `${relation.phrase}, so to speak` }),
  ),
  direction: ofRelations(
    ({ id, direction }) => [id, direction],
    (relation) => ({
      ...relation,
      direction: relation.direction === 'mutual' ? 'directed' : 'mutual',
    }),
  ),
  influence: ofRelations(
    ({ id, influence }) => [id, influence],
    (relation) => ({ ...relation, influence: relation.influence === 'none' ? 'both' : 'none' }),
  ),
  valence: ofRelations(
    ({ id, valence }) => [id, valence],
    (relation) => ({ ...relation, valence: relation.valence === 0 ? 1 : 0 }),
  ),
  effect: ofRelations(
    ({ id, effect }) => [id, effect],
    (relation) => ({ ...relation, effect: relation.effect === 'raises' ? 'unsigned' : 'raises' }),
  ),
  holders: ofStance(
    ({ holders }) => holders.map((holder) => withoutKeys(holder, 'reportedBy')),
    (stance) => ({
      ...stance,
      holders: stance.holders.map(({ kind, reportedBy }) => ({
        kind: kind === 'unknown' ? 'author' : 'unknown',
        ...(reportedBy === undefined ? {} : { reportedBy }),
      })),
    }),
  ),
  reportChains: ofStance(
    ({ holders }) => holders.map(({ reportedBy }) => reportedBy),
    (stance) => ({
      ...stance,
      holders: stance.holders.map((holder) => ({
        ...holder,
        reportedBy: [...(holder.reportedBy ?? []), { kind: 'author' }],
      })),
    }),
  ),
  certainty: ofStance(
    ({ certainty }) => certainty,
    (stance) => ({ ...stance, certainty: stance.certainty === 'hedged' ? 'asserted' : 'hedged' }),
  ),
  negation: ofStance(
    ({ negated }) => negated,
    (stance) => ({ ...stance, negated: !stance.negated }),
  ),
  presupposed: ofStance(
    ({ presupposed }) => presupposed,
    (stance) => ({ ...stance, presupposed: !stance.presupposed }),
  ),
  within: ofRelations(
    ({ id, within }) => [id, within],
    ({ within: _within, ...relation }) => relation,
  ),
  times: ofRelations(
    ({ id, time }) => [id, time],
    (relation) => ({ ...relation, time: { edtf: '1815-06-18', words: relation.phrase } }),
  ),
  themes: ofRelations(
    ({ id, themes }) => [id, themes],
    (relation) => ({ ...relation, themes: [] }),
  ),
  notes: {
    probe: ({ records }) => notesOf(records),
    vary: (view) =>
      withRecords(view, {
        entities: view.records.entities.map((entity) => ({ ...entity, note: 'another note' })),
        relations: view.records.relations.map((relation) => ({
          ...relation,
          note: 'another note',
        })),
      }),
  },
  attributes: {
    probe: ({ records }) => attributesOf(records),
    vary: (view) => {
      const attributes = [{ name: 'weight', value: '01' }];
      return withRecords(view, {
        entities: view.records.entities.map((entity) => ({ ...entity, attributes })),
        relations: view.records.relations.map((relation) => ({ ...relation, attributes })),
      });
    },
  },
  passages: ofPassages(
    ({ id, exact }) => [id, exact],
    (passage) => ({ ...passage, exact: `${passage.exact} (sic)` }),
  ),
  offsets: ofPassages(
    ({ id, source, start, end }) => [id, source, start, end],
    (passage) => ({ ...passage, start: passage.start + 1, end: passage.end + 1 }),
  ),
  contexts: ofPassages(
    ({ id, prefix, suffix }) => [id, prefix, suffix],
    (passage) => ({
      ...passage,
      prefix: `before ${passage.prefix}`,
      suffix: `${passage.suffix} after`,
    }),
  ),
  evidenceRoles: ofEvidence(
    ({ passage, role }) => [passage, role],
    (piece) => ({ ...piece, role: 'repeats' }),
  ),
  cues: ofEvidence(
    ({ passage, cues }) => [passage, cues],
    (piece) => ({ ...piece, cues: [] }),
  ),
  mentions: ofMentions(
    (mention) => mention,
    (mention) => ({ ...mention, start: mention.start + 1, how: 'pronoun' }),
  ),
  remarks: {
    probe: ({ records }) => records.remarks,
    vary: (view) => withRecords(view, { remarks: [] }),
  },
  sections: ofSections(
    (section) => section,
    (section) => ({ ...section, heading: 'Another heading', supplied: !section.supplied }),
  ),
  sourceDetails: ofSources(
    (source) => withoutKeys(source, 'sha256'),
    (source) => ({
      ...source,
      title: 'Another title',
      author: 'another author',
      written: '1815',
      rights: 'none',
    }),
  ),
  texts: {
    probe: ({ records }) => [...records.textOf],
    vary: (view) =>
      withRecords(view, {
        textOf: new Map([...view.records.textOf].map(([id, text]) => [id, `${text}!`])),
      }),
  },
  vocabulary: {
    probe: ({ records }) => records.vocabulary,
    vary: (view) => {
      const { families, themes, relationTypes } = view.records.vocabulary;
      const vocabulary = {
        families,
        themes: themes.map((theme) => ({ ...theme, definition: 'another definition' })),
        relationTypes: relationTypes.map((type) => ({ ...type, definition: 'another definition' })),
      };
      return withRecords(view, { vocabulary });
    },
  },
  positions: {
    probe: ({ positions }) => (positions ?? []).map(({ entity, x, y }) => [entity, x, y]),
    vary: (view) => ({
      ...view,
      positions: (view.positions ?? []).map((position) => ({ ...position, x: position.x + 100 })),
    }),
  },
  pins: {
    probe: ({ positions }) => (positions ?? []).map(({ entity, pinned }) => [entity, pinned]),
    vary: (view) => ({
      ...view,
      positions: (view.positions ?? []).map((position) => ({
        ...position,
        pinned: !position.pinned,
      })),
    }),
  },
  address: {
    probe: ({ address }) => address,
    vary: (view) => ({ ...view, address: '#/another-view' }),
  },
  colours: {
    probe: ({ looks }) => (looks === undefined ? [] : [[...looks.entities], [...looks.relations]]),
    vary: (view) => ({
      ...view,
      looks: {
        entities: new Map(
          [...(view.looks?.entities ?? [])].map(([id, look]) => [
            id,
            { ...look, colour: '#123456' },
          ]),
        ),
        relations: new Map(
          [...(view.looks?.relations ?? [])].map(([id, look]) => [
            id,
            { ...look, colour: '#654321' },
          ]),
        ),
      },
    }),
  },
};
