/**
 * What does every law look like?
 *
 * A law is a small pass over a whole corpus that returns what breaks it, in the order of the records.
 * It sees the records with their look-ups before anybody trusts them: an id may not resolve, a span may
 * lie outside its text. A law says nothing about what another one reports.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Issue } from '../../model/issue.ts';
import type { Mention } from '../../model/mention.ts';
import type { Remark } from '../../model/remark.ts';
import type { Declared } from '../parse-records.ts';

export interface Candidate extends Dataset {
  readonly declared: Declared;
}

export type Law = (corpus: Candidate) => readonly Issue[];

/** A maker of issues for one law, so that each finding reads as one line. */
export const issuesOf =
  (law: Issue['law'], severity: Issue['severity']) =>
  (record: string, field: string, message: string, remedy: string): Issue => ({
    severity,
    law,
    record,
    field,
    message,
    remedy,
  });

export const nameMention = ({ start, end, entity }: Mention): string =>
  `mention ${start}–${end} of ${entity}`;
export const nameRemark = ({ start, end }: Remark): string => `remark ${start}–${end}`;
