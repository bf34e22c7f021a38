/**
 * Which decisions stand in `readings/decisions.json`, and if they cannot be read, why?
 *
 * The file holds one decision for each difference between independent readings of a text. It is taken whole
 * or not at all: each flaw is named with its place. Whether the decisions are true is for check-decisions.ts.
 */
import { failure, success, type Result } from '../kit/result.ts';
import { readJson } from '../kit/strict-json.ts';
import { decisionSchema, type Decision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import { parseRecord } from './explain-shape.ts';

export type Flaw = readonly [field: string, message: string, remedy: string];

export const toIssue = (record: string, [field, message, remedy]: Flaw): Issue => ({
  severity: 'error',
  law: 0,
  record,
  field,
  message,
  remedy,
});

const FILE = 'file readings/decisions.json';

function listIn(value: unknown): readonly unknown[] | null {
  const isObject = typeof value === 'object' && value !== null && 'decisions' in value;
  return isObject && Array.isArray(value.decisions) ? value.decisions : null;
}

/** In the order of the file; a single flaw and the file is not taken. */
export function parseDecisions(text: string): Result<readonly Decision[], readonly Issue[]> {
  const json = readJson(text);
  if (!json.ok)
    return failure(
      json.failure.map(({ line, column, sentence }) =>
        toIssue(FILE, [`line ${line}, column ${column}`, sentence, 'Mend the JSON at this place.']),
      ),
    );
  const list = listIn(json.value);
  if (list === null)
    return failure([
      toIssue(FILE, ['decisions', '“decisions” should be a list.', 'Write "decisions": [ … ].']),
    ]);
  const parsed = list.map((record) => parseRecord(decisionSchema, record));
  const issues = parsed.flatMap((one, index) =>
    one.ok
      ? []
      : one.flaws.map(({ field, message, remedy }) =>
          toIssue(`decision no. ${index + 1}`, [field, message, remedy]),
        ),
  );
  return issues.length > 0
    ? failure(issues)
    : success(parsed.flatMap((one) => (one.ok ? [one.value] : [])));
}
