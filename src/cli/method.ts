/**
 * How was this corpus made from independent readings?
 *
 * `relata method FOLDER` holds the readings of a corpus against one another and against the corpus, checks
 * that every difference is decided, prints the figures and writes them to readings/method.json for the page.
 * The exit code is 0 when all is in order, 1 when a decision is missing or untrue (the file is written all the
 * same) or the gate finds an error, 2 when something cannot be read or written.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { agreementOfSeveral } from '../corpus/agreement-of-several.ts';
import { haveSameTexts } from '../corpus/agreement.ts';
import { checkDecisions, type Reconciliation } from '../corpus/check-decisions.ts';
import { parseDecisions } from '../corpus/decisions.ts';
import { printMethodRecord, toMethodRecord } from '../corpus/method-record.ts';
import { READINGS_FOLDER } from '../corpus/read-reading.ts';
import { validate } from '../corpus/validate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import type { MethodRecord } from '../model/method.ts';
import { printMethod } from './method-table.ts';
import { readPath } from './read-path.ts';

type Print = (line: string) => void;

export const METHOD_FILE = `${READINGS_FOLDER}method.json`;
const DECISIONS_FILE = `${READINGS_FOLDER}decisions.json`;

class Refusal extends Error {}

async function readSound(target: string): Promise<Dataset> {
  const { dataset, issues } = validate(await readPath(target));
  if (dataset === null || issues.some(({ severity }) => severity !== 'warning'))
    throw new Refusal(`${target} is not sound; \`relata check ${target}\` says why.`);
  return dataset;
}

async function readReconciliation(folder: string): Promise<Reconciliation> {
  const corpus = await readSound(folder);
  const place = path.join(folder, READINGS_FOLDER);
  const found = await readdir(place, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (names.length < 2) throw new Refusal(`${place} holds fewer than two readings.`);
  const readings = await Promise.all(
    names
      .toSorted()
      .map(async (name) => ({ name, dataset: await readSound(path.join(place, name)) })),
  );
  const stranger = readings.find(({ dataset }) => !haveSameTexts(corpus, dataset));
  if (stranger) throw new Refusal(`Reading ${stranger.name} is not of the text of ${folder}.`);
  return { corpus, readings, agreement: agreementOfSeveral(readings.map((one) => one.dataset)) };
}

export interface MethodOfFolder {
  readonly record: MethodRecord;
  readonly issues: readonly Issue[];
}

/** Rejects where there are no two sound readings of the text, or a file cannot be read. */
export async function methodOfFolder(folder: string): Promise<MethodOfFolder> {
  const held = await readReconciliation(folder);
  const parsed = parseDecisions(await readFile(path.join(folder, DECISIONS_FILE), 'utf8'));
  const decisions: readonly Decision[] = parsed.ok ? parsed.value : [];
  return {
    record: toMethodRecord(held, decisions),
    issues: parsed.ok ? checkDecisions(decisions, held) : parsed.failure,
  };
}

async function writeMethod(folder: string, out: Print, err: Print): Promise<number> {
  const { record, issues } = await methodOfFolder(folder);
  const file = path.join(folder, METHOD_FILE);
  await writeFile(file, printMethodRecord(record));
  for (const line of printMethod(record)) out(line);
  out('');
  out(`${file}: written`);
  for (const { record: about, field, message, remedy } of issues)
    err(`relata: ${about}${field === '' ? '' : `, ${field}`}: ${message} ${remedy}`);
  return issues.length === 0 ? 0 : 1;
}

export async function method(paths: readonly string[], out: Print, err: Print): Promise<number> {
  let worst = 0;
  for (const folder of paths) {
    try {
      worst = Math.max(worst, await writeMethod(folder, out, err));
    } catch (error) {
      err(`relata: ${folder}: ${error instanceof Error ? error.message : String(error)}`);
      worst = Math.max(worst, error instanceof Refusal ? 1 : 2);
    }
  }
  return worst;
}
