/**
 * What is known of how the text on the table was read?
 *
 * The figures of the reading are counted from the data itself. For a shipped corpus with independent readings
 * their record is fetched beside it, once, when somebody asks; no file that a reader brings has one.
 */
import { parseRecord } from '../corpus/explain-shape.ts';
import { parseDecisions } from '../corpus/decisions.ts';
import { readingFigures } from '../corpus/reading-figures.ts';
import { readJson } from '../kit/strict-json.ts';
import { methodRecordSchema, type Method, type MethodRecord } from '../model/method.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import type { ReadingsTexts } from './shipped-readings.ts';

function parseMethodRecord(text: string): MethodRecord {
  const json = readJson(text);
  const parsed = json.ok ? parseRecord(methodRecordSchema, json.value) : null;
  if (parsed?.ok !== true) throw new Error('The record of the method could not be read.');
  return parsed.value;
}

function parseReadings({ decisions, counted }: ReadingsTexts): Method['record'] {
  const decided = parseDecisions(decisions);
  if (!decided.ok) throw new Error('The record of the decisions could not be read.');
  return { decisions: decided.value, counted: parseMethodRecord(counted) };
}

async function read({ kg, fetchReadings }: OpenedCorpus): Promise<Method> {
  const texts = (await fetchReadings?.()) ?? null;
  const record = texts === null ? null : parseReadings(texts);
  return { figures: readingFigures(kg.dataset), record };
}

let last: { readonly turn: number; readonly method: Promise<Method> } | null = null;

/** Reads once a text; what failed is tried again when it is next asked for. */
export function readMethod(opened: OpenedCorpus): Promise<Method> {
  if (last?.turn === opened.turn) return last.method;
  const now = { turn: opened.turn, method: read(opened) };
  last = now;
  now.method.catch(() => {
    if (last === now) last = null;
  });
  return now.method;
}
