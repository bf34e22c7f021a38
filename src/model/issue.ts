/**
 * What is wrong with a corpus, where, and what would mend it?
 *
 * Every broken law becomes one issue; all are collected and none throws. `refused` means that no
 * trusted Dataset can be made at all; an `error` leaves one that shows the fault (a passage that has
 * moved); a `warning` is a place to look.
 */
export type Severity = 'refused' | 'error' | 'warning';

export interface Issue {
  readonly severity: Severity;
  /** Number of the law in docs/model.md, or 0 where the record's shape itself is wrong. */
  readonly law: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** "relation s05-strains", "passage s05-a", "mention 120–123": what a person would look for. */
  readonly record: string;
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** The first of several that say the same of different records, and how many there are. */
export interface IssueGroup {
  readonly first: Issue;
  readonly count: number;
}
