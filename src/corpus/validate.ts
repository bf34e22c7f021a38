/**
 * May these records be trusted, and if not, what is wrong with each?
 *
 * The one gate: nothing else makes a Dataset. First every record's shape, then the seven laws of
 * docs/model.md, one small pass each, in the order of the list below. All issues are collected and none
 * throws; the same input gives the same list. A refusal means no Dataset; errors and warnings leave one
 * that shows its faults. Linear in the records but for sorting; 10,000 relations take well under a second.
 */
import type { Dataset } from '../model/dataset.ts';
import type { RawDataset, View } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { checkPassages } from './check-passages.ts';
import { indexRecords } from './index-records.ts';
import { evidenceIsGiven } from './laws/evidence.ts';
import { passagesAreExact, textIsUnchanged } from './laws/exact-text.ts';
import type { Candidate, Law } from './laws/law.ts';
import { evidenceNamesBothEnds } from './laws/named-ends.ts';
import { idsResolve } from './laws/resolved-ids.ts';
import { cuesLieInTheirPassage, spansLieInTheirText } from './laws/spans.ts';
import { contentOfUnrealisedIsNotAsserted, withinIsNoCircle } from './laws/speech-acts.ts';
import { timesAreDates, timeWordsAreQuoted } from './laws/times.ts';
import { idsAreUnique, mentionsAreUnique } from './laws/unique-ids.ts';
import { relationsUseTheVocabulary, typesHaveFamilies } from './laws/vocabulary.ts';
import { parseRecords } from './parse-records.ts';

const LAWS: readonly Law[] = [
  evidenceIsGiven,
  textIsUnchanged,
  passagesAreExact,
  idsAreUnique,
  mentionsAreUnique,
  idsResolve,
  evidenceNamesBothEnds,
  withinIsNoCircle,
  contentOfUnrealisedIsNotAsserted,
  spansLieInTheirText,
  cuesLieInTheirPassage,
  timesAreDates,
  timeWordsAreQuoted,
  typesHaveFamilies,
  relationsUseTheVocabulary,
];

export interface Verdict {
  /** null if anything was refused. */
  readonly dataset: Dataset | null;
  /** What the file says of the last look at it; placements of unknown entities are left out. */
  readonly view: View;
  readonly issues: readonly Issue[];
}

/** Positions are no part of the reading: one that fits no entity is dropped, with an issue. */
function checkView(view: View, corpus: Candidate): { view: View; issues: readonly Issue[] } {
  const { positions } = view;
  if (positions === undefined) return { view, issues: [] };
  const placed = positions.filter(({ entity }) => corpus.entityOf.has(entity));
  if (placed.length === positions.length) return { view, issues: [] };
  const strangers = positions.filter(({ entity }) => !corpus.declared.entity.has(entity));
  return {
    view: { ...view, positions: placed },
    issues: strangers.map(({ entity }) => ({
      severity: 'error',
      law: 3,
      record: 'view',
      field: 'positions',
      message: `There is a position for “${entity}”, but no such entity; it was left out.`,
      remedy: 'Correct the id, or remove the position.',
    })),
  };
}

export function validate(raw: RawDataset): Verdict {
  const { records, declared, view, issues: shapeIssues } = parseRecords(raw);
  const dataset = indexRecords(records, checkPassages(records));
  const corpus: Candidate = { ...dataset, declared };
  const checkedView = checkView(view, corpus);
  const issues = [
    ...raw.found,
    ...shapeIssues,
    ...(raw.isPartial === true ? [] : LAWS.flatMap((law) => law(corpus))),
    ...checkedView.issues,
  ];
  const isRefused = issues.some(({ severity }) => severity === 'refused');
  return { dataset: isRefused ? null : dataset, view: isRefused ? {} : checkedView.view, issues };
}
