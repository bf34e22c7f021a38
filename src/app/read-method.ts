/**
 * What is known of how the text on the table was read, and where does it lie?
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

const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob(
  '/graph-data/*/readings/{decisions,method}.json',
  { query: '?url', import: 'default', eager: true },
);

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The record of the method was not found (${answer.status}).`);
  return answer.text();
}

function parseMethodRecord(text: string): MethodRecord {
  const json = readJson(text);
  const parsed = json.ok ? parseRecord(methodRecordSchema, json.value) : null;
  if (parsed?.ok !== true) throw new Error('The record of the method could not be read.');
  return parsed.value;
}

async function fetchRecord(corpus: string | null): Promise<Method['record']> {
  const addressOf = (name: string) => ADDRESSES[`/graph-data/${corpus}/readings/${name}.json`];
  const [decisions, counted] = [addressOf('decisions'), addressOf('method')];
  if (corpus === null || decisions === undefined || counted === undefined) return null;
  const texts = await Promise.all([fetchText(decisions), fetchText(counted)]);
  const decided = parseDecisions(texts[0]);
  if (!decided.ok) throw new Error('The record of the decisions could not be read.');
  return { decisions: decided.value, counted: parseMethodRecord(texts[1]) };
}

async function read({ kg, shippedAs }: OpenedCorpus): Promise<Method> {
  return { figures: readingFigures(kg.dataset), record: await fetchRecord(shippedAs) };
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
