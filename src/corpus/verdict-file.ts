/**
 * How does what the gate decided travel from where it ran to where it is used?
 *
 * A text that comes with the program passes the gate when the page is built (src/cli/shelf.ts); its Dataset, its
 * view and the issues then lie in one JSON file. `readVerdict` believes what it reads, look-ups aside, which it
 * makes anew: it is only for bytes known to be those that `writeVerdict` gave
 * (docs/decisions/0009-judged-when-built.md).
 */
import type { Dataset, PassageCheck, Records } from '../model/dataset.ts';
import type { View } from '../model/document.ts';
import type { PassageId, SourceId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { recordsOf } from '../model/records-of.ts';
import { indexRecords } from './index-records.ts';
import type { Verdict } from './validate.ts';

interface Written {
  readonly records: Omit<Records, 'textOf'> | null;
  /** Pairs: an id may be any word, also one that an object would take for its own. */
  readonly texts: readonly (readonly [SourceId, string])[];
  readonly checks: readonly (readonly [PassageId, PassageCheck])[];
  readonly view: View;
  readonly issues: readonly Issue[];
}

function writable(dataset: Dataset): Pick<Written, 'records' | 'texts' | 'checks'> {
  const { textOf, ...records } = recordsOf(dataset);
  return { records, texts: [...textOf], checks: [...dataset.checkOf] };
}

export function writeVerdict({ dataset, view, issues }: Verdict): string {
  const written: Written = {
    ...(dataset === null ? { records: null, texts: [], checks: [] } : writable(dataset)),
    view,
    issues,
  };
  return JSON.stringify(written);
}

/** Throws a SyntaxError for what is no JSON. */
export function readVerdict(text: string): Verdict {
  const { records, texts, checks, view, issues } = JSON.parse(text) as Written;
  const dataset = records && indexRecords({ ...records, textOf: new Map(texts) }, new Map(checks));
  return { dataset, view, issues };
}
