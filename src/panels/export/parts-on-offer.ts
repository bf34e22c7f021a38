/**
 * Which parts of the graph could be taken away just now, and why not the others?
 *
 * Six kinds, in one order. A part that does not apply keeps its line and says what would make it apply; two
 * that would take the same never both apply. Pure.
 */
import type { Choice } from '../../codecs/subgraph.ts';
import { activeFilter, type Filter } from '../../graph/filters.ts';
import { relationsOfPaths } from '../../graph/question-answers.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import { describeFilter } from '../../scene/describe-filter.ts';
import { describeRelation, entityLabel } from '../../scene/describe.ts';
import { PART_KINDS, type PartKind } from '../../state/dialogs.ts';
import { relationsOfSelection, type Focus } from '../../state/focus.ts';
import type { Selection } from '../../state/selection.ts';
import { exportingWords } from '../../words/exporting.ts';
import type { GraphAnswers } from '../ports.ts';

export interface PartOffer {
  readonly kind: PartKind;
  readonly label: string;
  /** What exactly it is; where it does not apply, why. */
  readonly note: string;
  /** For the name of the file, in English in any language; empty for the whole. */
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

type Reason = keyof ReturnType<typeof exportingWords>['notNow'];

const notNow = (reason: Reason): Offer => ({
  note: exportingWords().notNow[reason],
  fileWords: '',
  asked: null,
});

const names = (dataset: Dataset, ids: readonly EntityId[]): string =>
  ids.map((id) => entityLabel(dataset, id)).join(', ');

function offerVisible({ focus }: Sight): Offer {
  const { visibleRelations: relations, visibleEntities: entities } = focus;
  if (relations.size + entities.size === 0) return notNow('nothingShown');
  return {
    note: exportingWords().notes.shown,
    fileWords: 'shown',
    asked: { choice: { relations, entities } },
  };
}

function offerChosen({ dataset, selection }: Sight): Offer {
  const relations = relationsOfSelection(dataset, selection).map(({ id }) => id);
  const { notes } = exportingWords();
  switch (selection.kind) {
    case 'nothing':
      return notNow('nothingChosen');
    case 'relations':
      if (selection.ids.length === 1) return notNow('oneRelation');
      return {
        note: notes.relations(selection.ids.length),
        fileWords: 'chosen',
        asked: { choice: { relations, entities: [] } },
      };
    case 'passages':
      return {
        note: notes.restsOn(selection.ids.length),
        fileWords: 'chosen',
        asked: { choice: { relations, entities: [] } },
      };
    case 'entities': {
      const who = names(dataset, selection.ids);
      return {
        note: notes.withRelations(who, selection.ids.length),
        fileWords: who,
        asked: { choice: { relations, entities: selection.ids } },
      };
    }
  }
}

function offerEgo({ dataset, filters, answers: { ego } }: Sight): Offer {
  const filter = activeFilter(filters, 'ego');
  if (filter === undefined) return notNow('nobodyAskedAbout');
  if (ego === null) return notNow('noAnswerYet');
  return {
    note: describeFilter(filter, dataset),
    fileWords: `around ${names(dataset, filter.entities)}`,
    asked: {
      choice: {
        relations: ego.relations.map(({ id }) => id),
        entities: [...filter.entities, ...ego.rings.flatMap(({ entities }) => entities)],
      },
    },
  };
}

function offerPaths({ dataset, filters, answers: { trace } }: Sight): Offer {
  const filter = activeFilter(filters, 'trace');
  if (filter === undefined) return notNow('noTrace');
  if (trace.status !== 'done') return notNow('noPathsYet');
  const { paths, total } = trace.trace;
  if (paths.length === 0) return notNow('noPath');
  const asked = describeFilter(filter, dataset);
  const { firstPaths } = exportingWords().notes;
  return {
    note: paths.length < total ? firstPaths(paths.length, total, asked) : asked,
    fileWords: `paths ${names(dataset, [...filter.from, ...filter.to])}`,
    asked: {
      choice: { relations: Array.from(relationsOfPaths(paths), ({ id }) => id), entities: [] },
    },
  };
}

function offerRelation({ dataset, selection }: Sight): Offer {
  const [only, ...others] = selection.kind === 'relations' ? selection.ids : [];
  const relation = only === undefined ? undefined : dataset.relationOf.get(only);
  if (relation === undefined || others.length > 0) return notNow('noSingleRelation');
  return {
    note: describeRelation(relation, dataset),
    fileWords: relation.id,
    asked: { choice: { relations: [relation.id], entities: [] } },
  };
}

const OFFERS: Readonly<Record<PartKind, (sight: Sight) => Offer>> = {
  everything: () => ({ note: '', fileWords: '', asked: { choice: null } }),
  visible: offerVisible,
  chosen: offerChosen,
  ego: offerEgo,
  paths: offerPaths,
  relation: offerRelation,
};

/** In the order of the dialog. */
export const offerParts = (sight: Sight): readonly PartOffer[] =>
  PART_KINDS.map((kind) => ({
    kind,
    label: exportingWords().parts[kind],
    ...OFFERS[kind](sight),
  }));

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
