/**
 * What does the dialog for taking a part away say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are. What a format is called and for whom it is, each codec says itself; here only
 * other languages have words of their own.
 */
import { countsEn } from './counts.ts';
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';
import { stageEn } from './stage.ts';

const { counted, figure, form, list } = EN_FIGURES;
const { relations, entities, passages, passagesOrNone } = countsEn;

export const exportingEn = {
  title: 'Take a part away',
  what: 'What',
  as: 'As',
  save: 'Save',
  writing: 'Writing…',
  stop: 'Stop',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  /** One after the other, as the language sets them. */
  sentences: (sentences: readonly string[]) => sentences.join(' '),

  /** By the kind of part (state/dialogs.ts). */
  parts: {
    everything: 'Everything',
    visible: 'What is shown',
    chosen: 'What is chosen',
    ego: 'What lies around',
    paths: 'The paths of the trace',
    relation: 'One relation',
  },
  /** What exactly a part is. */
  notes: {
    shown: 'by depth and filters',
    relations,
    restsOn: (count: number) => `what rests on ${passages(count)}`,
    withRelations: (who: string, count: number) =>
      `${who}, with every relation to or from ${form(count, { one: 'it', other: 'them' })}`,
    /** `trace` says from whom to whom. */
    firstPaths: (first: number, all: number, trace: string) =>
      `the first ${first} of ${counted(all, 'path')} ${trace}`,
  },
  /** Why a part does not apply just now. */
  notNow: {
    nothingShown: 'nothing is shown',
    nothingChosen: 'nothing is chosen',
    oneRelation: 'one relation is chosen, see below',
    nobodyAskedAbout: `nobody is asked about: choose an entity, then “${stageEn.around}”`,
    noAnswerYet: 'the answer is not there yet',
    noTrace: `no trace is asked: choose an entity, then “${stageEn.traceFrom}”`,
    noPathsYet: 'the paths are not found yet',
    noPath: 'no path was found',
    noSingleRelation: 'no single relation is chosen',
  },

  holds: (of: {
    readonly relations: number;
    readonly entities: number;
    readonly passages: number;
  }) =>
    [
      of.relations === 0 ? 'no relations' : relations(of.relations),
      of.entities === 0 ? 'no entities' : entities(of.entities),
      passagesOrNone(of.passages),
    ].join(', '),
  rule: 'With a relation come its two ends, who says it, the speech acts it lies within, and the passages it rests on with their whole text.',
  /** At least one of either. */
  along: (of: { readonly relations: number; readonly entities: number }) => {
    const things = [
      ...(of.relations === 0 ? [] : [relations(of.relations)]),
      ...(of.entities === 0 ? [] : [entities(of.entities)]),
    ];
    const verb = form(of.relations + of.entities, { one: 'comes', other: 'come' });
    return `${list(things)} ${verb} along by this rule.`;
  },
  leftOut: {
    nothing: 'Nothing is left out.',
    /** At least one of them. */
    counted: (left: {
      readonly relations: number;
      readonly entities: number;
      readonly passages: number;
      readonly texts: number;
    }) => {
      const things = [
        ...(left.relations === 0 ? [] : [relations(left.relations)]),
        ...(left.entities === 0 ? [] : [entities(left.entities)]),
        ...(left.passages === 0 ? [] : [passages(left.passages)]),
        ...(left.texts === 0 ? [] : [counted(left.texts, 'text')]),
      ];
      return `Left out: ${list(things)}.`;
    },
    /** Where the relations left behind touch the part, at least one of them. */
    border: (of: {
      readonly between: number;
      readonly leadingOut: number;
      readonly contents: number;
    }) => {
      const join = (count: number): string =>
        `${figure(count)} ${form(count, { one: 'joins', other: 'join' })}`;
      const say = form(of.contents, { one: 'says', other: 'say' });
      const clauses = [
        ...(of.between === 0 ? [] : [`${join(of.between)} entities that are taken`]),
        ...(of.leadingOut === 0 ? [] : [`${join(of.leadingOut)} one of these with another`]),
        ...(of.contents === 0
          ? []
          : [`${figure(of.contents)} ${say} what a speech act that is taken is about`]),
      ];
      return `Of these relations ${list(clauses)}.`;
    },
    mentions: (count: number) =>
      `${counted(count, 'mention')} of entities not taken ${form(count, { one: 'is', other: 'are' })} left out.`,
  },
  /** `drawn` counts what is. */
  pictureShows: (drawn: string) => `A picture shows what is drawn: ${drawn}.`,

  /** What one would do with files of these formats. */
  groups: {
    relata: 'To open again',
    graph: 'For graph programs',
    table: 'For tables',
    linked: 'Linked data',
    prose: 'To read and cite',
    picture: 'Pictures',
  },
  /** `own` is what the codec says, in English: it stands where a language has nothing better. */
  formatName: (_id: string, own: string) => own,
  formatSummary: (_id: string, own: string) => own,

  keeping: {
    label: (format: string) => `What ${format} keeps`,
    title: 'What it keeps',
    nothing: 'nothing',
  },
  carriage: {
    kept: { title: 'Kept', meaning: 'all of it is in the file' },
    flattened: {
      title: 'Flattened',
      meaning: 'something of it is in the file, not enough to bring it back',
    },
    dropped: { title: 'Dropped', meaning: 'nothing of it is in the file' },
  },
  /** What a reading has, and a format may or may not carry (codecs/codec.ts). */
  facets: {
    entityKinds: 'kinds of entities',
    aliases: 'other names of entities',
    participants: 'participants of relationships and events',
    parallelRelations: 'several relations between the same two',
    selfRelations: 'relations of an entity to itself',
    relationTypes: 'types of relations',
    phrases: 'predicates in the words of the text',
    direction: 'directed or mutual',
    influence: 'who affects whom',
    valence: 'friendly, neutral or hostile',
    effect: 'raises or lowers',
    holders: 'who says so',
    reportChains: 'by whom that was reported',
    certainty: 'how sure',
    negation: 'denied or not',
    presupposed: 'taken for granted or not',
    within: 'what is the content of a speech act',
    times: 'dates, and the words they were read from',
    themes: 'themes',
    notes: 'notes',
    attributes: 'columns of other programs',
    passages: 'the quoted words',
    offsets: 'where they stand in the text',
    contexts: 'the words around a quote',
    evidenceRoles: 'states, repeats or resolves',
    cues: 'marked words inside a quote',
    mentions: 'where the text names an entity',
    remarks: 'why a stretch backs no relation',
    sections: 'sections',
    sourceDetails: 'author, date and rights of the text',
    texts: 'the whole text',
    vocabulary: 'definitions of types and themes',
    positions: 'positions',
    pins: 'which positions are pinned',
    address: 'the link to this view',
    colours: 'colours and sizes',
  },

  failed: {
    unknown: 'That did not work.',
    notWritten: (format: string) => `The ${format} could not be written; nothing was saved.`,
    tooMuchToCopy: (megabytes: string) =>
      `That is ${megabytes} MB of text, too much for the clipboard; save it instead.`,
    notCopied: 'The browser did not let us copy; save it instead.',
    noPicture: 'There is no picture to save: the graph is not drawn here.',
  },
  templateMissing: (status: number) =>
    `The explorer’s template is not here (${status}): build the page again.`,
};

export const exportingWords = wordsOf('exporting', exportingEn);
