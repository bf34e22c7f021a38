/**
 * Which parts of the graph could be taken away just now, and why not the others?
 *
 * Six kinds, in one order. A part that does not apply keeps its line and says what would make it apply; two
 * that would take the same never both apply. Pure.
 */
import type { Choice } from '../../codecs/subgraph.ts';
import { activeFilter, type Filter } from '../../graph/filters.ts';
import { toAnswers } from '../../graph/question-answers.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import { describeFilter } from '../../scene/describe-filter.ts';
import { describeRelation, entityLabel, plural } from '../../scene/describe.ts';
import type { PartKind } from '../../state/dialogs.ts';
import { relationsOfSelection, type Focus } from '../../state/focus.ts';
import type { Selection } from '../../state/selection.ts';
import type { GraphAnswers } from '../ports.ts';

export interface PartOffer {
  readonly kind: PartKind;
  readonly label: string;
  /** What exactly it is; where it does not apply, why. */
  readonly note: string;
  /** For the name of the file; empty for the whole. */
  readonly fileWords: string;
  /** null where the part does not apply; a choice of null is everything. */
  readonly asked: { readonly choice: Choice | null } | null;
}

/** All that decides what could be taken. */
export interface Sight {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly filters: readonly Filter[];
  readonly focus: Pick<Focus, 'visibleRelations' | 'visibleEntities'>;
  readonly answers: GraphAnswers;
}

type Offer = Omit<PartOffer, 'kind' | 'label'>;

const notNow = (note: string): Offer => ({ note, fileWords: '', asked: null });

const names = (dataset: Dataset, ids: readonly EntityId[]): string =>
  ids.map((id) => entityLabel(dataset, id)).join(', ');

function offerVisible({ focus }: Sight): Offer {
  const { visibleRelations: relations, visibleEntities: entities } = focus;
  if (relations.size + entities.size === 0) return notNow('nothing is shown');
  return {
    note: 'by depth and filters',
    fileWords: 'shown',
    asked: { choice: { relations, entities } },
  };
}

function offerChosen({ dataset, selection }: Sight): Offer {
  const relations = relationsOfSelection(dataset, selection).map(({ id }) => id);
  switch (selection.kind) {
    case 'nothing':
      return notNow('nothing is chosen');
    case 'relations':
      if (selection.ids.length === 1) return notNow('one relation is chosen, see below');
      return {
        note: plural(selection.ids.length, 'relation'),
        fileWords: 'chosen',
        asked: { choice: { relations, entities: [] } },
      };
    case 'passages':
      return {
        note: `what rests on ${plural(selection.ids.length, 'passage')}`,
        fileWords: 'chosen',
        asked: { choice: { relations, entities: [] } },
      };
    case 'entities': {
      const who = names(dataset, selection.ids);
      return {
        note: `${who}, with every relation to or from ${selection.ids.length === 1 ? 'it' : 'them'}`,
        fileWords: who,
        asked: { choice: { relations, entities: selection.ids } },
      };
    }
  }
}

function offerEgo({ dataset, filters, answers: { ego } }: Sight): Offer {
  const filter = activeFilter(filters, 'ego');
  if (filter === undefined)
    return notNow('nobody is asked about: choose an entity, then “Around it”');
  if (ego === null) return notNow('the answer is not there yet');
  return {
    note: describeFilter(filter, dataset),
    fileWords: `around ${names(dataset, filter.entities)}`,
    asked: {
      choice: {
        relations: toAnswers(ego, null).ego ?? [],
        entities: [...filter.entities, ...ego.rings.flatMap(({ entities }) => entities)],
      },
    },
  };
}

function offerPaths({ dataset, filters, answers: { trace } }: Sight): Offer {
  const filter = activeFilter(filters, 'trace');
  if (filter === undefined)
    return notNow('no trace is asked: choose an entity, then “Trace from here”');
  if (trace.status !== 'done') return notNow('the paths are not found yet');
  const { paths, total } = trace.trace;
  if (paths.length === 0) return notNow('no path was found');
  const few = paths.length < total ? `the first ${paths.length} of ${plural(total, 'path')} ` : '';
  return {
    note: `${few}${describeFilter(filter, dataset)}`,
    fileWords: `paths ${names(dataset, [...filter.from, ...filter.to])}`,
    asked: { choice: { relations: toAnswers(null, trace.trace).trace ?? [], entities: [] } },
  };
}

function offerRelation({ dataset, selection }: Sight): Offer {
  const [only, ...others] = selection.kind === 'relations' ? selection.ids : [];
  const relation = only === undefined ? undefined : dataset.relationOf.get(only);
  if (relation === undefined || others.length > 0) return notNow('no single relation is chosen');
  return {
    note: describeRelation(relation, dataset),
    fileWords: relation.id,
    asked: { choice: { relations: [relation.id], entities: [] } },
  };
}

/** In the order of the dialog. */
export const offerParts = (sight: Sight): readonly PartOffer[] => [
  { kind: 'everything', label: 'Everything', note: '', fileWords: '', asked: { choice: null } },
  { kind: 'visible', label: 'What is shown', ...offerVisible(sight) },
  { kind: 'chosen', label: 'What is chosen', ...offerChosen(sight) },
  { kind: 'ego', label: 'What lies around', ...offerEgo(sight) },
  { kind: 'paths', label: 'The paths of the trace', ...offerPaths(sight) },
  { kind: 'relation', label: 'One relation', ...offerRelation(sight) },
];

const NEAREST: Partial<Readonly<Record<PartKind, PartKind>>> = {
  chosen: 'relation',
  relation: 'chosen',
};

/** The part last chosen, or the nearest that applies. */
export function settlePart(offers: readonly PartOffer[], kind: PartKind): PartOffer | undefined {
  const applies = (wanted: PartKind | undefined) =>
    offers.find((offer) => offer.kind === wanted && offer.asked !== null);
  return applies(kind) ?? applies(NEAREST[kind]) ?? applies('everything');
}
